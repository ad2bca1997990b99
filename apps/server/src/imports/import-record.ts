import { join } from 'node:path';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import type { ImportRequestDocument } from '@hamkor/contract';
import type { ImportProblem } from '../warehouse/import-problem.ts';
import type { ImportProgress } from '../warehouse/import-progress.ts';
import { readJson, replaceJson } from '../warehouse/written-file.ts';

/** An import asked for from the web, as it is kept: words are put to its problems when somebody reads it. */
export interface ImportRecord {
  readonly id: string;
  readonly request: ImportRequestDocument;
  readonly state: 'waiting' | 'running' | 'done' | 'cancelled' | 'failed';
  readonly progress: ImportProgress;
  /** ISO date and time. */
  readonly startedAt: string;
  readonly endedAt: string | null;
  /** The vintage made. */
  readonly ref: string | null;
  readonly problems: readonly ImportProblem[];
}

/** Whether nothing more will happen to it unless somebody asks. */
export const isOver = ({ state }: Pick<ImportRecord, 'state'>): boolean =>
  state !== 'waiting' && state !== 'running';

/** Imports of the past, newest first, that survive a restart. */
export interface ImportHistory {
  readonly all: () => readonly ImportRecord[];
  readonly keep: (record: ImportRecord) => void;
}

/** Imports remembered; older ones go. */
const recordsKept = 200;

const newestFirst = (a: ImportRecord, b: ImportRecord): number =>
  a.startedAt === b.startedAt ? (a.id < b.id ? -1 : 1) : a.startedAt < b.startedAt ? 1 : -1;

/**
 * Opens the history below `folder`, one file an import. What ran when the server ended is cancelled and can be
 * resumed; what waited waits on.
 */
export const openHistory = (folder: string, now: string): ImportHistory => {
  const records = new Map<string, ImportRecord>();
  const file = (id: string): string => join(folder, `${id}.json`);
  const keep = (record: ImportRecord): void => {
    records.set(record.id, record);
    replaceJson(file(record.id), record);
    for (const { id } of [...records.values()].sort(newestFirst).slice(recordsKept)) {
      records.delete(id);
      rmSync(file(id), { force: true });
    }
  };
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const record = name.endsWith('.json') ? readJson<ImportRecord>(join(folder, name)) : null;
    if (record === null) continue;
    if (record.state !== 'running') records.set(record.id, record);
    else keep({ ...record, state: 'cancelled', endedAt: now });
  }
  return { keep, all: () => [...records.values()].sort(newestFirst) };
};
