import type { ColumnType, Generated } from 'kysely';

/** Which data were last loaded: one row per origin folder of `data/`. */
export interface DataLoadTable {
  readonly origin: string;
  /** One checksum over the origin's tables, lower-case hexadecimal. */
  readonly sha256: string;
  readonly loaded_at: Generated<ColumnType<Date, string | undefined, string>>;
}

/** Tables that belong to no domain. */
export interface PlatformTables {
  readonly data_load: DataLoadTable;
}
