import {
  accessSchema,
  criticalitySchema,
  fixesSchema,
  greenCorridorsSchema,
  reachSchema,
} from '@hamkor/contract';
import { memberCodes } from '@hamkor/nomenclature';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { parseCsv } from '../listing/parse-csv.ts';
import type { CorridorsApi } from './test-corridors.ts';
import { startCorridorsApi } from './test-corridors.ts';

let api: CorridorsApi;
beforeAll(async () => {
  api = await startCorridorsApi();
});
afterAll(() => api.stop());

const table = async (path: string) => {
  const { text, status } = await api.ask('GET', path, { headers: { accept: 'text/csv' } });
  expect(status).toBe(200);
  const [header = [], ...rows] = parseCsv(text);
  return { header, rows, column: (name: string) => rows.map((row) => row[header.indexOf(name)]!) };
};
const document = async <T extends z.ZodType>(schema: T, path: string): Promise<z.output<T>> =>
  schema.parse((await api.ask('GET', path)).body);

describe('reach', () => {
  test('every place has what it takes to reach it; the place itself takes nothing', async () => {
    const { from, items } = await document(reachSchema, '/corridors/reach?from=Great%20Stone');
    expect(from).toBe('greatstone');
    expect(items).toHaveLength(api.corridors.facts().nodes.length);
    expect(items.find(({ node }) => node === 'greatstone')).toMatchObject({ hours: 0, usd: 0 });
    const { column } = await table('/corridors/reach?from=greatstone');
    const hours = items.map((item) => (item.hours === null ? '' : String(item.hours)));
    expect(column('hours')).toEqual(hours);
  });

  test('an unknown place is refused by name', async () => {
    const { status, text } = await api.ask('GET', '/corridors/reach?from=Atlantis%20City');
    expect(status).toBe(422);
    expect(text).toContain('/query/from');
  });
});

describe('analyses of all pairs', () => {
  test.each(['0', '5,0', '5,,10', '1e2', '5,5,5,5,5,5,5'])(
    'access within %s days is refused',
    async (days) => {
      const { status, text } = await api.ask('GET', `/corridors/access?days=${days}`);
      expect(status).toBe(422);
      expect(text).toContain('/query/days');
    },
  );

  test('access: what is reached in more days holds what is reached in fewer', async () => {
    const { days, items, years, origins } = await document(accessSchema, '/corridors/access?days=20,5');
    expect(days).toEqual([5, 20]);
    expect(items.map(({ park }) => park)).toEqual(api.facts.parks.map(({ id }) => id));
    expect(Object.keys(years).toSorted()).toEqual([...memberCodes].toSorted());
    expect(origins.length).toBeGreaterThan(1);
    for (const { reached } of items) {
      const [few, many] = reached;
      expect(few?.members.every((member) => many?.members.includes(member))).toBe(true);
    }
    const { rows, header } = await table('/corridors/access?days=5,20');
    expect(rows).toHaveLength(items.length);
    expect(header).toEqual(expect.arrayContaining(['population_5_days', 'gdp_usd_20_days', 'hours_KAZ']));
  });

  test('criticality and fixes of the members: gravest and best first, the same as a table', async () => {
    const losses = await document(criticalitySchema, '/corridors/criticality');
    expect(losses).toMatchObject({ set: 'members', pairs: 90, tonnes: 20, unit: 'container-40' });
    expect(losses.items.length).toBeGreaterThan(10);
    const cut = losses.items.map(({ cutOff }) => cutOff);
    expect(cut).toEqual(cut.toSorted((a, b) => b - a));
    const lost = await table('/corridors/criticality');
    expect(lost.column('added_hours').map(Number)).toEqual(losses.items.map((item) => item.addedHours));

    const fixes = await document(fixesSchema, '/corridors/fixes');
    const saved = fixes.items.map(({ savedHours }) => savedHours);
    expect(saved).toEqual(saved.toSorted((a, b) => b - a));
    expect((await table('/corridors/fixes')).column('saved_hours').map(Number)).toEqual(saved);
  });

  test('places of the reader’s own choice instead of a set, each counted once', async () => {
    const path = `?places=${encodeURIComponent('BYMSQ,Ташкент,UZTAS,KZALA')}`;
    const losses = await document(criticalitySchema, `/corridors/criticality${path}`);
    expect(losses).toMatchObject({ set: 'chosen', places: ['BYMSQ', 'UZTAS', 'KZALA'], pairs: 6 });
    expect(losses.items.length).toBeGreaterThan(0);
    for (const { affected } of losses.items) expect(affected).toBeLessThanOrEqual(6);
    const fixes = await document(fixesSchema, `/corridors/fixes${path}`);
    expect(fixes).toMatchObject({ set: 'chosen', pairs: 6 });
    const other = await document(criticalitySchema, '/corridors/criticality?places=BYMSQ,UZTAS');
    expect(other).toMatchObject({ places: ['BYMSQ', 'UZTAS'], pairs: 2 });
  });

  test.each([
    ['places=BYMSQ,Tashkant', '/query/places/1', 'Tashkent (UZTAS)'],
    ['places=UZTAS,Tashkent', '/query/places', '2 - 60'],
    ['places=UZTAS', '/query/places', '2 - 60'],
    ['places=BYMSQ,UZTAS&set=parks', '/query/set', undefined],
    ['places=BYMSQ,,UZTAS', '/query/places/1', undefined],
  ])('?%s is refused at %s', async (fields, pointer, expected) => {
    const { status, body } = await api.ask('GET', `/corridors/criticality?${fields}`);
    expect(status).toBe(422);
    const error = (body as { readonly errors: readonly { pointer: string; expected?: string }[] }).errors[0];
    expect(error?.pointer).toBe(pointer);
    if (expected !== undefined) expect(error?.expected).toContain(expected);
  });

  test('green corridors: each corridor once, judged', async () => {
    const { items } = await document(greenCorridorsSchema, '/corridors/green');
    expect(items.map(({ corridor }) => corridor)).toEqual(
      api.corridors.facts().corridors.map(({ id }) => id),
    );
    expect(items.some(({ verdict }) => verdict !== 'unknown')).toBe(true);
    expect((await table('/corridors/green')).column('verdict')).toEqual(items.map(({ verdict }) => verdict));
  });

  test('the best way between members is the same as asked alone', async () => {
    const routes = await api.corridors.bestRoutes();
    expect(routes.size).toBe(90);
    const way = routes.get('BLR>UZB');
    const { body } = await api.ask(
      'GET',
      `/corridors/routes?from=${way!.from}&to=${way!.to}&criteria=cost,hours`,
    );
    const { routes: all } = body as {
      readonly routes: readonly { cost: { value: number }; hours: { value: number } }[];
    };
    const cheapest = Math.min(...all.map(({ cost }) => cost.value));
    const quickest = all.find(({ cost }) => cost.value <= 1.25 * cheapest);
    expect(way?.hours.value).toBe(quickest?.hours.value);
    expect(way?.usdPerTonne.value).toBeCloseTo(quickest!.cost.value / 20, 9);
    expect(await api.corridors.bestRoutes()).toEqual(routes);
  });
});

test('what is not worked out in time is told to be asked for again, and is there then', async () => {
  const hasty = await startCorridorsApi(1);
  try {
    const first = await hasty.ask('GET', '/corridors/criticality?tonnes=40');
    expect(first.status).toBe(503);
    expect(first.headers['retry-after']).toBe('2');
    await expect
      .poll(async () => (await hasty.ask('GET', '/corridors/criticality?tonnes=40')).status, {
        interval: 200,
      })
      .toBe(200);
  } finally {
    await hasty.stop();
  }
});
