/** Support for tests: gives a text or a file to a format as the import would, in a DuckDB of its own. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { csvRows, separatorOf } from '../concordance/csv-rows.ts';
import type { ImportFormat, OpenedInput, PartReading, ReadOptions } from '../import-format.ts';

/** What a format made of a text: its answer, and questions to the rows it made. */
export interface TestReading {
  readonly reading: PartReading;
  /** Rows of a query over the table `part`. */
  readonly rows: <Row>(sql: string) => Promise<readonly Row[]>;
  readonly close: () => void;
}

interface Given extends Partial<ReadOptions> {
  /** Name the operator's file has; its ending tells JSON from CSV. */
  readonly name?: string;
  /** The text itself, or the path of a file, which may be gzipped. */
  readonly text?: string;
  readonly path?: string;
  readonly varFolder?: string;
}

const opened = (given: Given, folder: string): OpenedInput => {
  const name = given.name ?? basename(given.path ?? 'table.csv');
  const path = given.path ?? join(folder, 'input.csv');
  if (given.text !== undefined) writeFileSync(path, given.text);
  const text = path.endsWith('.gz') ? gunzipSync(readFileSync(path)).toString() : readFileSync(path, 'utf8');
  const head = text.slice(0, 65_536);
  const isJson = /^\s*[[{]/.test(head);
  return {
    name,
    fileName: name.replace(/\.gz$/, ''),
    path,
    bytes: statSync(path).size,
    shape: isJson ? 'json' : 'csv',
    delimiter: isJson ? '' : separatorOf(text),
    header: isJson ? [] : (csvRows(head)[0]?.cells ?? []),
    head,
    isDecimalComma: false,
  };
};

/** Whole numbers of 64 bits as numbers, as the import's own session gives them. */
const plain = (row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value]),
  );

/** Reads with `format`; close what is given back. */
export const readWith = async (format: ImportFormat, given: Given): Promise<TestReading> => {
  const folder = mkdtempSync(join(tmpdir(), 'hamkor-format-'));
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  const rows = async <Row>(sql: string): Promise<readonly Row[]> =>
    (await connection.runAndReadAll(sql)).getRowObjectsJS().map(plain) as unknown as readonly Row[];
  const reading = await format.read(opened(given, folder), {
    session: {
      run: async (sql) => {
        await connection.run(sql);
      },
      rows,
    },
    options: { edition: given.edition ?? null, columns: given.columns ?? {} },
    aids: [],
    varFolder: given.varFolder ?? folder,
    signal: new AbortController().signal,
  });
  return {
    reading,
    rows,
    close: () => {
      connection.closeSync();
      instance.closeSync();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
