import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Origin, OriginTable, Row, Shape, TableProblem } from '@hamkor/provenance';
import { lineOf, problemLine, readTable } from '@hamkor/provenance';
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
  /** What has been found wrong so far, each problem once. */
  readonly problems: () => readonly TableProblem[];
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
  const problems = new Map<string, TableProblem>();
  const report = (problem: TableProblem): void => {
    problems.set(problemLine(problem), problem);
  };
  const origin = remembered((id: string): Origin | null => {
    const reading = checkOrigin(id, readOrNull(join(folder, id, 'origin.json')));
    if (reading.kind === 'origin') return reading.origin;
    reading.problems.forEach(report);
    return null;
  });
  const content = remembered((path: string): string | null => readOrNull(join(folder, path)));
  return {
    problems: () => [...problems.values()],
    origin,
    table: (originId, file, shape, key) => {
      const described = origin(originId);
      if (described === null) return [];
      const path = `${originId}/${file}`;
      const csv = content(path);
      const entry = described.tables.find((table) => table.file === file);
      if (csv === null || !entry) {
        report(missingTable(path, csv === null ? 'no file' : 'no entry in origin.json'));
        return [];
      }
      checkContent(path, csv, entry).forEach(report);
      const reading = readTable(path, csv, shape, key);
      if (reading.kind === 'table') return reading.rows;
      reading.problems.forEach(report);
      return [];
    },
    refuse: (file, rowIndex, column, found, expected, mend) =>
      report({
        kind: 'bad-cell',
        file,
        line: lineOf(rowIndex),
        column,
        found: `"${found}"`,
        expected,
        mend,
      }),
  };
};

/** Whether the file is the one that its origin describes, by checksum and by number of rows. */
const checkContent = (path: string, csv: string, entry: OriginTable): TableProblem[] => {
  const differs = (found: string, expected: string): TableProblem[] =>
    found === expected
      ? []
      : [
          {
            kind: 'bad-checksum',
            file: path,
            found,
            expected,
            mend: 'restore the table, or run npm run data if you changed it on purpose',
          },
        ];
  const rows = csv.trimEnd().split('\n').length - 1;
  return [
    ...differs(`sha256 ${sha256(csv)}`, `sha256 ${entry.sha256}`),
    ...differs(`${rows} rows`, `${entry.rows} rows`),
  ];
};

const missingTable = (path: string, found: string): TableProblem => ({
  kind: 'bad-table',
  file: path,
  line: null,
  found,
  expected: 'a table that its origin lists',
  mend: 'restore the file, list it under "tables" in origin.json and run npm run data',
});

/** Each answer is worked out once. */
const remembered = <T>(answer: (key: string) => T): ((key: string) => T) => {
  const known = new Map<string, T>();
  return (key) => {
    if (!known.has(key)) known.set(key, answer(key));
    return known.get(key)!;
  };
};

const readOrNull = (path: string): string | null => (existsSync(path) ? readFileSync(path, 'utf8') : null);
