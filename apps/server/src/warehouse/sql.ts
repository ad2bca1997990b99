/** A text as an SQL literal: for file names, which DuckDB takes no parameter for. */
export const sqlText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A name as an SQL identifier: for headers of files. */
export const sqlName = (name: string): string => `"${name.replaceAll('"', '""')}"`;
