import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { takeLock } from '../platform/folder-lock.ts';
import { tradeFolders } from './folders.ts';
import type { ImportRequest } from './import-request.ts';
import type { PartReading } from './import-format.ts';
import type { VintageTable } from './vintage.ts';
import { readJson, replaceJson } from './written-file.ts';

/** One text that has been read: its Parquet files are whole. */
export interface FinishedPart {
  /** Checksum of the file and, in an archive, the entry: what makes it the same text. */
  readonly key: string;
  readonly name: string;
  /** Number in the names of its Parquet files. */
  readonly number: number;
  readonly table: VintageTable;
  readonly files: readonly string[];
  readonly rows: number;
  readonly usd: number | null;
  readonly years: readonly number[];
  readonly isSynthetic: boolean;
  readonly reading: Omit<Extract<PartReading, { readonly kind: 'read' }>, 'kind'>;
}

interface StagedJob {
  readonly request: ImportRequest;
  readonly startedAt: string;
  /** Checksums of tables that decide what comes out; parts of another state are read again. */
  readonly settings: string;
  readonly parts: readonly FinishedPart[];
}

/** The folder of an import under way. */
export interface Staging {
  readonly folder: string;
  /** Parts finished by an earlier run. */
  readonly finished: ReadonlyMap<string, FinishedPart>;
  readonly nextNumber: () => number;
  /** Records a part; after this it survives the killing of the process. */
  readonly record: (part: FinishedPart) => void;
  /** Removes everything but the parts given and what they consist of. */
  readonly keepOnly: (keys: ReadonlySet<string>) => void;
  readonly remove: () => void;
}

/** Opens the folder of a job, with what an earlier run of the same import finished. */
export const openStaging = (
  varFolder: string,
  job: string,
  about: Pick<StagedJob, 'request' | 'startedAt' | 'settings'>,
): Staging => {
  const folder = join(tradeFolders(varFolder).staging, job);
  const file = join(folder, 'job.json');
  const earlier = readJson<StagedJob>(file);
  const isSame = earlier?.settings === about.settings;
  if (!isSame) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const isWhole = (part: FinishedPart): boolean =>
    part.files.every((name) => existsSync(join(folder, part.table, name)));
  const parts = new Map<string, FinishedPart>();
  for (const part of isSame ? earlier.parts : []) if (isWhole(part)) parts.set(part.key, part);
  let number = Math.max(-1, ...[...parts.values()].map((part) => part.number));
  const save = (): void => replaceJson(file, { ...about, parts: [...parts.values()] });
  save();
  return {
    folder,
    finished: parts,
    nextNumber: () => ++number,
    record: (part) => {
      parts.set(part.key, part);
      save();
    },
    keepOnly: (keys) => {
      for (const key of parts.keys()) if (!keys.has(key)) parts.delete(key);
      const kept = new Set(
        [...parts.values()].flatMap(({ table, files }) => files.map((name) => join(table, name))),
      );
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        if (entry.name === 'job.json') continue;
        const inside = entry.isDirectory() ? readdirSync(join(folder, entry.name)) : [];
        for (const name of inside)
          if (!kept.has(join(entry.name, name))) rmSync(join(folder, entry.name, name), { recursive: true });
        if (!entry.isDirectory()) rmSync(join(folder, entry.name));
      }
      save();
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};

/** An import that ended before its end: the same request takes it up. */
export interface Leftover {
  readonly job: string;
  readonly request: ImportRequest;
  readonly startedAt: string;
  readonly parts: number;
  readonly rows: number;
}

/** Imports that a crash or a cancel left, oldest first. One that is running is among them: ask the lock. */
export const leftoverImports = (varFolder: string): readonly Leftover[] => {
  const folder = tradeFolders(varFolder).staging;
  const jobs = existsSync(folder) ? readdirSync(folder).sort() : [];
  return jobs
    .flatMap((job) => {
      const staged = readJson<StagedJob>(join(folder, job, 'job.json'));
      if (staged === null) return [];
      const { request, startedAt, parts } = staged;
      return [
        {
          job,
          request,
          startedAt,
          parts: parts.length,
          rows: parts.reduce((sum, { rows }) => sum + rows, 0),
        },
      ];
    })
    .sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
};

/** Removes what an import left; false while an import is running, whose folder it may be. */
export const removeLeftover = (varFolder: string, job: string): boolean => {
  const { staging, lock: file } = tradeFolders(varFolder);
  const lock = takeLock(file, process.pid);
  if (lock.kind === 'held') return false;
  rmSync(join(staging, job), { recursive: true, force: true });
  lock.release();
  return true;
};

/** Removes folders that belong to no import: a removal that was cut off, a folder whose account is unreadable. */
export const sweepStaging = (varFolder: string): void => {
  const { staging } = tradeFolders(varFolder);
  for (const name of existsSync(staging) ? readdirSync(staging) : [])
    if (readJson<StagedJob>(join(staging, name, 'job.json')) === null)
      rmSync(join(staging, name), { recursive: true, force: true });
};
