import { inferSchema, initParser } from 'udsv';
import type { Column } from './column.ts';
import { Refusal } from './column.ts';
import type { BadTable, TableProblem } from './table-problem.ts';

/** The columns of a table, by the name their values get. Columns of the file that are not named are left out. */
export type Shape = Readonly<Record<string, Column<unknown>>>;
export type Row<S extends Shape> = {
  readonly [K in keyof S]: S[K] extends Column<infer T> ? T : never;
};

export type TableReading<S extends Shape> =
  | { readonly kind: 'table'; readonly file: string; readonly rows: readonly Row<S>[] }
  | { readonly kind: 'bad-table'; readonly problems: readonly TableProblem[] };

/** Line in the file of a row by its index: one row, one line, and the header above them. */
export const lineOf = (index: number): number => index + 2;

/**
 * Reads a comma-separated table with a header: UTF-8, `\n`, double quotes, no line break inside a cell.
 * Everything wrong with it is reported, not the first thing only. `key` names what no two rows may share.
 */
export const readTable = <S extends Shape>(
  file: string,
  csv: string,
  shape: S,
  key?: (row: Row<S>) => string,
): TableReading<S> => {
  const cells = splitCells(file, csv);
  if ('kind' in cells) return { kind: 'bad-table', problems: [cells] };
  const missing = Object.values(shape).filter((column) => !cells.headers.includes(column.header));
  if (missing.length > 0)
    return {
      kind: 'bad-table',
      problems: missing.map(({ header }) => ({
        kind: 'bad-table',
        file,
        line: 1,
        found: `columns ${cells.headers.join(', ')}`,
        expected: `a column "${header}"`,
        mend: 'add the column to the header and to each row',
      })),
    };
  const problems: TableProblem[] = [];
  const rows = readRows(file, cells, shape, problems);
  if (key && problems.length === 0) problems.push(...duplicates(file, rows, key));
  return problems.length > 0 ? { kind: 'bad-table', problems } : { kind: 'table', file, rows };
};

interface Cells {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const splitCells = (file: string, csv: string): Cells | BadTable => {
  const refuse = (line: number | null, found: string, expected: string, mend: string): BadTable => ({
    kind: 'bad-table',
    file,
    line,
    found,
    expected,
    mend,
  });
  const lines = csv.split('\n');
  if (lines.at(-1) === '') lines.pop();
  if (csv.includes('\r'))
    return refuse(null, 'a carriage return', 'lines ending in \\n', 'save the file with Unix line ends');
  const blank = lines.indexOf('');
  if (lines.length === 0 || blank === 0)
    return refuse(1, 'nothing', 'a header', 'write the column names on the first line');
  if (blank > 0) return refuse(blank + 1, 'an empty line', 'a row', 'take the empty line out');
  const headers = lines[0]!.split(',');
  const rows = lines.length > 1 ? parse(csv) : [];
  for (const [index, row] of rows.entries()) {
    const line = lines[lineOf(index) - 1] ?? '';
    const brokenCell = row.some((cell) => cell.includes('\n'));
    const surplus = row.at(-1)!.includes(',') && !line.endsWith('"');
    if (brokenCell || surplus)
      return refuse(
        lineOf(index),
        brokenCell ? 'a line break before the last column' : 'more cells than columns',
        `${headers.length} cells`,
        'put commas between all cells, quotes around a cell that holds a comma, no line break inside a cell',
      );
  }
  return rows.length === lines.length - 1
    ? { headers, rows }
    : refuse(lineOf(rows.length), 'a quote that is never closed', 'quotes in pairs', 'close the quote');
};

const parse = (csv: string): readonly (readonly string[])[] =>
  initParser(inferSchema(csv, { col: ',', row: '\n', encl: '"' }, 1)).stringArrs<string[]>(csv);

const readRows = <S extends Shape>(
  file: string,
  cells: Cells,
  shape: S,
  problems: TableProblem[],
): Row<S>[] => {
  const columns = Object.entries(shape).map(([name, column]) => ({
    name,
    column,
    at: cells.headers.indexOf(column.header),
  }));
  return cells.rows.map((row, index) => {
    const values: Record<string, unknown> = {};
    for (const { name, column, at } of columns) {
      const value = column.read(row[at]!);
      if (value instanceof Refusal)
        problems.push({
          kind: 'bad-cell',
          file,
          line: lineOf(index),
          column: column.header,
          found: row[at] === '' ? 'an empty cell' : `"${row[at]}"`,
          expected: value.expected,
          mend: value.mend,
        });
      else values[name] = value;
    }
    return values as Row<S>;
  });
};

const duplicates = <S extends Shape>(
  file: string,
  rows: readonly Row<S>[],
  key: (row: Row<S>) => string,
): TableProblem[] => {
  const first = new Map<string, number>();
  const problems: TableProblem[] = [];
  for (const [index, row] of rows.entries()) {
    const id = key(row);
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, index);
    else
      problems.push({
        kind: 'bad-table',
        file,
        line: lineOf(index),
        found: `"${id}" a second time`,
        expected: `one row for it: it stands on line ${lineOf(earlier)}`,
        mend: 'merge the rows or correct one of the ids',
      });
  }
  return problems;
};
