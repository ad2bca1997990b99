import { routeSetSchema } from '@hamkor/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseCsv } from '../listing/parse-csv.ts';
import type { CorridorsApi } from './test-corridors.ts';
import { startCorridorsApi } from './test-corridors.ts';

const problemSchema = z.object({
  detail: z.string(),
  errors: z
    .array(z.object({ pointer: z.string(), detail: z.string(), expected: z.string().optional() }))
    .default([]),
});

let api: CorridorsApi;
beforeAll(async () => {
  api = await startCorridorsApi();
});
afterAll(() => api.stop());

const query = (fields: Readonly<Record<string, string>>): string =>
  `/corridors/routes?${new URLSearchParams(fields).toString()}`;
const routesOf = async (fields: Readonly<Record<string, string>>) =>
  routeSetSchema.parse((await api.ask('GET', query(fields))).body);
const refused = async (fields: Readonly<Record<string, string>>, language = 'en') => {
  const { status, body } = await api.ask('GET', query(fields), { headers: { 'accept-language': language } });
  expect(status).toBe(422);
  return problemSchema.parse(body).errors;
};
const usual = { from: 'Great Stone', to: 'Tashkent' };

describe('routes between two places', () => {
  test('places may be called by id, UN/LOCODE or name in any language; the question is told with its defaults', async () => {
    const byName = await routesOf(usual);
    expect(byName.question).toMatchObject({
      from: 'greatstone',
      to: 'UZTAS',
      tonnes: 20,
      unit: 'container-40',
      criteria: ['cost', 'hours', 'co2e'],
      withinDays: null,
    });
    for (const to of ['UZTAS', 'ташкент', '塔什干']) {
      const { routes } = await routesOf({ ...usual, to });
      expect(routes).toEqual(byName.routes);
    }
  });

  test('the set is the quickest first, none beaten by another, each with its odds and sure to one', async () => {
    const { routes, nodes } = await routesOf({ ...usual, withinDays: '12' });
    expect(routes.length).toBeGreaterThan(1);
    const vectors = routes.map(({ cost, hours, co2e }) => [cost.value, hours.value, co2e.value]);
    for (const [a, one] of vectors.entries())
      for (const [b, other] of vectors.entries())
        if (a !== b) expect(one.every((value, c) => value >= other[c]!)).toBe(false);
    for (const route of routes) {
      expect(route.hours.value).toBeLessThanOrEqual(12 * 24);
      expect(route.onTime).toBeGreaterThanOrEqual(0);
      expect(route.onTime).toBeLessThanOrEqual(1);
      expect(route.days.p10).toBeLessThanOrEqual(route.days.p50);
      expect(route.days.p50).toBeLessThanOrEqual(route.days.p90);
      const { published, estimated, unverified } = route.hours.shares;
      expect(published + estimated + unverified).toBeCloseTo(1, 9);
    }
    expect(routes.map(({ hours }) => hours.value)).toEqual(
      routes.map(({ hours }) => hours.value).toSorted((a, b) => a - b),
    );
    const told = new Set(nodes.map(({ id }) => id));
    const touched = routes.flatMap(({ operations }) => operations.flatMap(({ at, to }) => [at, to]));
    expect(touched.every((id) => told.has(id))).toBe(true);
  });

  test('constraints are kept and told back as they are written', async () => {
    const found = await routesOf({
      ...usual,
      avoid: 'country:KAZ,mode:air',
      close: 'node:Dostyk@60',
      open: 'corridor:cku',
      departure: '2026-12-01',
    });
    expect(found.question).toMatchObject({
      avoid: ['country:KAZ', 'mode:air'],
      close: ['node:KZDOS@60'],
      open: ['corridor:cku'],
      departure: '2026-12-01',
    });
    expect(found.routes.length).toBeGreaterThan(0);
    for (const { countries, kmByMode } of found.routes) {
      expect(countries).not.toContain('KAZ');
      expect(kmByMode.air).toBeUndefined();
    }
  });

  test('no way is an answer, with what stands in it', async () => {
    const { routes, relax } = await routesOf({ ...usual, withinDays: '0.25' });
    expect(routes).toEqual([]);
    expect(relax).toEqual([
      { kind: 'within-hours', subject: null, value: 6, needed: expect.any(Number) as number },
    ]);
    const avoided = await routesOf({ ...usual, avoid: 'country:UZB' });
    expect(avoided).toMatchObject({
      routes: [],
      relax: [{ kind: 'avoid', subject: { kind: 'country', id: 'UZB' } }],
    });
  });

  test('the answer has a tag of what it says, not of how long it took', async () => {
    const first = await api.ask('GET', query(usual));
    const again = await api.ask('GET', query({ ...usual, to: 'UZTAS' }));
    expect(again.headers['etag']).toBe(first.headers['etag']);
    const same = await api.ask('GET', query(usual), {
      headers: { 'if-none-match': String(first.headers['etag']) },
    });
    expect(same.status).toBe(304);
    const packed = await api.ask('GET', query(usual), { headers: { 'accept-encoding': 'br' } });
    expect(packed.headers['content-encoding']).toBe('br');
  });
});

describe('what is wrong is named, with what is right', () => {
  test.each([
    ['en', 'Tashkant', 'Tashkent (UZTAS)', 'Did you mean'],
    ['ru', 'Ташкннт', 'Ташкент (UZTAS)', 'Возможно'],
    ['zh', '塔什于', '塔什干 (UZTAS)', '您要找的'],
  ])('an unknown place is answered in %s with the nearest names', async (language, to, name, words) => {
    const [error] = await refused({ ...usual, to }, language);
    expect(error?.pointer).toBe('/query/to');
    expect(error?.detail).toContain(words);
    expect(error?.expected).toContain(name);
  });

  test.each([
    [{ tonnes: '0' }, { pointer: '/query/tonnes', detail: 'Must be more than 0.', expected: '> 0' }],
    [{ withinDays: '0' }, { pointer: '/query/withinDays', expected: '> 0' }],
    [{ departure: '2026-02-30' }, { pointer: '/query/departure', expected: 'YYYY-MM-DD' }],
  ])('what would be right is told so that a reader can write it', async (fields, error) => {
    expect(await refused({ ...usual, ...fields })).toMatchObject([error]);
  });

  test('thousands of routes are refused, not written', async () => {
    const many = { from: 'bazargan', to: 'IRCI3', require: 'node:CNERC' };
    const [error] = await refused({ ...many, criteria: 'cost,hours,co2e,variance' });
    expect(error).toMatchObject({ pointer: '/query/criteria' });
    expect((await routesOf({ ...many, criteria: 'cost,hours' })).routes.length).toBeGreaterThan(1);
  });

  test.each([
    [{ tonnes: '0' }, '/query/tonnes'],
    [{ tonnes: '-5' }, '/query/tonnes'],
    [{ tonnes: 'NaN' }, '/query/tonnes'],
    [{ tonnes: '' }, '/query/tonnes'],
    [{ unit: 'barrel' }, '/query/unit'],
    [{ departure: '2026-02-30' }, '/query/departure'],
    [{ criteria: 'cost' }, '/query/criteria'],
    [{ criteria: 'cost,cost' }, '/query/criteria'],
    [{ criteria: 'cost,beauty' }, '/query/criteria/1'],
    [{ avoid: 'KZDOS' }, '/query/avoid/0'],
    [{ avoid: 'node:KZDOS,planet:MARS' }, '/query/avoid/1'],
    [{ require: 'mode:rocket' }, '/query/require/0'],
    [{ require: 'corridor:ckuu' }, '/query/require/0'],
    [{ open: 'node:KZDOS' }, '/query/open/0'],
    [{ close: 'country:KAZ' }, '/query/close/0'],
    [{ close: 'node:KZDOS@-3' }, '/query/close/0'],
    [{ maximumTransfers: '-1' }, '/query/maximumTransfers'],
    [{ withinDays: '0' }, '/query/withinDays'],
    [{ colour: 'red' }, '/query/colour'],
    [{ to: 'Great Stone' }, '/query/to'],
    [{ format: 'pdf' }, '/query/format'],
    [
      { require: 'country:KAZ,country:RUS,country:UZB,country:BLR,country:KGZ,country:TJK,country:CHN' },
      '/query/require',
    ],
  ])('%j is refused at %s', async (fields, pointer) => {
    const errors = await refused({ ...usual, ...fields });
    expect(errors.map((error) => error.pointer)).toContain(pointer);
  });

  test('an unknown thing is answered with the nearest of its kind', async () => {
    const [error] = await refused({ ...usual, open: 'corridor:ckuu' });
    expect(error?.expected).toContain('corridor:cku');
  });

  test('an overlay that nobody saved is not found', async () => {
    const { status, body } = await api.ask('GET', query({ ...usual, overlay: 'mine' }));
    expect(status).toBe(404);
    expect(problemSchema.parse(body).detail).toBe('No overlay has the identifier “mine”.');
  });
});

describe('routes as files', () => {
  test('a table has a line for every operation, all of them read back', async () => {
    const { routes } = await routesOf(usual);
    const { text, headers } = await api.ask('GET', query({ ...usual, format: 'csv' }));
    expect(headers['content-type']).toMatch(/^text\/csv/);
    const [header = [], ...rows] = parseCsv(text);
    const operations = routes.flatMap((route) =>
      route.operations.map((operation) => ({ route: route.id, operation })),
    );
    expect(rows).toHaveLength(operations.length);
    const column = (name: string): string[] => rows.map((row) => row[header.indexOf(name)]!);
    expect(column('route')).toEqual(operations.map(({ route }) => route));
    expect(column('operation')).toEqual(operations.map(({ operation }) => operation.kind));
    expect(column('hours').map(Number)).toEqual(operations.map(({ operation }) => operation.hours.value));
    expect(column('cost_usd_rows').every((cell) => cell === '' || /^[\w:-]+\/\w+\/\S+/.test(cell))).toBe(
      true,
    );
  });

  test('one route alone as GeoJSON: a line a leg, a point for what is done at a place', async () => {
    const { routes } = await routesOf(usual);
    const [{ id, operations } = { id: '', operations: [] }] = routes;
    const { body, headers } = await api.ask('GET', query({ ...usual, route: id, format: 'geojson' }));
    expect(headers['content-type']).toMatch(/^application\/geo\+json/);
    const { features } = z
      .object({
        type: z.literal('FeatureCollection'),
        features: z.array(
          z.object({
            geometry: z.object({ type: z.string(), coordinates: z.array(z.unknown()) }),
            properties: z.looseObject({ route: z.string(), operation: z.string(), geometry: z.string() }),
          }),
        ),
      })
      .parse(body);
    expect(features.map(({ properties }) => properties.operation)).toEqual(
      operations.map(({ kind }) => kind),
    );
    for (const { geometry, properties } of features) {
      expect(properties.route).toBe(id);
      const isMoving = properties.operation === 'drive';
      expect(geometry.type).toMatch(isMoving ? /LineString$/ : /^Point$/);
      expect(properties.geometry).toBe(isMoving ? 'great-circle' : 'place');
    }
  });

  test('GPX is chosen by the Accept header too, its words in the language asked', async () => {
    const { text, headers } = await api.ask('GET', query(usual), {
      headers: { accept: 'application/gpx+xml', 'accept-language': 'ru' },
    });
    expect(headers['content-type']).toMatch(/^application\/gpx\+xml/);
    expect(headers['vary']).toMatch(/accept/);
    expect(text).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<gpx version="1.1"/);
    expect(text).toContain('Ташкент</name>');
    expect(text).toContain('Погрузка');
    const { routes } = await routesOf(usual);
    expect(text.match(/<rte>/g)).toHaveLength(routes.length);
  });

  test('a route that is not among the answer is not found', async () => {
    expect((await api.ask('GET', query({ ...usual, route: 'none' }))).status).toBe(404);
  });
});
