import type { Cell, Sheet } from '@hamkor/chains';

const cellOf = (value: unknown): Cell => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  // What is not finite has no cell of its own: an unknown stays empty.
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return JSON.stringify(value);
};

/** Fields of nested records become columns of their own: `cost.transport`. */
const layOut = (cells: Record<string, Cell>, row: object, before: string): void => {
  for (const [name, value] of Object.entries(row) as [string, unknown][]) {
    const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (isRecord) layOut(cells, value, `${before}${name}.`);
    else cells[`${before}${name}`] = cellOf(value);
  }
};

/** Columns of a table that stand in front of the fields of its rows, or behind them. */
export interface Beside<Row> {
  readonly before?: (row: Row, place: number) => object;
  readonly after?: (row: Row, place: number) => object;
  /** Fields that are no columns. */
  readonly without?: readonly (keyof Row & string)[];
}

/** A sheet with a column for every field that any of the rows has. */
export const sheetTable = <Row extends object>(
  name: string,
  rows: readonly Row[],
  { before, after, without = [] }: Beside<Row> = {},
): Sheet => {
  const left: readonly string[] = without;
  const laid = rows.map((row, place) => {
    const cells: Record<string, Cell> = {};
    if (before !== undefined) layOut(cells, before(row, place), '');
    layOut(cells, Object.fromEntries(Object.entries(row).filter(([field]) => !left.includes(field))), '');
    if (after !== undefined) layOut(cells, after(row, place), '');
    return cells;
  });
  const columns = [...new Set(laid.flatMap((cells) => Object.keys(cells)))];
  return { name, rows: [columns, ...laid.map((cells) => columns.map((column) => cells[column] ?? null))] };
};
