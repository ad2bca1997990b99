import type { Vintage, VintageTable } from './vintage.ts';

/** Limits of one query; what exceeds them is cut or stopped, never silently wrong. */
export interface QueryLimits {
  /** Rows at the most; one more is read to tell whether there are more. */
  readonly rows?: number;
  readonly milliseconds?: number;
  readonly signal?: AbortSignal;
}

export type QueryOutcome<Row> =
  | { readonly kind: 'rows'; readonly rows: readonly Row[]; readonly isCut: boolean }
  | { readonly kind: 'too-slow'; readonly milliseconds: number };

/** Values of a query, given as parameters `$1`, `$2`, …; a list is a DuckDB list. */
export type QueryValue = string | number | boolean | null | readonly string[] | readonly number[];

/** A column of numbers or texts as DuckDB gave it, without one object a row. */
export type QueryColumns = Readonly<Record<string, readonly unknown[] | Float64Array | Int32Array>>;

/** Loaded data, read only. One a process; DuckDB starts with the first question. */
export interface Warehouse {
  /** Everything loaded, newest first, superseded contents included while something rests on them. */
  readonly vintages: () => readonly Vintage[];
  /** By name (its current content), by `name@content`; null where there is none. */
  readonly find: (ref: string) => Vintage | null;
  /** The vintage used when none is asked for: the one chosen, else the newest that holds flows and is no synthetic; null where none. */
  readonly active: () => Vintage | null;
  /** Chooses the active vintage; null goes back to the shipped facts. */
  readonly activate: (ref: string | null) => void;
  /** Folder of a vintage's rows. */
  readonly folder: (vintage: Vintage) => string;
  /** A table of a vintage as SQL to stand after FROM, e.g. `read_parquet('…/flows/*.parquet')`. */
  readonly from: (vintage: Vintage, table: VintageTable, years?: readonly number[]) => string;
  /** Rows of a read-only query; values only as parameters. */
  readonly query: <Row>(
    sql: string,
    values?: readonly QueryValue[],
    limits?: QueryLimits,
  ) => Promise<QueryOutcome<Row>>;
  /** Whole columns of a query, for typed arrays: nothing is cut. */
  readonly columns: (
    sql: string,
    values?: readonly QueryValue[],
    signal?: AbortSignal,
  ) => Promise<QueryColumns>;
  /** Writes the result of a query to a Parquet or CSV file. */
  readonly copyTo: (
    sql: string,
    values: readonly QueryValue[],
    file: string,
    format: 'csv' | 'parquet',
    limits?: QueryLimits,
  ) => Promise<QueryOutcome<never>>;
  readonly close: () => Promise<void>;
}
