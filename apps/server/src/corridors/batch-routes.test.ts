import { existsSync } from 'node:fs';
import { routeBatchLineSchema, routeBatchSchema } from '@hamkor/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { parseCsv } from '../listing/parse-csv.ts';
import type { CorridorsApi } from './test-corridors.ts';
import { startCorridorsApi } from './test-corridors.ts';

const problemSchema = z.object({
  type: z.string(),
  errors: z.array(z.object({ pointer: z.string(), expected: z.string().optional() })).default([]),
});

let api: CorridorsApi;
let address: string;
beforeAll(async () => {
  api = await startCorridorsApi();
  address = await api.app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => api.stop());

const start = async (body: object) => {
  const { status, body: document } = await api.ask('POST', '/corridors/batches', { body });
  expect(status).toBe(202);
  return routeBatchSchema.parse(document);
};
const standing = async (id: string) =>
  routeBatchSchema.parse((await api.ask('GET', `/corridors/batches/${id}`)).body);
/** All documents of the event stream, which ends with the batch. */
const events = async (id: string) => {
  const response = await fetch(`${address}/api/v1/corridors/batches/${id}/events`);
  expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
  const text = await response.text();
  return [...text.matchAll(/^data: (.+)$/gm)].map(([, json]) => routeBatchSchema.parse(JSON.parse(json!)));
};
const manyPairs = (count: number): [string, string][] => {
  const cities = api.corridors
    .facts()
    .nodes.filter(({ kinds }) => kinds.includes('city'))
    .map(({ id }) => id);
  return Array.from({ length: count }, (_, place): [string, string] => [
    cities[place % cities.length]!,
    cities[(place * 7 + 1 + Math.floor(place / cities.length)) % cities.length]!,
  ]);
};

test('pairs are worked out on threads, told as they go on, and are the same as asked alone', async () => {
  const pairs: [string, string][] = [
    ['Great Stone', 'Tashkent'],
    ['Алматы', '塔什干'],
    ['UZTAS', 'Tashkent'],
    ['Tashkent', 'Great Stone'],
  ];
  const { id } = await start({ pairs, tonnes: 20 });
  const told = await events(id);
  expect(told.at(-1)).toMatchObject({ state: 'done', pairs: 4, done: 4, secondsLeft: null });
  expect((await events(id)).map(({ state }) => state)).toEqual(['done']);

  const { text, headers } = await api.ask('GET', `/corridors/batches/${id}/result`);
  expect(headers['content-type']).toMatch(/^application\/x-ndjson/);
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => routeBatchLineSchema.parse(JSON.parse(line)))
    .toSorted((a, b) => a.pair - b.pair);
  expect(lines.map(({ kind }) => kind)).toEqual(['routes', 'routes', 'same-node', 'routes']);
  expect(lines.map(({ from, to }) => [from, to])[1]).toEqual(['KZALA', 'UZTAS']);
  const { body } = await api.ask('GET', '/corridors/routes?from=greatstone&to=UZTAS');
  const alone = z.object({ routes: z.array(z.object({ id: z.string(), cost: z.unknown() })) }).parse(body);
  expect(lines[0]?.routes.map(({ id: route, cost }) => ({ id: route, cost }))).toEqual(alone.routes);
  const routes = lines.reduce((sum, line) => sum + line.routes.length, 0);
  expect(told.at(-1)?.routes).toBe(routes);

  const table = await api.ask('GET', `/corridors/batches/${id}/result?format=csv`);
  // A row a route, and one for the pair that is one place.
  expect(parseCsv(table.text)).toHaveLength(1 + routes + 1);
  expect(api.defects).toEqual([]);
});

test('a batch is cancelled within a second, and has no result', async () => {
  const { id } = await start({ pairs: manyPairs(10_000), tonnes: 20 });
  const next = await start({ pairs: [['greatstone', 'UZTAS']], tonnes: 1 });
  expect(next.state).toBe('waiting');
  await expect.poll(async () => (await standing(id)).done).toBeGreaterThan(0);
  const running = await standing(id);
  expect(running).toMatchObject({ state: 'running' });
  expect(running.pairsPerSecond).toBeGreaterThan(0);
  expect((await api.ask('GET', `/corridors/batches/${id}/result`)).status).toBe(503);

  const { status, body } = await api.ask('POST', `/corridors/batches/${id}/cancel`);
  expect(status).toBe(202);
  expect(routeBatchSchema.parse(body).state).toBe('cancelled');
  expect((await events(id)).map(({ state }) => state)).toEqual(['cancelled']);
  expect((await api.ask('GET', `/corridors/batches/${id}/result`)).status).toBe(409);
  expect((await api.ask('POST', `/corridors/batches/${id}/cancel`)).status).toBe(409);
  // What waited has its turn.
  expect((await events(next.id)).at(-1)?.state).toBe('done');
  expect(api.defects).toEqual([]);
});

test('a batch that is removed is gone with its result', async () => {
  const { id } = await start({ pairs: [['greatstone', 'UZTAS']], tonnes: 20, criteria: ['cost', 'co2e'] });
  await events(id);
  const file = api.corridors.batches().result(id)!;
  expect(existsSync(file)).toBe(true);
  expect((await api.ask('DELETE', `/corridors/batches/${id}`)).status).toBe(204);
  expect(existsSync(file)).toBe(false);
  for (const path of ['', '/events', '/result'])
    expect((await api.ask('GET', `/corridors/batches/${id}${path}`)).status).toBe(404);
  expect((await api.ask('DELETE', `/corridors/batches/${id}`)).status).toBe(404);
});

test.each([
  [{ pairs: [], tonnes: 20 }, '/body/pairs'],
  [{ pairs: [['A']], tonnes: 20 }, '/body/pairs/0'],
  [{ pairs: [['greatstone', 'UZTAS']], tonnes: 0 }, '/body/tonnes'],
  [{ pairs: [['greatstone', 'UZTAS']], tonnes: 1e308 }, '/body/tonnes'],
  [{ pairs: [['greatstone', 'UZTAS']], tonnes: 20, criteria: ['cost', 'cost'] }, '/body/criteria'],
  [{ pairs: [['greatstone', 'x'.repeat(101)]], tonnes: 20 }, '/body/pairs/0/1'],
  [{ pairs: [['greatstone', 'UZTAS']], tonnes: 20, unit: 'barrel' }, '/body/unit'],
  [{ pairs: [['greatstone', 'UZTAS']], tonnes: 20, colour: 'red' }, '/body/colour'],
  [{ pairs: Array.from({ length: 10_001 }, () => ['a', 'b']), tonnes: 20 }, '/body/pairs'],
  [
    {
      pairs: [
        ['greatstone', 'UZTAS'],
        ['greatstone', 'Tashkant'],
      ],
      tonnes: 20,
    },
    '/body/pairs/1/1',
  ],
])('a request that is wrong is refused by field', async (body, pointer) => {
  const { status, body: problem } = await api.ask('POST', '/corridors/batches', { body });
  expect(status).toBe(422);
  expect(problemSchema.parse(problem).errors.map((error) => error.pointer)).toContain(pointer);
});

test('pages of other sites may not start a batch', async () => {
  const { status } = await api.ask('POST', '/corridors/batches', {
    body: { pairs: [['greatstone', 'UZTAS']], tonnes: 20 },
    headers: { origin: 'https://elsewhere.example' },
  });
  expect(status).toBe(403);
});
