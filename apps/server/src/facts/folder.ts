import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Origin, Row, Shape, TableProblem } from '@hamkor/provenance';
import { lineOf, readTable } from '@hamkor/provenance';
import { checkOrigin } from './origin.ts';

/** The folder of facts that the platform ships. */
export const shippedFacts = join(import.meta.dirname, '../../../../data');

export const sha256 = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('hex');

/** Ids of all origins in a data folder: its sub-folders that hold an `origin.json`. */
export const originIds = (folder: string): string[] =>
  readdirSync(folder)
    .filter((id) => existsSync(join(folder, id, 'origin.json')))
    .toSorted();

/**
 * Reads tables of one data folder and gathers everything that is wrong with them. Readers go on after a
 * problem so that one run shows all; the rows of a refused table are empty.
 */
export interface FactFolder {
  readonly problems: readonly TableProblem[];
  readonly origin: (id: string) => Origin | null;
  /** Rows of a table after checksum, number of rows, columns, cells and duplicate keys have been checked. */
  readonly table: <S extends Shape>(
    originId: string,
    file: string,
    shape: S,
    key?: (row: Row<S>) => string,
  ) => readonly Row<S>[];
  /** Reports a row that contradicts itself or another table. */
  readonly refuse: (
    file: string,
    rowIndex: number,
    column: string,
    found: string,
    expected: string,
    mend: string,
  ) => void;
}

export const openFacts = (folder: string = shippedFacts): FactFolder => {
  const problems: TableProblem[] = [];
  const origins = new Map<string, Origin | null>();
  const origin = (id: string): Origin | null => {
    let known = origins.get(id);
    if (known === undefined) {
      const reading = checkOrigin(id, readOrNull(join(folder, id, 'origin.json')));
      if (reading.kind === 'bad-origin') problems.push(...reading.problems);
      known = reading.kind === 'origin' ? reading.origin : null;
      origins.set(id, known);
    }
    return known;
  };
  return {
    problems,
    origin,
    table: (originId, file, shape, key) => {
      const path = `${originId}/${file}`;
      const entry = origin(originId)?.tables.find((table) => table.file === file);
      const csv = readOrNull(join(folder, originId, file));
      if (csv === null || !entry) {
        if (origin(originId))
          problems.push({
            kind: 'bad-table',
            file: path,
            line: null,
            found: csv === null ? 'no file' : 'no entry in origin.json',
            expected: 'a table that its origin lists',
            mend: 'restore the file, list it under "tables" in origin.json and run npm run data',
          });
        return [];
      }
      const found = sha256(csv);
      if (found !== entry.sha256)
        problems.push({
          kind: 'bad-checksum',
          file: path,
          found: `sha256 ${found}`,
          expected: `sha256 ${entry.sha256}`,
          mend: 'restore the table, or run npm run data if you changed it on purpose',
        });
      const reading = readTable(path, csv, shape, key);
      if (reading.kind === 'bad-table') {
        problems.push(...reading.problems);
        return [];
      }
      if (reading.rows.length !== entry.rows)
        problems.push({
          kind: 'bad-checksum',
          file: path,
          found: `${reading.rows.length} rows`,
          expected: `${entry.rows} rows`,
          mend: 'restore the table, or run npm run data if you changed it on purpose',
        });
      return reading.rows;
    },
    refuse: (file, rowIndex, column, found, expected, mend) => {
      problems.push({
        kind: 'bad-cell',
        file,
        line: lineOf(rowIndex),
        column,
        found: `"${found}"`,
        expected,
        mend,
      });
    },
  };
};

const readOrNull = (path: string): string | null => (existsSync(path) ? readFileSync(path, 'utf8') : null);
