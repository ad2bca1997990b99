import type { KnownCodes } from './check-model-context.ts';
import { fieldsOf, headFields } from './model-fields.ts';
import type { ModelField } from './model-fields.ts';
import type { ChainTable } from './model.ts';
import { chainTables } from './model.ts';
import type { ModelProblem } from './model-problem.ts';
import { problemList, shown } from './problem-list.ts';
import type { ProblemList } from './problem-list.ts';
import { readChainModel } from './read-model.ts';
import type { ReadModel } from './read-model.ts';
import type { Cell, Sheet } from './sheets.ts';
import { columnsOf, headSheet, languageColumns, readMeSheet } from './sheets.ts';

/**
 * A model from sheets as `modelToSheets` lays them out. Sheets and columns may come in any order and be left out where they
 * may be empty; rows without any content are passed over; a sheet whose name begins with `_` is for notes. Nothing else is
 * ignored: a sheet or column that nobody knows is told.
 */
export const sheetsToModel = (sheets: readonly Sheet[], known: KnownCodes): ReadModel => {
  const problems = problemList();
  const document: Record<string, unknown> = {};
  const seen = new Set<string>();
  for (const { name, rows } of sheets) {
    const called = name.trim();
    if (called === readMeSheet || called.startsWith('_')) continue;
    const table = chainTables.find((one) => one === called.toLowerCase());
    if (called.toLowerCase() === headSheet) Object.assign(document, readHead(rows, problems));
    else if (table === undefined || seen.has(table))
      tell(problems, 'not-in-list', null, shown(called), [headSheet, ...chainTables].join('; '));
    else document[table] = readRows(table, rows, problems);
    seen.add(called.toLowerCase());
  }
  if (!seen.has(headSheet)) tell(problems, 'not-a-model', null, null, headSheet);
  const read = readChainModel(document, known);
  if (read.kind === 'problems') for (const problem of read.problems) problems.add(problem);
  const found = problems.all();
  return found.length > 0 ? { kind: 'problems', problems: found } : read;
};

const tell = (
  problems: ProblemList,
  kind: ModelProblem['kind'],
  table: ChainTable | null,
  field: string | null,
  expected: string,
): void => problems.add({ kind, table, row: null, id: null, field, found: field ?? '', expected });

interface Column {
  readonly field: ModelField;
  /** Of a name. */
  readonly language: string | null;
}

const columnsByName = (fields: readonly ModelField[]): ReadonlyMap<string, Column> =>
  new Map(
    fields.flatMap((field) =>
      columnsOf(field).map((column, at) => [
        column.toLowerCase(),
        { field, language: field.kind === 'names' ? (languageColumns[at] ?? null) : null },
      ]),
    ),
  );

const readHead = (rows: readonly (readonly Cell[])[], problems: ProblemList): Record<string, unknown> => {
  const columns = columnsByName(headFields);
  const head: Record<string, unknown> = {};
  for (const [name, value] of rows.slice(1)) {
    if (name === undefined || name === null) continue;
    const column = columns.get(String(name).trim().toLowerCase());
    if (column === undefined)
      tell(problems, 'not-in-list', null, shown(name), [...columns.keys()].join('; '));
    else put(head, column, value ?? null);
  }
  return head;
};

/** Rows as the schema takes them; an empty row leaves a gap, so that the others keep their numbers. */
const readRows = (
  table: ChainTable,
  rows: readonly (readonly Cell[])[],
  problems: ProblemList,
): unknown[] => {
  const known = columnsByName(fieldsOf(table));
  const header = rows[0] ?? [];
  const taken = new Set<string>();
  const columns = header.map((cell, at): Column | null => {
    const name = cell === null ? '' : String(cell).trim();
    const column = known.get(name.toLowerCase());
    if (column !== undefined && !taken.has(name.toLowerCase())) {
      taken.add(name.toLowerCase());
      return column;
    }
    const isEmpty = rows.every((row) => (row[at] ?? null) === null);
    if (column !== undefined) tell(problems, 'duplicate-id', table, shown(name), shown(name));
    else if (!isEmpty) tell(problems, 'not-in-list', table, shown(name), [...known.keys()].join('; '));
    return null;
  });
  const read: unknown[] = [];
  rows.slice(1).forEach((cells, index) => {
    if (cells.every((cell) => cell === null)) return;
    const row: Record<string, unknown> = {};
    columns.forEach((column, at) => {
      if (column !== null) put(row, column, cells[at] ?? null);
    });
    read[index] = row;
  });
  return read;
};

/** Puts a cell where it belongs; an empty one is left out, so that the field takes its default or is told to be missing. */
const put = (row: Record<string, unknown>, { field, language }: Column, cell: Cell): void => {
  if (cell === null) return;
  if (language === null) row[field.name] = valueOf(field, cell);
  else row[field.name] = { ...(row[field.name] as object | undefined), [language]: asText(cell) };
};

const valueOf = ({ kind }: ModelField, cell: Cell): unknown => {
  if (kind === 'list')
    return String(cell)
      .split(';')
      .map((id) => id.trim())
      .filter((id) => id !== '');
  if (kind === 'yes-no') return yesNo(cell);
  return kind === 'text' || kind === 'choice' ? asText(cell) : cell;
};

/** Programs make figures of codes that look like figures. */
const asText = (cell: Cell): Cell => (typeof cell === 'number' ? String(cell) : cell);

const yesNo = (cell: Cell): Cell => {
  const text = String(cell).trim().toLowerCase();
  if (text === 'yes' || text === 'true' || text === '1') return true;
  return text === 'no' || text === 'false' || text === '0' ? false : cell;
};
