import type { QueryColumns } from '../warehouse/warehouse.ts';

/** A column of numbers; the queries give no other. */
export const numbers = (columns: QueryColumns, name: string): Float64Array | Int32Array | readonly number[] =>
  columns[name] as Float64Array | Int32Array | readonly number[];
