import { overlayListSchema, overlaySchema, routeSetSchema } from '@hamkor/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { CorridorsApi } from './test-corridors.ts';
import { startCorridorsApi } from './test-corridors.ts';

const problemSchema = z.object({
  errors: z.array(z.object({ pointer: z.string(), detail: z.string(), expected: z.string().optional() })),
});

let api: CorridorsApi;
beforeAll(async () => {
  api = await startCorridorsApi();
});
afterAll(() => api.stop());

/** A made-up railway from Minsk to Tashkent, faster than can be. */
const railway = {
  id: 'made-up-railway',
  from: 'greatstone',
  to: 'UZTAS',
  mode: 'road',
  km: 3500,
  hours: 30,
  source: 'made up',
};
const put = (name: string, body: object) => api.ask('PUT', `/corridors/overlays/${name}`, { body });
const quickest = async (overlay: string) => {
  const { body } = await api.ask(
    'GET',
    `/corridors/routes?from=greatstone&to=UZTAS&avoid=mode:air${overlay}`,
  );
  return routeSetSchema.parse(body).routes[0]!;
};

test('rows of one’s own are kept, used where they are named, and removed', async () => {
  expect((await api.ask('GET', '/corridors/overlays')).body).toEqual({ items: [] });
  const before = await quickest('');
  const { status, body } = await put('mine', { links: [railway] });
  expect(status).toBe(200);
  const kept = overlaySchema.parse(body);
  expect(kept).toMatchObject({ name: 'mine', nodes: 0, links: 1, borders: 0 });
  expect((await api.ask('GET', '/corridors/overlays/mine')).body).toEqual(body);
  expect(overlayListSchema.parse((await api.ask('GET', '/corridors/overlays')).body).items).toEqual([kept]);

  const after = await quickest('&overlay=mine');
  expect(after.overlays).toEqual(['mine']);
  expect(after.flags).toContain('overlay');
  expect(after.hours.value).toBeLessThan(before.hours.value);
  const rows = after.operations.flatMap(({ hours }) => hours.rows);
  expect(rows).toContainEqual({ table: 'links', id: railway.id, origin: 'overlay:mine' });
  // Who does not name it gets what is shipped.
  expect((await quickest('')).id).toBe(before.id);

  // The same name with other rows is another network, at once.
  await put('mine', { links: [{ ...railway, hours: 300 }] });
  expect((await quickest('&overlay=mine')).hours.value).toBeGreaterThan(after.hours.value);

  expect((await api.ask('DELETE', '/corridors/overlays/mine')).status).toBe(204);
  expect((await api.ask('DELETE', '/corridors/overlays/mine')).status).toBe(404);
  expect((await api.ask('GET', '/corridors/overlays/mine')).status).toBe(404);
});

test.each([
  ['bad', { links: [{ ...railway, km: -5 }] }, '/body/links/0/km'],
  ['bad', { links: [{ ...railway, km: 10 }] }, '/body/links/0/km'],
  ['bad', { links: [railway, { ...railway, id: 'other', to: 'UZTAZ' }] }, '/body/links/1/to'],
  ['bad', { links: [{ ...railway, mode: 'pipe' }] }, '/body/links/0/mode'],
  ['bad', { links: [{ ...railway, colour: 'red' }] }, '/body/links/0/colour'],
  ['shipped', { links: [railway] }, '/path/name'],
])('overlay %s with %j is refused at %s, and nothing kept', async (name, rows, pointer) => {
  const { status, body } = await put(name, rows);
  expect(status).toBe(422);
  expect(problemSchema.parse(body).errors.map((error) => error.pointer)).toContain(pointer);
  expect((await api.ask('GET', '/corridors/overlays')).body).toEqual({ items: [] });
});

const refusedAt = async (body: object): Promise<readonly string[]> => {
  const { status, body: problem } = await put('mine', body);
  expect(status).toBe(422);
  return problemSchema.parse(problem).errors.map(({ pointer }) => pointer);
};

test('a body of wrong rows is refused by the first of them, one of too many rows by their number', async () => {
  const wrong = Array.from({ length: 50_000 }, (_, place) => ({ ...railway, id: `l${place}`, km: -1 }));
  const pointers = await refusedAt({ links: wrong });
  expect(pointers).toHaveLength(20);
  expect(pointers[0]).toBe('/body/links/0/km');
  expect(await refusedAt({ nodes: Array.from({ length: 100_001 }, () => 0) })).toEqual(['/body/nodes']);
  const gauges = Array.from({ length: 1001 }, () => 0);
  expect(await refusedAt({ links: [{ ...railway, gauges }] })).toEqual(['/body/links/0/gauges']);
  const unknown = Object.fromEntries(Array.from({ length: 10_000 }, (_, place) => [`k${place}`, 0]));
  expect(await refusedAt({ links: [{ ...railway, ...unknown }] })).toHaveLength(20);
});

test('places joined to nothing are refused unless they are meant', async () => {
  const lonely = {
    nodes: [
      {
        id: 'made-up-place',
        name: { en: 'Nowhere', ru: 'Нигде', zh: '无处' },
        country: 'KAZ',
        lat: 48,
        lon: 68,
        kinds: ['city'],
        source: 'made up',
      },
    ],
  };
  expect((await put('lonely', lonely)).status).toBe(422);
  const { status, body } = await put('lonely?allowDisconnected=true', lonely);
  expect(status).toBe(200);
  expect(overlaySchema.parse(body).warnings).toHaveLength(1);
  expect((await api.ask('DELETE', '/corridors/overlays/lonely')).status).toBe(204);
});
