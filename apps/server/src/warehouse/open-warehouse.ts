import { openDuckdb } from './duckdb.ts';
import { ownScratch } from './scratch.ts';
import { openShelf } from './shelf.ts';
import { copyTo, readColumns, readRows } from './query.ts';
import { literalPath, parquetSql } from './sql.ts';
import { tradeFolders } from './folders.ts';
import type { Warehouse } from './warehouse.ts';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What the warehouse may take of the machine. */
export interface WarehouseOptions {
  /** Memory of DuckDB in MiB; what does not fit goes to a folder inside var. */
  readonly memoryMb?: number;
  readonly threads?: number;
}

/** The year that the rows of a Parquet file are of; null where the file's name tells none. */
const yearOf = (file: string): number | null => {
  const digits = /^(\d{4})-/.exec(file)?.[1];
  return digits === undefined ? null : Number(digits);
};

/**
 * Opens the data loaded below `varFolder`, which need not exist. DuckDB starts with the first question; it
 * sees no file outside `<varFolder>/trade`, loads no extension, runs single SELECT statements only, and its
 * settings are locked.
 */
export const openWarehouse = (
  varFolder: string,
  { memoryMb = 1024, threads = 2 }: WarehouseOptions = {},
): Warehouse => {
  const folders = tradeFolders(varFolder);
  const scratch = ownScratch(folders.scratch);
  const shelf = openShelf(varFolder);
  const duckdb = openDuckdb({
    memoryMb,
    threads,
    scratch,
    allowed: [folders.root],
  });
  return {
    ...shelf,
    from: (vintage, table, years) => {
      const folder = join(shelf.folder(vintage), table);
      if (years === undefined) return parquetSql([join(literalPath(folder), '*.parquet')]);
      const files = existsSync(folder) ? readdirSync(folder).sort() : [];
      const meant = files.filter((file) => {
        const year = yearOf(file);
        return file.endsWith('.parquet') && (year === null || years.includes(year));
      });
      const chosen = (meant.length > 0 ? meant : files).map((file) => literalPath(join(folder, file)));
      return `(SELECT * FROM ${parquetSql(chosen)} WHERE year IN (${years.length > 0 ? years.map(Math.trunc).join(', ') : 'NULL'}))`;
    },
    query: (sql, values = [], limits = {}) =>
      duckdb.use((connection) => readRows(connection, sql, values, limits)),
    columns: (sql, values = [], signal) =>
      duckdb.use((connection) => readColumns(connection, sql, values, signal)),
    copyTo: (sql, values, file, format, limits = {}) =>
      duckdb.use((connection) =>
        copyTo(connection, { sql, values, file, format, limits, scratch: folders.scratch }),
      ),
    close: duckdb.close,
  };
};
