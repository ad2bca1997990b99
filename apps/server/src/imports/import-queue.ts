import { randomBytes } from 'node:crypto';
import type { ImportRequestDocument } from '@hamkor/contract';
import type { ImportOutcome } from '../warehouse/import-files.ts';
import type { ImportProgress } from '../warehouse/import-progress.ts';
import { vintageRef } from '../warehouse/vintage.ts';
import type { ImportHistory, ImportRecord } from './import-record.ts';
import { isOver } from './import-record.ts';

/** An import that runs somewhere else. */
export interface RunningImport {
  /** How it ended; `died` when its process was killed or broke. */
  readonly ended: Promise<ImportOutcome | { readonly kind: 'died' }>;
  readonly cancel: () => void;
}

export type RunImport = (
  request: ImportRequestDocument,
  tell: (progress: ImportProgress) => void,
) => RunningImport;

/** Imports one after the other. */
export interface ImportQueue {
  /** Newest first. */
  readonly all: () => readonly ImportRecord[];
  readonly find: (id: string) => ImportRecord | null;
  readonly start: (request: ImportRequestDocument) => ImportRecord;
  readonly cancel: (id: string) => ImportRecord | 'over' | null;
  /** Asks for the same again: what was finished is taken up. */
  readonly resume: (id: string) => ImportRecord | 'not-resumable' | null;
  /** Told of every change until the returned function is called. */
  readonly watch: (id: string, listener: (record: ImportRecord) => void) => () => void;
  readonly isInUse: (upload: string) => boolean;
  readonly close: () => Promise<void>;
}

export interface QueueOptions {
  readonly history: ImportHistory;
  readonly run: RunImport;
  /** Called when the files of an import are not needed any more. */
  readonly release: (uploads: readonly string[]) => void;
  /** Whether all files of an import are still there. */
  readonly hasFiles: (uploads: readonly string[]) => boolean;
  /** The present moment as an ISO date and time. */
  readonly now: () => string;
}

const nothingYet: ImportProgress = {
  phase: 'checking',
  file: null,
  fileIndex: 0,
  fileCount: 0,
  bytesDone: 0,
  bytesTotal: 0,
  rows: 0,
  rowsPerSecond: null,
  secondsLeft: null,
};

/** Opens the queue: it runs one import at a time, in the order in which they were asked for. */
export const importQueue = ({ history, run, release, hasFiles, now }: QueueOptions): ImportQueue => {
  const live = new Map<string, ImportRecord>();
  const listeners = new Map<string, Set<(record: ImportRecord) => void>>();
  let current: { readonly id: string; readonly running: RunningImport } | null = null;
  let isClosed = false;

  const find = (id: string): ImportRecord | null =>
    live.get(id) ?? history.all().find((record) => record.id === id) ?? null;
  const tell = (record: ImportRecord): void => {
    if (isOver(record)) live.delete(record.id);
    else live.set(record.id, record);
    for (const listener of listeners.get(record.id) ?? []) listener(record);
  };
  const change = (record: ImportRecord): ImportRecord => {
    history.keep(record);
    tell(record);
    return record;
  };
  const end = (record: ImportRecord, outcome: ImportOutcome | { readonly kind: 'died' }): void => {
    const ended = { ...(live.get(record.id) ?? record), endedAt: now() };
    switch (outcome.kind) {
      case 'imported':
        release(record.request.uploads);
        change({
          ...ended,
          state: 'done',
          progress: { ...ended.progress, phase: 'done', secondsLeft: 0 },
          ref: vintageRef(outcome.vintage),
        });
        break;
      case 'refused':
        change({ ...ended, state: 'failed', problems: outcome.problems });
        break;
      case 'cancelled':
        change({ ...ended, state: 'cancelled' });
        break;
      case 'died':
        change({ ...ended, state: 'failed' });
    }
  };
  const next = async (): Promise<void> => {
    if (current !== null || isClosed) return;
    const waiting = [...live.values()].find(({ state }) => state === 'waiting');
    if (waiting === undefined) return;
    const record = change({ ...waiting, state: 'running' });
    const running = run(record.request, (progress) => tell({ ...live.get(record.id)!, progress }));
    current = { id: record.id, running };
    const outcome = await running.ended;
    current = null;
    end(record, outcome);
    await next();
  };
  const add = (record: ImportRecord): ImportRecord => {
    change(record);
    void next();
    return find(record.id)!;
  };
  return {
    find,
    all: () => history.all().map((record) => live.get(record.id) ?? record),
    start: (request) =>
      add({
        id: randomBytes(8).toString('hex'),
        request,
        state: 'waiting',
        progress: nothingYet,
        startedAt: now(),
        endedAt: null,
        ref: null,
        problems: [],
      }),
    cancel: (id) => {
      const record = find(id);
      if (record === null) return null;
      if (isOver(record)) return 'over';
      if (current?.id === id) current.running.cancel();
      else change({ ...record, state: 'cancelled', endedAt: now() });
      return find(id)!;
    },
    resume: (id) => {
      const record = find(id);
      if (record === null) return null;
      const isStopped = record.state === 'cancelled' || record.state === 'failed';
      if (!isStopped || !hasFiles(record.request.uploads)) return 'not-resumable';
      return add({ ...record, state: 'waiting', progress: nothingYet, endedAt: null, problems: [] });
    },
    watch: (id, listener) => {
      const those = listeners.get(id) ?? new Set();
      listeners.set(id, those.add(listener));
      return () => {
        those.delete(listener);
        if (those.size === 0) listeners.delete(id);
      };
    },
    isInUse: (upload) => [...live.values()].some(({ request }) => request.uploads.includes(upload)),
    close: async () => {
      isClosed = true;
      current?.running.cancel();
      await current?.running.ended;
    },
  };
};
