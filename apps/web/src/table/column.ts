import type { ReactNode } from 'react';

/** What a cell sorts and exports by; null is unknown and always sorts last. */
export type CellValue = string | number | null;

/** One column of a `DataTable`. */
export interface TableColumn<Row> {
  readonly id: string;
  readonly header: string;
  /** Stated under the header, so that cells hold bare numbers. */
  readonly unit?: string;
  /** The value to sort, copy and export by. */
  readonly value: (row: Row) => CellValue;
  /** What is shown; the value itself unless given. */
  readonly render?: (row: Row) => ReactNode;
  /** Numbers and figures stand at the end of their cell. */
  readonly numeric?: boolean;
  /** Stays in place while the table scrolls sideways; give it to the first column. */
  readonly pinned?: boolean;
  /** `false` where sorting would mean nothing. */
  readonly sortable?: boolean;
  /** Width in rem; the column takes what its content needs unless given. */
  readonly width?: number;
  /** Text may run over several lines. */
  readonly wrap?: boolean;
}
