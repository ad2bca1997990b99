import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Asks the disk to keep a file or the entries of a folder before going on. */
export const keepOnDisk = (path: string): void => {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

/** Replaces a JSON file in one step: a reader finds the old document or the new one, also after a loss of power. */
export const replaceJson = (file: string, document: unknown): void => {
  mkdirSync(dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}.new`;
  const handle = openSync(beside, 'w');
  try {
    writeSync(handle, `${JSON.stringify(document, null, 2)}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(beside, file);
  keepOnDisk(dirname(file));
};

/** A JSON file as it was written by Hamkor; `instead` where there is none or it is no JSON. */
export const readJson = <Document>(file: string, instead: Document | null = null): Document | null => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Document;
  } catch {
    return instead;
  }
};
