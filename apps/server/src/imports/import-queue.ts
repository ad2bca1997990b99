import { randomBytes } from 'node:crypto';
import type { ImportRequestDocument } from '@hamkor/contract';
import type { ImportOutcome } from '../warehouse/import-files.ts';
import type { ImportProgress } from '../warehouse/import-progress.ts';
import { nothingYet } from '../warehouse/import-progress.ts';
import { vintageRef } from '../warehouse/vintage.ts';
import type { ImportHistory, ImportRecord } from './import-record.ts';
import { isOver } from './import-record.ts';

/** How an import ended; `died` when its process was killed or broke, with the signal or exit code. */
export type ImportEnd = ImportOutcome | { readonly kind: 'died'; readonly reason: string };

/** An import that runs somewhere else. */
export interface RunningImport {
  readonly ended: Promise<ImportEnd>;
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
  /** Whether somebody else, the command line, is importing into the same folder: imports wait until it is done. */
  readonly isBusy?: () => boolean;
  /** Milliseconds until a waiting import looks again. */
  readonly lookMs?: number;
}

/** Often enough that nobody notices, seldom enough that it costs nothing. */
const usualLookMs = 2000;

/**
 * Opens the queue: it runs one import at a time, in the order in which they were asked for, and none while the
 * command line imports.
 */
export const importQueue = (options: QueueOptions): ImportQueue => {
  const { history, run, release, hasFiles, now, isBusy = () => false, lookMs = usualLookMs } = options;
  const live = new Map<string, ImportRecord>();
  const listeners = new Map<string, Set<(record: ImportRecord) => void>>();
  let current: { readonly id: string; readonly running: RunningImport } | null = null;
  let isClosed = false;
  let look: NodeJS.Timeout | undefined;

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
  const end = (record: ImportRecord, outcome: ImportEnd): void => {
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
      case 'died': {
        const file = ended.progress.file ?? record.request.name;
        change({ ...ended, state: 'failed', problems: [{ kind: 'killed', file, reason: outcome.reason }] });
      }
    }
  };
  const lookAgain = (): void => {
    look = setTimeout(() => void next(), lookMs);
    look.unref();
  };
  const next = async (): Promise<void> => {
    if (current !== null || isClosed) return;
    clearTimeout(look);
    const waiting = [...live.values()].find(({ state }) => state === 'waiting');
    if (waiting === undefined) return;
    if (isBusy()) return lookAgain();
    const record = change({ ...waiting, state: 'running' });
    const running = run(record.request, (progress) => tell({ ...live.get(record.id)!, progress }));
    current = { id: record.id, running };
    const outcome = await running.ended;
    current = null;
    // The command line was quicker: it keeps its place and waits.
    const isHeld = outcome.kind === 'refused' && outcome.problems.some(({ kind }) => kind === 'busy');
    if (isHeld) change({ ...(live.get(record.id) ?? record), state: 'waiting', progress: nothingYet });
    else end(record, outcome);
    await next();
  };
  const add = (record: ImportRecord): ImportRecord => {
    change(record);
    void next();
    return find(record.id)!;
  };
  // What waited when the server ended still waits; the first of it begins now.
  for (const record of history.all().toReversed())
    if (record.state === 'waiting') live.set(record.id, record);
  void next();
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
      clearTimeout(look);
      current?.running.cancel();
      await current?.running.ended;
    },
  };
};
