import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noFacts } from '@hamkor/corridors';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { batchQueue } from './batch-queue.ts';
import type { BatchQueue } from './batch-queue.ts';
import { batchDocument } from './batch-record.ts';
import { batchShelf } from './batch-shelf.ts';
import type { BatchEnd, RunBatch } from './batch-threads.ts';
import type { BatchAnswer, BatchJob } from './batch-work.ts';

const job: BatchJob = {
  facts: noFacts,
  overlay: null,
  consignment: { tonnes: 20, unit: 'container-40' },
  criteria: ['cost', 'hours'],
  pairs: [
    { pair: 0, from: 'A', to: 'B' },
    { pair: 1, from: 'B', to: 'A' },
  ],
};

interface Run {
  readonly take: (answer: BatchAnswer) => void;
  readonly end: (how: BatchEnd) => void;
}

let folder: string;
let runs: Run[];
let defects: unknown[];
let clock: number;
const now = (): string => new Date(clock).toISOString();
const run: RunBatch = (_job, take) => {
  const { promise: ended, resolve: end } = Promise.withResolvers<BatchEnd>();
  runs.push({ take, end });
  return { ended, cancel: () => end({ kind: 'cancelled' }) };
};
const open = (): BatchQueue =>
  batchQueue({ shelf: batchShelf(folder, now()), run, now, onDefect: (reason) => defects.push(reason) });
const turn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hamkor-batches-'));
  runs = [];
  defects = [];
  clock = Date.UTC(2026, 10, 28);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a batch tells how it goes on, and its result is there at its end and not before', async () => {
  const queue = open();
  const { id, state } = queue.start(job, null);
  expect(state).toBe('running');
  const told: [string, number, number][] = [];
  queue.watch(id, (record) => told.push([record.state, record.done, record.routes]));
  clock += 500;
  runs[0]?.take({ lines: '{"pair":1}\n', pairs: 1, routes: 3 });
  expect(queue.result(id)).toBeNull();
  expect(batchDocument(queue.find(id)!, now())).toMatchObject({ pairsPerSecond: 2, secondsLeft: 1 });
  runs[0]?.take({ lines: '{"pair":0}\n', pairs: 1, routes: 0 });
  runs[0]?.end({ kind: 'done' });
  await turn();
  expect(told).toEqual([
    ['running', 1, 3],
    ['running', 2, 3],
    ['done', 2, 3],
  ]);
  expect(readFileSync(queue.result(id)!, 'utf8')).toBe('{"pair":1}\n{"pair":0}\n');
  // It survives a restart.
  const again = open();
  expect(again.find(id)).toMatchObject({ state: 'done', done: 2 });
  expect(again.result(id)).not.toBeNull();
});

test('one batch runs at a time, the next begins when it ends', async () => {
  const queue = open();
  const first = queue.start(job, null);
  const second = queue.start(job, 'mine');
  expect(second).toMatchObject({ state: 'waiting', overlay: 'mine' });
  expect(runs).toHaveLength(1);
  runs[0]?.end({ kind: 'failed', reason: 'no memory' });
  await turn();
  expect(queue.find(first.id)?.state).toBe('failed');
  expect(defects).toEqual(['no memory']);
  expect(queue.find(second.id)?.state).toBe('running');
});

test('a cancelled batch is over at once, keeps nothing, and takes nothing more', async () => {
  const queue = open();
  const { id } = queue.start(job, null);
  const waiting = queue.start(job, null);
  runs[0]?.take({ lines: '{"pair":0}\n', pairs: 1, routes: 1 });
  expect(queue.cancel(id)).toMatchObject({ state: 'cancelled', done: 1 });
  runs[0]?.take({ lines: '{"pair":1}\n', pairs: 1, routes: 1 });
  await turn();
  expect(queue.find(id)).toMatchObject({ state: 'cancelled', done: 1 });
  expect(readdirSync(folder).filter((name) => name.includes('jsonl'))).toEqual([]);
  expect(queue.find(waiting.id)?.state).toBe('running');
  expect(queue.cancel(id)).toBe('over');
  expect(queue.cancel('nobody')).toBeNull();
  expect(defects).toEqual([]);
});

test('what is removed is gone from the disk, under way or not', async () => {
  const queue = open();
  const { id } = queue.start(job, null);
  runs[0]?.take({ lines: '{}\n', pairs: 2, routes: 0 });
  expect(queue.remove(id)).toBe(true);
  await turn();
  expect(queue.find(id)).toBeNull();
  expect(readdirSync(folder)).toEqual([]);
  expect(queue.remove(id)).toBe(false);
});

test('what ran when the server ended is cancelled, and its half result removed', () => {
  const queue = open();
  const { id } = queue.start(job, null);
  runs[0]?.take({ lines: '{}\n', pairs: 1, routes: 0 });
  expect(existsSync(join(folder, `${id}.jsonl.part`))).toBe(true);
  const again = open();
  expect(again.find(id)).toMatchObject({ state: 'cancelled', endedAt: now() });
  expect(existsSync(join(folder, `${id}.jsonl.part`))).toBe(false);
});

test('the oldest batches go when there are more than twenty', async () => {
  const queue = open();
  const ids: string[] = [];
  for (let count = 0; count < 22; count++) {
    clock += 1000;
    ids.push(queue.start(job, null).id);
    runs.at(-1)?.take({ lines: '{}\n', pairs: 2, routes: 0 });
    runs.at(-1)?.end({ kind: 'done' });
    await turn();
  }
  expect(ids.map((id) => queue.find(id) !== null)).toEqual(ids.map((_, place) => place >= 2));
  expect(readdirSync(folder).filter((name) => name.endsWith('.jsonl'))).toHaveLength(20);
});
