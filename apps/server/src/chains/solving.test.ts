import { chainRunSchema, chainSummarySchema } from '@hamkor/contract';
import type { TaskAnswer } from '@hamkor/chains';
import { exampleChain } from '@hamkor/chains';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { TestDatabase } from '../platform/test-database.ts';
import { databaseTitle, hasPostgres, startTestDatabase } from '../platform/test-database.ts';
import type { ChainsApi } from './test-chains.ts';
import { startChainsApi } from './test-chains.ts';
import { readWorkbook } from '../workbooks/read-workbook.ts';

/** Longest piece of work that the event loop does at a stretch, milliseconds of its processor. */
const longestWork = () => {
  let longest = 0;
  let last = process.threadCpuUsage();
  const clock = setInterval(() => {
    const now = process.threadCpuUsage();
    longest = Math.max(longest, (now.user - last.user + now.system - last.system) / 1000);
    last = now;
  }, 1);
  return () => {
    clearInterval(clock);
    return longest;
  };
};

describe.skipIf(!hasPostgres)(databaseTitle('questions of chains that are really solved'), () => {
  let database: TestDatabase;
  let api: ChainsApi;
  let model: string;
  beforeAll(async () => {
    database = await startTestDatabase();
    api = await startChainsApi(database.db, null);
    const { body } = await api.ask('POST', '/chains/models', { body: exampleChain() });
    model = chainSummarySchema.parse(body).id;
  });
  afterAll(async () => {
    await api.stop();
    await database.stop();
  });

  let latest = '';
  const answer = async (task: object): Promise<TaskAnswer> => {
    const { body } = await api.ask('POST', '/chains/runs', { body: { model, task } });
    const { id } = chainRunSchema.parse(body);
    latest = id;
    await vi.waitFor(
      async () => {
        const run = chainRunSchema.parse((await api.ask('GET', `/chains/runs/${id}`)).body);
        expect(run, JSON.stringify([run, api.defects.map(String)])).toMatchObject({ state: 'done' });
      },
      { timeout: 20_000, interval: 50 },
    );
    return (await api.ask('GET', `/chains/runs/${id}/answer`)).body as TaskAnswer;
  };

  test('a plan, and the gains of all states, while the event loop stays free', async () => {
    const end = longestWork();
    const plan = await answer({ kind: 'plan' });
    if (plan.kind !== 'plan' || plan.answer.kind !== 'plan') throw new Error(JSON.stringify(plan));
    expect(plan.answer.plan).toMatchObject({ status: 'optimal' });
    const gains = await answer({ kind: 'gains' });
    expect(end()).toBeLessThan(100);
    if (gains.kind !== 'gains') throw new Error(JSON.stringify(gains));
    const { players, worth } = gains.answer;
    expect(worth.map(({ mask }) => mask).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 2 ** players.length - 1 }, (_, at) => at + 1),
    );
    const file = await api.ask('GET', `/chains/runs/${latest}/answer?format=xlsx`);
    const book = await readWorkbook(file.bytes);
    if (book.kind !== 'sheets') throw new Error(JSON.stringify(book));
    expect(book.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['shares', 'coalitions', 'core', 'plan', 'flows', 'accounts']),
    );
    const [columns, first] = book.sheets.find(({ name }) => name === 'shares')!.rows;
    expect(columns?.slice(0, 1 + players.length)).toEqual(['rule', ...players]);
    expect(first?.[1]).toBeCloseTo(gains.answer.planGains[0]!, 3);
  });
});
