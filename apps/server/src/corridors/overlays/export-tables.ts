import { createWriteStream, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { OverlayRows } from '../formats/network-format.ts';
import type { TableName } from '../formats/network-tables.ts';
import { networkTables, tableNames } from '../formats/network-tables.ts';

/** A cell of a CSV table: in quotes where it holds a comma, a quote, a line break, or blanks at an end. */
const quoted = (cell: string): string =>
  /[",\n\r]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

const line = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\n`;

/** Lines of one table, the header first. */
function* tableLines<T extends TableName>(table: T, rows: OverlayRows[T]): Generator<string> {
  const { headers, write } = networkTables[table];
  yield line(headers);
  for (const row of rows) yield line(write(row));
}

/**
 * Writes the tables that have rows to `<folder>/<table>.csv`, with the columns that `hamkor network import nodes-links` reads.
 * Each file appears whole or not at all.
 */
export const exportTables = async (
  rows: OverlayRows,
  folder: string,
): Promise<readonly { readonly file: string; readonly rows: number }[]> => {
  mkdirSync(folder, { recursive: true });
  const written: { readonly file: string; readonly rows: number }[] = [];
  for (const table of tableNames) {
    if (rows[table].length === 0) continue;
    const file = join(folder, `${table}.csv`);
    const beside = `${file}.${process.pid}.new`;
    try {
      await pipeline(Readable.from(tableLines(table, rows[table])), createWriteStream(beside));
      renameSync(beside, file);
    } finally {
      rmSync(beside, { force: true });
    }
    written.push({ file, rows: rows[table].length });
  }
  return written;
};
