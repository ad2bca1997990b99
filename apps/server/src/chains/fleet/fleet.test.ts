import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { ChainPart, GainsQuestion } from '@hamkor/chains';
import { usualQuestion } from '@hamkor/chains';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { TestDatabase } from '../../platform/test-database.ts';
import { databaseTitle, hasPostgres, startTestDatabase } from '../../platform/test-database.ts';
import { keepModel } from '../model-repository.ts';
import { packNow } from '../packed-json.ts';
import type { PartOutcome, PartRunner } from '../part-runner.ts';
import { placeOf } from '../part-runner.ts';
import { partThreads } from '../part-threads.ts';
import { insertRun } from '../run-repository.ts';
import { fleetRunner } from './fleet-runner.ts';
import { openPartQueue } from './part-queue.ts';

const module = new URL('../test-part-worker.ts', import.meta.url);
const program = new URL('./test-worker-process.ts', import.meta.url).pathname;
const question: GainsQuestion = {
  scenario: null,
  duties: 'returned',
  rule: 'nucleolus',
  bounds: usualQuestion.bounds,
};

const end = async (worker: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  const ended = once(worker, 'exit');
  worker.kill(signal);
  await ended;
};
const worths = (outcomes: readonly PartOutcome[]) =>
  outcomes.map((outcome) => (outcome.kind === 'coalition' ? outcome.worth.worth : outcome.kind));

describe.skipIf(!hasPostgres)(databaseTitle('workers that share a database'), () => {
  let database: TestDatabase;
  let runner: PartRunner;
  const workers: ChildProcess[] = [];
  const defects: unknown[] = [];
  const onDefect = (reason: unknown) => void defects.push(reason);
  const isHeldByTwo = async () => {
    const held = await database.db
      .selectFrom('chain_part')
      .select('worker')
      .where('state', '=', 'running')
      .execute();
    expect(new Set(held.map(({ worker }) => worker)).size).toBe(2);
  };
  beforeAll(async () => {
    database = await startTestDatabase();
    const { db, connectionString } = database;
    for (const id of ['quick 100', 'quick 400', 'slow']) {
      const facts = { title: { en: id, ru: id, zh: id } } as never;
      await keepModel(db, { id, document: packNow({ title: { en: id } }), facts });
      const task = { kind: 'plan', question: usualQuestion } as const;
      await insertRun(db, { id, model: id, question: id, task });
    }
    runner = fleetRunner({
      db,
      local: partThreads({ threads: 1, name: 'server', module }),
      openQueue: () => openPartQueue(connectionString, onDefect),
      onDefect,
    });
  });
  const begin = async (): Promise<ChildProcess> => {
    const worker = spawn(process.execPath, [program], {
      env: { ...process.env, HAMKOR_DATABASE_URL: database.connectionString },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    workers.push(worker);
    await once(worker.stdout, 'data');
    return worker;
  };
  afterEach(() => expect(defects).toEqual([]));
  afterAll(async () => {
    await runner.close();
    await Promise.all(workers.map((worker) => end(worker, 'SIGKILL')));
    await database.stop();
  });

  const solve = (
    model: string,
    mask: number,
    by: Set<string>,
    signal?: AbortSignal,
  ): Promise<PartOutcome> => {
    const part: ChainPart = { kind: 'coalition', mask, question };
    return runner.run(
      { run: model, place: placeOf(part), modelId: model, model: packNow({ title: { en: model } }), part },
      { onTaken: (name) => by.add(name), ...(signal === undefined ? {} : { signal }) },
    );
  };
  test('the server solves alone while there are none', async () => {
    const by = new Set<string>();
    expect(worths([await solve('quick 100', 1, by)])).toEqual([2]);
    expect([...by]).toEqual(['server']);
  });

  test('parts go to all workers; those of one that is killed are taken over', async () => {
    const [first] = await Promise.all([begin(), begin()]);
    const by = new Set<string>();
    await vi.waitFor(async () => {
      const rows = await database.db.selectFrom('chain_process').select('id').execute();
      expect(rows).toHaveLength(2);
    });
    // The count of workers is asked for once a second.
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const masks = [1, 2, 3, 4, 5, 6, 7, 8];
    const outcomes = Promise.all(masks.map((mask) => solve('quick 400', mask, by)));
    await vi.waitFor(() => expect(by.size).toBe(2), { timeout: 4000 });
    await vi.waitFor(isHeldByTwo, { timeout: 3000, interval: 20 });
    await end(first, 'SIGKILL');
    expect(worths(await outcomes)).toEqual(masks.map((mask) => 2 * mask));
    expect(by.has('server')).toBe(false);
  });

  test('a worker hears within a second that a part is to stop', async () => {
    const stop = new AbortController();
    const by = new Set<string>();
    const stopped = solve('slow', 3, by, stop.signal);
    await vi.waitFor(() => expect(by.size).toBe(1), { timeout: 4000 });
    const asked = performance.now();
    stop.abort();
    expect(worths([await stopped])).toEqual([6]);
    expect(performance.now() - asked).toBeLessThan(1000);
  });

  test('a worker that is asked to end gives its part back, and the server takes it where nobody else is', async () => {
    const by = new Set<string>();
    const solved = solve('quick 400', 9, by);
    await vi.waitFor(() => expect(by.size).toBe(1), { timeout: 4000 });
    await Promise.all(workers.map((worker) => end(worker, 'SIGTERM')));
    expect(worths([await solved])).toEqual([18]);
    expect(by.has('server')).toBe(true);
  });
});
