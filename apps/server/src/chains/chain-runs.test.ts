import { usualQuestion } from '@hamkor/chains';
import type { ChainTask } from '@hamkor/chains';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { TestDatabase } from '../platform/test-database.ts';
import { databaseTitle, hasPostgres, startTestDatabase } from '../platform/test-database.ts';
import type { ChainRuns, ChainRunsOptions } from './chain-runs.ts';
import { chainRuns } from './chain-runs.ts';
import type { AnswerGains } from './gains-thread.ts';
import { keepModel } from './model-repository.ts';
import { packNow, unpackNow } from './packed-json.ts';
import type { PartRunner } from './part-runner.ts';
import { partThreads } from './part-threads.ts';
import type { RunRecord } from './run-repository.ts';
import { isRunOver } from './run-repository.ts';

const module = new URL('./test-part-worker.ts', import.meta.url);
const plan: ChainTask = { kind: 'plan', question: usualQuestion };
const gainsTask: ChainTask = {
  kind: 'gains',
  question: { scenario: null, duties: 'returned', rule: 'nucleolus', bounds: usualQuestion.bounds },
};
/** Sums the worths of three coalitions in the place of everything that is told of gains. */
const gains: AnswerGains = async ({ solve }) => {
  const solved = await solve([1, 2, 3]);
  if (solved.kind !== 'worths') return solved;
  const answer = { kind: 'gains', answer: solved.worths.reduce((sum, { worth }) => sum + worth, 0) } as const;
  return { kind: 'whole', answer: { isEmpty: false, packed: packNow(answer) } };
};

const ask = async (runs: ChainRuns, model: string, task: ChainTask = plan): Promise<RunRecord> => {
  const run = await runs.ask(model, task);
  if (run === 'full') throw new Error('too many wait');
  return run;
};
const over = (runs: ChainRuns, id: string): Promise<RunRecord> =>
  vi.waitFor(
    async () => {
      const run = await runs.find(id);
      if (run === null || !isRunOver(run)) throw new Error(`it is ${run?.state}`);
      return run;
    },
    { timeout: 8000, interval: 20 },
  );
const begun = (runs: ChainRuns, id: string) =>
  vi.waitFor(async () => expect((await runs.find(id))?.progress).not.toBeNull(), { timeout: 5000 });

describe.skipIf(!hasPostgres)(databaseTitle('runs of chains'), () => {
  let database: TestDatabase;
  const opened: ChainRuns[] = [];
  const defects: unknown[] = [];
  beforeAll(async () => {
    database = await startTestDatabase();
    for (const mood of ['quick', 'quick 400', 'slow', 'deaf', 'broken']) {
      const facts = { title: { en: mood, ru: mood, zh: mood } } as never;
      await keepModel(database.db, { id: mood, document: packNow({ title: { en: mood } }), facts });
    }
  });
  afterEach(async () => {
    for (const runs of opened.splice(0)) await runs.close();
    await database.db.deleteFrom('chain_run').execute();
    defects.length = 0;
  });
  afterAll(() => database.stop());

  const open = (owner: string, more: Partial<ChainRunsOptions> = {}): ChainRuns => {
    const runs = chainRuns({
      db: database.db,
      runner: partThreads({ threads: 2, name: owner, module, patienceMs: 1500 }),
      gains,
      owner,
      version: '1',
      servers: null,
      onDefect: (reason) => defects.push(reason),
      ...more,
    });
    opened.push(runs);
    return runs;
  };
  test('a question is answered once, and the same question from what is kept', async () => {
    const runs = open('a');
    const { id } = await ask(runs, 'quick');
    const done = await over(runs, id);
    expect(done).toMatchObject({ state: 'done', worker: 'a', hasAnswer: true, title: { en: 'quick' } });
    expect(done.progress).toMatchObject({ at: 'plan', incumbent: 10, bound: 8 });
    expect(unpackNow((await runs.answer(id))!)).toMatchObject({ kind: 'no-plan' });
    expect((await ask(runs, 'quick')).id).toBe(id);
    expect((await ask(open('b', { version: '2' }), 'quick')).id).not.toBe(id);
    expect((await ask(runs, 'quick', gainsTask)).id).not.toBe(id);
  });

  test('coalitions are solved side by side and told as they are done', async () => {
    const runs = open('a');
    const { id } = await ask(runs, 'quick', gainsTask);
    const told: RunRecord[] = [];
    const stop = runs.watch(id, (record) => told.push(record));
    await over(runs, id);
    stop();
    expect(unpackNow((await runs.answer(id))!)).toEqual({ kind: 'gains', answer: 12 });
    expect(told.some(({ progress }) => progress?.at.startsWith('coalition:'))).toBe(true);
    expect(told.at(-1)).toMatchObject({ state: 'done', progress: { done: 3, of: 3 } });
    expect(await database.db.selectFrom('chain_part').selectAll().execute()).toEqual([]);
  });

  test('cancelling ends a run within a second, heard or not, and one that waits at once', async () => {
    const runs = open('a', { atOnce: 2 });
    const slow = await ask(runs, 'slow');
    const deaf = await ask(runs, 'deaf');
    const waiting = await ask(runs, 'quick');
    expect(waiting.state).toBe('waiting');
    expect(await runs.cancel(waiting.id)).toMatchObject({ state: 'cancelled' });
    for (const { id } of [slow, deaf]) {
      await begun(runs, id);
      const asked = performance.now();
      expect(await runs.cancel(id)).toMatchObject({ state: 'cancelled', hasAnswer: false });
      expect(performance.now() - asked).toBeLessThan(1100);
    }
    expect((await ask(runs, 'slow')).id).not.toBe(slow.id);
    expect(await runs.cancel('none')).toBeNull();
  });

  test('a thread that breaks fails its run and nothing else', async () => {
    const runs = open('a');
    const { id } = await ask(runs, 'broken');
    expect(await over(runs, id)).toMatchObject({ state: 'failed', failure: 'defect', hasAnswer: false });
    expect(String(defects[0])).toContain('a thread that breaks');
    expect((await over(runs, (await ask(runs, 'quick')).id)).state).toBe('done');
  });

  test('no more than a few wait', async () => {
    const runs = open('a', { atOnce: 1, mostWaiting: 1 });
    await ask(runs, 'slow');
    await ask(runs, 'quick');
    expect(await runs.ask('quick 400', plan)).toBe('full');
  });

  test('what a server left unfinished is taken up again, without what was done', async () => {
    const first = open('a', { runner: partThreads({ threads: 1, name: 'a', module }) });
    const { id } = await ask(first, 'quick 400', gainsTask);
    await vi.waitFor(
      async () => {
        const parts = await database.db.selectFrom('chain_part').select('place').execute();
        expect(parts).toHaveLength(1);
      },
      { timeout: 5000, interval: 20 },
    );
    await first.close();
    expect(await first.find(id)).toMatchObject({ state: 'waiting', attempts: 0 });

    const solved: string[] = [];
    const threads = partThreads({ threads: 2, name: 'b', module });
    const runner: PartRunner = {
      ...threads,
      run: (asked, watch) => {
        solved.push(asked.place);
        return threads.run(asked, watch);
      },
    };
    const second = open('b', { runner });
    await second.resume();
    expect(await over(second, id)).toMatchObject({ state: 'done', attempts: 1 });
    expect(unpackNow((await second.answer(id))!)).toEqual({ kind: 'gains', answer: 12 });
    expect(solved.toSorted()).toEqual(['coalition:2', 'coalition:3']);
  });

  test('a run that outlived its server three times is told to have failed', async () => {
    const first = open('a');
    const { id } = await ask(first, 'slow');
    await database.db.updateTable('chain_run').set({ owner: 'gone', attempts: 3 }).execute();
    const second = open('b');
    await second.resume();
    expect(await second.find(id)).toMatchObject({ state: 'failed', failure: 'ended' });
  });
});
