import { hubSchema, problemSchema } from '@hamkor/contract';
import type { HubDocument } from '@hamkor/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hubRoutes } from './hub-routes.ts';
import type { StudyApi } from './test-study.ts';
import { startStudyApi } from './test-study.ts';

let api: StudyApi;
beforeAll(async () => {
  api = await startStudyApi(
    (server, context) => hubRoutes(server, { ...context, waitMs: 150_000 }),
    ['hubs'],
  );
});
afterAll(() => api.stop());

const hub = async (iso3: string): Promise<HubDocument> => {
  const { status, text } = await api.get(`/hubs/${iso3}`);
  expect(status, text.slice(0, 300)).toBe(200);
  return hubSchema.parse(JSON.parse(text));
};

test.each([
  ['KAZ', '2603', '7403', '7408'],
  ['UZB', '5201', '5205', '6110'],
  ['TJK', '2606', '7601', '7604'],
  ['KGZ', '0102', '0201', '0202'],
])('%s: from %s through %s to %s', async (iso3, raw, ...above) => {
  const { ladders } = await hub(iso3);
  const ladder = ladders.find(({ rungs }) => {
    const codes = rungs.map(({ hs }) => hs);
    return codes[0] === raw && above.every((hs) => codes.includes(hs));
  });
  expect(ladder, `ladders of ${iso3}: ${ladders.map(({ id }) => id).join(' ')}`).toBeDefined();
});

test('every heading a hub speaks of has its name', async () => {
  const { ladders, withoutLadder, products } = await hub('KAZ');
  const named = new Set(products.map(({ hs }) => hs));
  const codes = [...ladders.flatMap(({ rungs }) => rungs.map(({ hs }) => hs)), ...withoutLadder];
  expect(codes.filter((hs) => !named.has(hs))).toEqual([]);
});

test('a ladder stands on what the member has, and its next step is what it has not', async () => {
  const { ladders, total } = await hub('UZB');
  expect(ladders.length).toBeLessThanOrEqual(24);
  expect(total).toBeGreaterThan(ladders.length);
  for (const { rungs, nextStep } of ladders) {
    expect(rungs[nextStep - 1]!.own!.rca).toBeGreaterThanOrEqual(1);
    expect(rungs[nextStep]!.own!.rca ?? 0).toBeLessThan(1);
    expect(['raw', 'energy']).toContain(rungs[0]!.stage);
    expect(rungs[nextStep]!.holders).not.toContain('UZB');
  }
});

test('a hub of nobody is refused by the name of the field', async () => {
  for (const iso3 of ['USA', 'kaz', 'KAZA']) {
    const { status, text } = await api.get(`/hubs/${iso3}`);
    expect(status).toBe(422);
    expect(problemSchema.parse(JSON.parse(text)).errors![0]).toMatchObject({
      pointer: '/path/iso3',
      expected: expect.stringContaining('KAZ') as string,
    });
  }
});
