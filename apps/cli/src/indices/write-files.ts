import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvNotation } from './notation.ts';
import type { Table } from './tables.ts';

const pieceLength = 1 << 14;

/** Writes rows in large pieces, each to its end (a bare write may stop short when the disk is nearly full). */
const writeTable = (file: string, { columns, rows }: Table): void => {
  const descriptor = openSync(file, 'w');
  try {
    let piece = `${columns.join(',')}\n`;
    for (const some of rows(csvNotation)) {
      piece += some;
      if (piece.length < pieceLength) continue;
      writeFileSync(descriptor, piece);
      piece = '';
    }
    writeFileSync(descriptor, piece);
  } finally {
    closeSync(descriptor);
  }
};

export type Writing =
  | { readonly kind: 'written'; readonly files: readonly string[] }
  | { readonly kind: 'not-written'; readonly reason: string };

/** What the file system gives, or the code of its refusal. */
const attempt = <T>(act: () => T): { kind: 'done'; value: T } | { kind: 'not-written'; reason: string } => {
  try {
    return { kind: 'done', value: act() };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { kind: 'not-written', reason: code };
  }
};

/**
 * Writes each table to `NAME.csv` in a folder, which is made when it is missing. All are written under
 * temporary names and renamed together at the end: whoever reads the folder finds the old files or the new ones,
 * never half of one. When the file system refuses, nothing is left behind.
 */
export const writeFiles = (folder: string, tables: readonly Table[]): Writing => {
  const pairs = tables.map((table) => ({
    table,
    temporary: join(folder, `.${table.name}.csv.${process.pid}`),
    final: join(folder, `${table.name}.csv`),
  }));
  const made = attempt(() => mkdirSync(folder, { recursive: true }));
  if (made.kind === 'not-written') return made;
  const written = attempt(() => {
    for (const { table, temporary } of pairs) writeTable(temporary, table);
    for (const { temporary, final } of pairs) renameSync(temporary, final);
  });
  if (written.kind === 'not-written') {
    for (const { temporary } of pairs) rmSync(temporary, { force: true });
    if (made.value !== undefined) rmSync(made.value, { recursive: true });
    return written;
  }
  return { kind: 'written', files: pairs.map(({ final }) => final) };
};
