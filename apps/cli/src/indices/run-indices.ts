/** Support for tests: runs `indices` on a table in a folder of its own and keeps what it says. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locale } from '@hamkor/messages';
import { translator } from '@hamkor/messages';
import { afterEach, beforeEach } from 'vitest';
import type { IndicesOptions } from '../indices.ts';
import { indices } from '../indices.ts';

export interface Outcome {
  readonly said: readonly string[];
  readonly refused: readonly string[];
  readonly failed: readonly string[];
  readonly printed: readonly unknown[];
  readonly output: string;
}

/** Columns of the tables below, as they are named on the command line. */
export const columns = { country: 'iso', product: 'hs', value: 'usd' };
export const header = 'iso,hs,usd\n';
/** A has an advantage in 0101 and 0102, B in 0102 and 0103, C in 0103. */
export const table = `${header}AAA,0101,10\nAAA,0102,10\nBBB,0102,10\nBBB,0103,10\nCCC,0103,20\nCCC,0101,1\n`;

/** Runs the command on a file, as a person would. */
export const runFile = async (
  file: string,
  options: IndicesOptions,
  locale: Locale = 'en',
): Promise<Outcome> => {
  const said: string[] = [];
  const refused: string[] = [];
  const failed: string[] = [];
  const printed: unknown[] = [];
  let output = '';
  const terminal = {
    locale,
    t: await translator(locale),
    say: (line: string) => void said.push(line),
    print: (document: unknown) => void printed.push(document),
    refuse: (line: string) => void refused.push(line),
    fail: (line: string) => void failed.push(line),
  };
  await indices(file, options, terminal, (piece) => {
    output += piece;
    return Promise.resolve();
  });
  return { said, refused, failed, printed, output };
};

/** A new folder for every test of the file, gone after it. */
export const testFolder = () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'hamkor-indices-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const path = (name: string): string => join(folder, name);
  const put = (name: string, text: string | Buffer): string => {
    writeFileSync(path(name), text);
    return path(name);
  };
  return {
    path,
    put,
    /** Runs the command on a table of this text, called `table.csv`. */
    run: (
      text: string | Buffer,
      options: IndicesOptions = columns,
      locale: Locale = 'en',
    ): Promise<Outcome> => runFile(put('table.csv', text), options, locale),
  };
};
