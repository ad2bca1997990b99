import { appendFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, replaceJson } from '../warehouse/written-file.ts';
import type { BatchRecord } from './batch-record.ts';
import { isBatchOver } from './batch-record.ts';

/** Batches and their results on the disk: `<id>.json` says how one stands, `<id>.jsonl` holds its lines. */
export interface BatchShelf {
  /** Newest first. */
  readonly all: () => readonly BatchRecord[];
  readonly find: (id: string) => BatchRecord | null;
  readonly keep: (record: BatchRecord) => void;
  /** Adds lines to a result that nobody sees before `publish`. */
  readonly append: (id: string, lines: string) => void;
  readonly publish: (id: string) => void;
  readonly discard: (id: string) => void;
  /** File of a published result; null where there is none. */
  readonly result: (id: string) => string | null;
  readonly remove: (id: string) => void;
}

/** Batches remembered; the oldest go with their results, which may be hundreds of megabytes. */
const batchesKept = 20;

const newestFirst = (a: BatchRecord, b: BatchRecord): number =>
  a.startedAt === b.startedAt ? (a.id < b.id ? -1 : 1) : a.startedAt < b.startedAt ? 1 : -1;

/**
 * Opens the batches below `folder`; nothing is written before the first is kept. What waited or ran when the server ended
 * is cancelled, and what it left half-written removed.
 */
export const batchShelf = (folder: string, now: string): BatchShelf => {
  const records = new Map<string, BatchRecord>();
  const file = (id: string, ending: string): string => join(folder, `${id}.${ending}`);
  const discard = (id: string): void => rmSync(file(id, 'jsonl.part'), { force: true });
  const remove = (id: string): void => {
    records.delete(id);
    for (const ending of ['json', 'jsonl', 'jsonl.part']) rmSync(file(id, ending), { force: true });
  };
  const sorted = (): BatchRecord[] => [...records.values()].sort(newestFirst);
  const keep = (record: BatchRecord): void => {
    records.set(record.id, record);
    replaceJson(file(record.id, 'json'), record);
    const old = sorted().filter(isBatchOver).slice(batchesKept);
    for (const { id } of old) remove(id);
  };
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const record = name.endsWith('.json') ? readJson<BatchRecord>(join(folder, name)) : null;
    if (record === null) continue;
    discard(record.id);
    if (isBatchOver(record)) records.set(record.id, record);
    else keep({ ...record, state: 'cancelled', endedAt: now });
  }
  return {
    keep,
    discard,
    remove,
    all: sorted,
    find: (id) => records.get(id) ?? null,
    append: (id, lines) => {
      mkdirSync(folder, { recursive: true });
      appendFileSync(file(id, 'jsonl.part'), lines);
    },
    publish: (id) => renameSync(file(id, 'jsonl.part'), file(id, 'jsonl')),
    result: (id) => (records.has(id) && existsSync(file(id, 'jsonl')) ? file(id, 'jsonl') : null),
  };
};
