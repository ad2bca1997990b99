/** Support for tests: files as operators have them, written into a folder of their own. */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ZipFile } from 'yazl';
import { tradeFolders } from './folders.ts';

/** A folder for one test file. */
export interface TestFolder {
  readonly path: string;
  readonly varFolder: string;
  /** Writes a file and gives its path. */
  readonly file: (name: string, content: string | Uint8Array) => string;
  readonly zip: (name: string, entries: Readonly<Record<string, string | Buffer>>) => Promise<string>;
  readonly remove: () => void;
}

/** Makes the folder. */
export const testFolder = (): TestFolder => {
  const path = mkdtempSync(join(tmpdir(), 'hamkor-import-'));
  const file = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(path, name), content);
    return join(path, name);
  };
  return {
    path,
    varFolder: join(path, 'var'),
    file,
    zip: async (name, entries) => {
      const archive = new ZipFile();
      for (const [entry, content] of Object.entries(entries))
        archive.addBuffer(Buffer.from(content), entry, { mtime: new Date(0) });
      archive.end();
      const pieces: Buffer[] = [];
      for await (const piece of archive.outputStream as AsyncIterable<Buffer>) pieces.push(piece);
      return file(name, Buffer.concat(pieces));
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
};

/** Rows of BACI below their header. */
export const baciText = (...rows: readonly string[]): string => ['t,i,j,k,v,q', ...rows, ''].join('\n');

/** A gzipped text. */
export const packed = (text: string): Buffer => gzipSync(text);

/** Checksums of everything that is loaded: equal before and after means untouched. */
export const stateOf = (varFolder: string): Readonly<Record<string, string>> => {
  const { vintages, active } = tradeFolders(varFolder);
  const files = existsSync(vintages)
    ? readdirSync(vintages, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [];
  return Object.fromEntries(
    [...files, ...(existsSync(active) ? [active] : [])]
      .sort()
      .map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
};

/** Names left in the staging folder. */
export const stagedIn = (varFolder: string): readonly string[] => {
  const { staging } = tradeFolders(varFolder);
  return existsSync(staging) ? readdirSync(staging) : [];
};
