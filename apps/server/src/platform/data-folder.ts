/**
 * The folder of the embedded database on disk. Beside `postgres/` lie two small files: `postgres.lock`
 * names the process that has it open, `postgres.creating` is there only while it is being made, so that a
 * start interrupted half-way is begun anew and nothing else is ever removed.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { takeLock } from './folder-lock.ts';

export type DataFolderFailure =
  | { readonly kind: 'folder-unwritable'; readonly folder: string; readonly reason: string }
  | { readonly kind: 'folder-locked'; readonly folder: string; readonly pid: number }
  /** There is something in it that is no PostgreSQL data. */
  | { readonly kind: 'folder-foreign'; readonly folder: string };

export interface OpenedFolder {
  readonly kind: 'opened';
  readonly data: 'created' | 'restored' | 'kept';
  /** Gives the lock back. */
  readonly release: () => void;
}

const creatingMark = (folder: string): string => `${folder}.creating`;

/** A stopping server still holds the folder for a moment; longer than this it is in use. */
const patienceMs = 3000;

const lockPatiently = async (folder: string) => {
  const until = performance.now() + patienceMs;
  for (;;) {
    const lock = takeLock(`${folder}.lock`, process.ppid);
    if (lock.kind === 'taken' || performance.now() > until) return lock;
    await setTimeout(100);
  }
};

const contentOf = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder) : []);

/** Copies the snapshot; one that is absent, or removed meanwhile by another start, leaves nothing behind. */
const isCopied = (snapshot: string, folder: string): boolean => {
  if (!existsSync(snapshot)) return false;
  try {
    cpSync(snapshot, folder, { recursive: true });
    return true;
  } catch {
    rmSync(folder, { recursive: true, force: true });
    return false;
  }
};

const prepare = (folder: string, snapshot: string | null): OpenedFolder['data'] | 'foreign' => {
  if (existsSync(creatingMark(folder))) rmSync(folder, { recursive: true, force: true });
  const content = contentOf(folder);
  if (content.includes('PG_VERSION')) return 'kept';
  if (content.length > 0) return 'foreign';
  writeFileSync(creatingMark(folder), '');
  if (snapshot === null || !isCopied(snapshot, folder)) return 'created';
  finishCreating(folder);
  return 'restored';
};

/** Says that the data in the folder are whole. */
export const finishCreating = (folder: string): void => rmSync(creatingMark(folder), { force: true });

/** Locks the folder and, where it is empty, copies the snapshot into it. */
export const openDataFolder = async (
  folder: string,
  snapshot: string | null,
): Promise<OpenedFolder | DataFolderFailure> => {
  try {
    mkdirSync(dirname(folder), { recursive: true });
    const lock = await lockPatiently(folder);
    if (lock.kind === 'held') return { kind: 'folder-locked', folder, pid: lock.pid };
    const data = prepare(folder, snapshot);
    if (data !== 'foreign') return { kind: 'opened', data, release: lock.release };
    lock.release();
    return { kind: 'folder-foreign', folder };
  } catch (error) {
    return { kind: 'folder-unwritable', folder: dirname(folder), reason: (error as Error).message };
  }
};

/**
 * Copies the data of a database that is at a checkpoint. Synchronous on purpose: no query can run in this
 * process meanwhile, so the copy is one moment. Earlier snapshots are removed. Failing is harmless: the
 * next empty folder is made from nothing again.
 */
export const createSnapshot = (folder: string, snapshot: string): void => {
  const unfinished = `${snapshot}.${process.pid}`;
  try {
    mkdirSync(dirname(snapshot), { recursive: true });
    for (const name of readdirSync(dirname(snapshot)))
      if (name.startsWith('seed-')) rmSync(join(dirname(snapshot), name), { recursive: true, force: true });
    cpSync(folder, unfinished, { recursive: true });
    renameSync(unfinished, snapshot);
  } catch {
    rmSync(unfinished, { recursive: true, force: true });
  }
};
