import type { OverlayProblem } from '../overlays/overlay-problem.ts';
import { knownCountries } from './known-countries.ts';
import type { OverlayRows, ReadNetwork, RowPlace } from './network-format.ts';
import { mostRows } from './network-format.ts';
import type { TableName } from './network-tables.ts';
import { networkTables, tableNames } from './network-tables.ts';
import { problemList } from './problem-list.ts';
import { readRecords } from './read-records.ts';
import type { EachRecord } from './read-records.ts';

/** The table whose headers these are; where none has all it needs, the one that most of them belong to. */
const tableOf = (
  headers: readonly string[],
): { readonly name: TableName; readonly absent: readonly string[] } | null => {
  const candidates = tableNames.map((name) => {
    const { required } = networkTables[name];
    const absent = required.filter((header) => !headers.includes(header));
    return { name, absent, share: 1 - absent.length / required.length };
  });
  const [best] = candidates.toSorted((a, b) => b.share - a.share);
  // Every table has an id and a source: these alone tell nothing.
  return best !== undefined && best.share > 0.5 ? best : null;
};

const headerProblem = (file: string, headers: readonly string[]): OverlayProblem | null => {
  const repeated = headers.find((header, place) => header !== '' && headers.indexOf(header) < place);
  if (repeated !== undefined) return { kind: 'repeated-column', file, column: repeated };
  const table = tableOf(headers);
  const found = headers.slice(0, 40).join(', ');
  if (table === null) return { kind: 'unknown-table', file, found, known: tableNames.join(', ') };
  const [column] = table.absent;
  return column === undefined ? null : { kind: 'absent-column', file, column, found };
};

/**
 * Tables of one's own with the columns of the shipped ones (`hamkor network export` writes them), told apart by their
 * headers: nodes, links, borders, rates, calendars, in any number of files.
 */
export const readNodesLinks: ReadNetwork = async ({ name, files, encoding, isDecimalComma }) => {
  const origin = `overlay:${name}`;
  const rules = { isDecimalComma, countries: knownCountries() };
  const problems = problemList();
  const placeOf = new Map<object, RowPlace>();
  const rows: { [T in TableName]: OverlayRows[T][number][] } = {
    nodes: [],
    links: [],
    borders: [],
    rates: [],
    calendars: [],
  };

  const taker = (
    table: TableName,
    file: string,
    headers: readonly string[],
    separator: string,
  ): EachRecord => {
    const read = networkTables[table].reader(headers);
    // What the reader of a table gives belongs into that table.
    const into = rows[table] as OverlayRows[TableName][number][];
    return ({ line, cells }) => {
      if (line === 1) return true;
      if (placeOf.size >= mostRows) {
        problems.add({ kind: 'too-many-rows', file, line, most: mostRows });
        return false;
      }
      if (cells.length !== headers.length) {
        const text = cells.join(' | ').slice(0, 120);
        problems.add({ kind: 'ragged-line', file, line, text, expected: headers.length, separator });
        return true;
      }
      const reading = read(cells, origin, rules);
      if (reading.kind === 'row') {
        placeOf.set(reading.row, { file, line });
        into.push(reading.row);
      } else
        for (const { column, found, fault } of reading.faults)
          problems.add({ ...fault, file, line, column, found });
      return true;
    };
  };

  for (const file of files) {
    const told = await readRecords(file, { encoding }, (label, headers, separator) => {
      const problem = headerProblem(label, headers);
      return problem ?? taker(tableOf(headers)!.name, label, headers, separator);
    });
    told.forEach(problems.add);
  }
  if (problems.isEmpty() && placeOf.size === 0)
    problems.add({ kind: 'nothing-usable', file: files.map(({ label }) => label).join(', ') });
  return problems.isEmpty()
    ? { kind: 'read', rows, placeOf, notices: [] }
    : { kind: 'refused', problems: problems.all() };
};
