import type { LinearModel } from './linear-model.ts';

/** What one column is; absent bounds are 0 and infinity. */
export interface ColumnSpec {
  readonly name?: string;
  readonly cost?: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly isInteger?: boolean;
}

export interface RowSpec {
  readonly name?: string;
  readonly lower?: number;
  readonly upper?: number;
}

/** Gathers columns, rows and entries in any order; entries that name the same place are added up. */
export interface ModelBuilder {
  /** Index of the new column. */
  readonly column: (spec: ColumnSpec) => number;
  /** Index of the new row. */
  readonly row: (spec: RowSpec) => number;
  readonly entry: (row: number, column: number, value: number) => void;
  readonly addCost: (column: number, cost: number) => void;
  readonly addOffset: (value: number) => void;
  readonly columns: () => number;
  readonly rows: () => number;
  readonly entries: () => number;
  readonly build: () => LinearModel;
}

export interface ModelBuilderOptions {
  readonly name: string;
  readonly sense?: LinearModel['sense'];
}

export const modelBuilder = ({ name, sense = 'minimise' }: ModelBuilderOptions): ModelBuilder => {
  const columns: Required<ColumnSpec>[] = [];
  const rows: Required<RowSpec>[] = [];
  const costs: number[] = [];
  const entryRows: number[] = [];
  const entryColumns: number[] = [];
  const entryValues: number[] = [];
  let offset = 0;
  return {
    column: (spec) => {
      costs.push(spec.cost ?? 0);
      return columns.push({ name: '', cost: 0, lower: 0, upper: Infinity, isInteger: false, ...spec }) - 1;
    },
    row: (spec) => rows.push({ name: '', lower: -Infinity, upper: Infinity, ...spec }) - 1,
    entry: (row, column, value) => {
      if (value === 0) return;
      entryRows.push(row);
      entryColumns.push(column);
      entryValues.push(value);
    },
    addCost: (column, cost) => {
      costs[column] = costs[column]! + cost;
    },
    addOffset: (value) => {
      offset += value;
    },
    columns: () => columns.length,
    rows: () => rows.length,
    entries: () => entryValues.length,
    build: () => ({
      name,
      sense,
      offset,
      cost: Float64Array.from(costs),
      lower: Float64Array.from(columns, ({ lower }) => lower),
      upper: Float64Array.from(columns, ({ upper }) => upper),
      isInteger: Uint8Array.from(columns, ({ isInteger }) => (isInteger ? 1 : 0)),
      rowLower: Float64Array.from(rows, ({ lower }) => lower),
      rowUpper: Float64Array.from(rows, ({ upper }) => upper),
      ...compress(columns.length, entryRows, entryColumns, entryValues),
      columnNames: columns.map((column) => column.name),
      rowNames: rows.map((row) => row.name),
    }),
  };
};

/** Entries in any order, column by column, those of the same place added up. */
const compress = (
  width: number,
  entryRows: readonly number[],
  entryColumns: readonly number[],
  entryValues: readonly number[],
): Pick<LinearModel, 'starts' | 'rows' | 'values'> => {
  const counts = new Int32Array(width + 1);
  for (const column of entryColumns) counts[column + 1]!++;
  for (let column = 0; column < width; column++) counts[column + 1]! += counts[column]!;
  const next = counts.slice();
  const order = new Int32Array(entryValues.length);
  entryColumns.forEach((column, entry) => {
    order[next[column]!++] = entry;
  });
  const starts = new Int32Array(width + 1);
  const rows = new Int32Array(entryValues.length);
  const values = new Float64Array(entryValues.length);
  const placeOf = new Map<number, number>();
  let size = 0;
  for (let column = 0; column < width; column++) {
    placeOf.clear();
    for (let at = counts[column]!; at < counts[column + 1]!; at++) {
      const entry = order[at]!;
      const row = entryRows[entry]!;
      const place = placeOf.get(row);
      if (place === undefined) {
        placeOf.set(row, size);
        rows[size] = row;
        values[size++] = entryValues[entry]!;
      } else values[place]! += entryValues[entry]!;
    }
    starts[column + 1] = size;
  }
  return { starts, rows: rows.slice(0, size), values: values.slice(0, size) };
};
