import type { Column } from './column.ts';
import { Refusal } from './column.ts';
import type { Cells } from './cells.ts';
import { lineOf, splitCells } from './cells.ts';
import type { TableProblem } from './table-problem.ts';

/** The columns of a table, by the name their values get. Columns of the file that are not named are left out. */
export type Shape = Readonly<Record<string, Column<unknown>>>;
export type Row<S extends Shape> = {
  readonly [K in keyof S]: S[K] extends Column<infer T> ? T : never;
};

export type TableReading<S extends Shape> =
  | { readonly kind: 'table'; readonly file: string; readonly rows: readonly Row<S>[] }
  | { readonly kind: 'bad-table'; readonly problems: readonly TableProblem[] };

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
