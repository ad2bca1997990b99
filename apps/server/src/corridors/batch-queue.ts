import { randomBytes } from 'node:crypto';
import type { BatchRecord } from './batch-record.ts';
import { isBatchOver } from './batch-record.ts';
import type { BatchShelf } from './batch-shelf.ts';
import type { BatchEnd, RunBatch, RunningBatch } from './batch-threads.ts';
import type { BatchAnswer, BatchJob } from './batch-work.ts';

/** Batches one after the other, in the order in which they were asked for. */
export interface BatchQueue {
  readonly find: (id: string) => BatchRecord | null;
  /** `overlay` is the name of what is in `job.overlay`. */
  readonly start: (job: BatchJob, overlay: string | null) => BatchRecord;
  readonly cancel: (id: string) => BatchRecord | 'over' | null;
  /** Stops it if it is under way, and forgets it and its result; false where nobody knows it. */
  readonly remove: (id: string) => boolean;
  /** Told of every change until the returned function is called. */
  readonly watch: (id: string, listener: (record: BatchRecord) => void) => () => void;
  /** File of its lines once it is done. */
  readonly result: (id: string) => string | null;
  readonly close: () => Promise<void>;
}

export interface BatchQueueOptions {
  readonly shelf: BatchShelf;
  readonly run: RunBatch;
  /** The present moment as an ISO date and time. */
  readonly now: () => string;
  readonly onDefect: (reason: unknown) => void;
}

interface Current {
  readonly id: string;
  readonly running: RunningBatch;
  readonly settled: Promise<void>;
}

export const batchQueue = ({ shelf, run, now, onDefect }: BatchQueueOptions): BatchQueue => {
  const live = new Map<string, BatchRecord>();
  const jobs = new Map<string, BatchJob>();
  const listeners = new Map<string, Set<(record: BatchRecord) => void>>();
  let current: Current | null = null;
  let isClosed = false;

  const find = (id: string): BatchRecord | null => live.get(id) ?? shelf.find(id);
  const tell = (record: BatchRecord): BatchRecord => {
    if (isBatchOver(record)) live.delete(record.id);
    else live.set(record.id, record);
    for (const listener of listeners.get(record.id) ?? []) listener(record);
    return record;
  };
  const change = (record: BatchRecord): BatchRecord => {
    shelf.keep(record);
    return tell(record);
  };
  const take = (id: string, { lines, pairs, routes }: BatchAnswer): void => {
    const record = live.get(id);
    if (record === undefined) return;
    shelf.append(id, lines);
    tell({ ...record, done: record.done + pairs, routes: record.routes + routes });
  };
  const end = (id: string, how: BatchEnd): void => {
    const record = live.get(id);
    if (record === undefined) return;
    if (how.kind === 'done') shelf.publish(id);
    else shelf.discard(id);
    if (how.kind === 'failed') onDefect(how.reason);
    change({ ...record, state: how.kind, endedAt: now() });
  };
  const next = (): void => {
    if (current !== null || isClosed) return;
    const waiting = [...live.values()].find(({ state }) => state === 'waiting');
    const job = waiting && jobs.get(waiting.id);
    if (waiting === undefined || job === undefined) return;
    const { id } = change({ ...waiting, state: 'running', runningSince: now() });
    jobs.delete(id);
    const running = run(job, (answer) => take(id, answer));
    const settle = async (): Promise<void> => {
      end(id, await running.ended);
      current = null;
      next();
    };
    current = { id, running, settled: settle() };
  };
  const cancel = (record: BatchRecord): void => {
    jobs.delete(record.id);
    if (current?.id === record.id) current.running.cancel();
    // Told at once: the threads are ending, and nothing of what they still say is taken.
    shelf.discard(record.id);
    change({ ...record, state: 'cancelled', endedAt: now() });
  };
  return {
    find,
    start: (job, overlay) => {
      const record = change({
        id: randomBytes(8).toString('hex'),
        state: 'waiting',
        pairs: job.pairs.length,
        done: 0,
        routes: 0,
        startedAt: now(),
        runningSince: null,
        endedAt: null,
        ...job.consignment,
        criteria: job.criteria,
        overlay,
      });
      jobs.set(record.id, job);
      next();
      return find(record.id) ?? record;
    },
    cancel: (id) => {
      const record = find(id);
      if (record === null) return null;
      if (isBatchOver(record)) return 'over';
      cancel(record);
      return find(id);
    },
    remove: (id) => {
      const record = find(id);
      if (record === null) return false;
      if (!isBatchOver(record)) cancel(record);
      shelf.remove(id);
      return true;
    },
    watch: (id, listener) => {
      const those = listeners.get(id) ?? new Set();
      listeners.set(id, those.add(listener));
      return () => {
        those.delete(listener);
        if (those.size === 0) listeners.delete(id);
      };
    },
    result: shelf.result,
    close: async () => {
      isClosed = true;
      for (const record of live.values()) cancel(record);
      await current?.settled;
    },
  };
};
