/** A text as an SQL literal: for file names, which DuckDB takes no parameter for. */
export const sqlText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A name as an SQL identifier: for headers of files. */
export const sqlName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A path for DuckDB's readers with nothing in it taken for a pattern: a folder may be called `2022[final]`. */
export const literalPath = (path: string): string => path.replaceAll(/[[*?]/g, '[$&]');

/**
 * Parquet files as SQL to stand after FROM; paths as `literalPath` gives them, the last part may be a pattern. Nothing is
 * read out of the names of folders: below `/data/year=3/` DuckDB would else take every year for 3.
 */
export const parquetSql = (paths: readonly string[], more = ''): string =>
  `read_parquet([${paths.map(sqlText).join(', ')}], hive_partitioning = false${more})`;
