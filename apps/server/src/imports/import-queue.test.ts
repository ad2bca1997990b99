import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportRequestDocument } from '@hamkor/contract';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import type { Vintage } from '../warehouse/vintage.ts';
import { importQueue } from './import-queue.ts';
import type { ImportQueue, RunningImport } from './import-queue.ts';
import { openHistory } from './import-record.ts';

const home = mkdtempSync(join(tmpdir(), 'hamkor-queue-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

type Ending = Awaited<RunningImport['ended']>;
const died: Ending = { kind: 'died', reason: 'SIGKILL' };
const imported: Ending = {
  kind: 'imported',
  vintage: { name: 'baci', content: '0123456789ab' } as Vintage,
  isNew: true,
};
const requestOf = (name: string): ImportRequestDocument => ({
  format: 'baci',
  name,
  uploads: [`up-${name}`],
});

let started: { readonly name: string; readonly end: (ending: Ending) => void; isCancelled: boolean }[];
let released: string[];
let present: Set<string>;
let folders = 0;
let clock: number;
let isBusy: boolean;

const open = (folder = join(home, String((folders += 1)))): ImportQueue =>
  importQueue({
    history: openHistory(folder, '2030-01-01T00:00:00.000Z'),
    now: () => new Date((clock += 1000)).toISOString(),
    release: (uploads) => void released.push(...uploads),
    isBusy: () => isBusy,
    lookMs: 1,
    hasFiles: (uploads) => uploads.every((upload) => present.has(upload)),
    run: ({ name }) => {
      const { promise, resolve } = Promise.withResolvers<Ending>();
      const entry = { name, end: resolve, isCancelled: false };
      started.push(entry);
      return { ended: promise, cancel: () => void (entry.isCancelled = true) };
    },
  });

const settled = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => {
  [started, released, present, clock] = [[], [], new Set(['up-a', 'up-b', 'up-c']), 0];
  isBusy = false;
});

test('imports run one after the other, in the order they were asked for', async () => {
  const queue = open();
  const [a, b, c] = ['a', 'b', 'c'].map((name) => queue.start(requestOf(name)));
  expect([a, b, c].map((record) => queue.find(record!.id)!.state)).toEqual(['running', 'waiting', 'waiting']);
  expect(started.map(({ name }) => name)).toEqual(['a']);
  started[0]!.end(imported);
  await settled();
  expect(queue.find(a!.id)).toMatchObject({ state: 'done', ref: 'baci@0123456789ab' });
  expect(started.map(({ name }) => name)).toEqual(['a', 'b']);
  started[1]!.end(died);
  await settled();
  expect(queue.find(b!.id)).toMatchObject({
    state: 'failed',
    ref: null,
    problems: [{ kind: 'killed', file: 'b', reason: 'SIGKILL' }],
  });
  expect(started.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  expect(queue.all().map(({ request }) => request.name)).toEqual(['c', 'b', 'a']);
});

test('files are given up once they are loaded, and kept while they may be needed', async () => {
  const queue = open();
  queue.start(requestOf('a'));
  queue.start(requestOf('b'));
  expect([queue.isInUse('up-a'), queue.isInUse('up-b'), queue.isInUse('up-c')]).toEqual([true, true, false]);
  started[0]!.end(imported);
  await settled();
  started[1]!.end({ kind: 'cancelled', isResumable: false });
  await settled();
  expect(released).toEqual(['up-a']);
  expect(queue.isInUse('up-b')).toBe(false);
});

test('one that runs is told to stop; one that waits never starts', async () => {
  const queue = open();
  const a = queue.start(requestOf('a'));
  const b = queue.start(requestOf('b'));
  queue.cancel(b.id);
  expect(queue.find(b.id)!.state).toBe('cancelled');
  queue.cancel(a.id);
  expect(started[0]!.isCancelled).toBe(true);
  started[0]!.end({ kind: 'cancelled', isResumable: true });
  await settled();
  expect(started).toHaveLength(1);
  expect(queue.cancel(a.id)).toBe('over');
  expect(queue.cancel('none')).toBeNull();
});

test('what was stopped is asked for again under the same id, if its files are still there', async () => {
  const queue = open();
  const a = queue.start(requestOf('a'));
  expect(queue.resume(a.id)).toBe('not-resumable');
  started[0]!.end({ kind: 'cancelled', isResumable: true });
  await settled();
  expect(queue.resume(a.id)).toMatchObject({ id: a.id, state: 'running', endedAt: null });
  started[1]!.end({ kind: 'refused', problems: [{ kind: 'empty-file', file: 'a.csv' }], isResumable: false });
  await settled();
  expect(queue.find(a.id)!.problems).toEqual([{ kind: 'empty-file', file: 'a.csv' }]);
  present.clear();
  expect(queue.resume(a.id)).toBe('not-resumable');
});

test('whoever watches is told of every change until he has enough', async () => {
  const queue = open();
  const a = queue.start(requestOf('a'));
  const states: string[] = [];
  const stop = queue.watch(a.id, ({ state }) => void states.push(state));
  started[0]!.end(imported);
  await settled();
  stop();
  queue.resume(a.id);
  expect(states).toEqual(['done']);
});

test('the history survives a restart; what was under way is cancelled and can be resumed', async () => {
  const folder = join(home, 'kept');
  const before = open(folder);
  const a = before.start(requestOf('a'));
  const b = before.start(requestOf('b'));
  started[0]!.end(imported);
  await settled();
  const after = open(folder);
  expect(after.find(a.id)).toEqual(before.find(a.id));
  expect(after.find(b.id)).toMatchObject({ state: 'cancelled', endedAt: '2030-01-01T00:00:00.000Z' });
  expect(after.resume(b.id)).toMatchObject({ id: b.id });
});

test('what waited when the server ended waits on, in its order, and begins with the next start', async () => {
  const folder = join(home, 'waited');
  const before = open(folder);
  const [a, b, c] = ['a', 'b', 'c'].map((name) => before.start(requestOf(name)));
  const closed = before.close();
  started[0]!.end({ kind: 'cancelled', isResumable: true });
  await closed;
  await settled();
  started = [];
  const after = open(folder);
  expect(started.map(({ name }) => name)).toEqual(['b']);
  expect([a, b, c].map((record) => after.find(record!.id)!.state)).toEqual([
    'cancelled',
    'running',
    'waiting',
  ]);
  started[0]!.end(imported);
  await settled();
  expect(started.map(({ name }) => name)).toEqual(['b', 'c']);
});

test('while the command line imports, an import of the web waits, and then runs', async () => {
  isBusy = true;
  const queue = open();
  const a = queue.start(requestOf('a'));
  const b = queue.start(requestOf('b'));
  expect(queue.find(a.id)!.state).toBe('waiting');
  expect(started).toEqual([]);
  expect(queue.cancel(b.id)).toMatchObject({ state: 'cancelled' });
  isBusy = false;
  await vi.waitFor(() => expect(queue.find(a.id)!.state).toBe('running'));
  expect(started.map(({ name }) => name)).toEqual(['a']);
});

test('an import that the command line was quicker than keeps its place and its files', async () => {
  const queue = open();
  const a = queue.start(requestOf('a'));
  isBusy = true;
  started[0]!.end({
    kind: 'refused',
    problems: [{ kind: 'busy', file: 'a', pid: 4100 }],
    isResumable: false,
  });
  await settled();
  expect(queue.find(a.id)).toMatchObject({ state: 'waiting', problems: [], endedAt: null });
  isBusy = false;
  await vi.waitFor(() => expect(started).toHaveLength(2));
  started[1]!.end(imported);
  await settled();
  expect(queue.find(a.id)).toMatchObject({ state: 'done' });
});

test('closing stops what runs and starts nothing more', async () => {
  const queue = open();
  queue.start(requestOf('a'));
  queue.start(requestOf('b'));
  const closed = queue.close();
  started[0]!.end({ kind: 'cancelled', isResumable: true });
  await closed;
  await settled();
  expect(started).toHaveLength(1);
});
