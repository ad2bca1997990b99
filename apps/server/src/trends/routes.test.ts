import { problemSchema, trendSchema } from '@hamkor/contract';
import type { TrendDocument } from '@hamkor/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { arbitraryFlows } from '../../../../packages/bilateral/arbitrary-world.ts';
import { parseCsv } from '../listing/parse-csv.ts';
import type { WarehouseApi } from '../vintages/test-warehouse-api.ts';
import { startWarehouseApi } from '../vintages/test-warehouse-api.ts';
import { testWorldSizes, twoYearWorld, writeTestWorld } from '../world/test-world.ts';
import { trendRoutes } from './routes.ts';

const world = twoYearWorld(arbitraryFlows(20_24, testWorldSizes));
type Flows = typeof world.flows;
let api: WarehouseApi;
beforeAll(async () => {
  api = await startWarehouseApi((server, context) => trendRoutes(server, { ...context, waitMs: 60_000 }));
});
afterAll(() => api.stop());

const trend = async (query = ''): Promise<TrendDocument> => {
  const { status, text, body } = await api.ask(`/trends${query}`);
  expect(status, text.slice(0, 300)).toBe(200);
  return trendSchema.parse(body);
};
const sum = (flows: Flows): number => flows.reduce((total, { usd }) => total + usd, 0);
const isFuelOrGold = ({ product }: Flows[number]): boolean => /^(27|7108)/.test(product);
const isMember = (iso3: string): boolean => world.members.includes(iso3);
const valuesOf = ({ series }: TrendDocument, iso3: string): (number | null)[] =>
  series.find((one) => one.iso3 === iso3)!.points.map(({ value }) => value);

test('with nothing loaded: national totals of the years the facts know, as published', async () => {
  const found = await trend();
  expect(found).toMatchObject({ vintage: null, measure: 'exports', product: null });
  expect(found.series).toHaveLength(10);
  const kazakhstan = found.series.find(({ iso3 }) => iso3 === 'KAZ')!;
  expect(kazakhstan.points.map(({ years }) => years![0])).toEqual([2000, 2010, 2016, 2020, 2023, 2024, 2025]);
  expect(kazakhstan.points.at(-1)).toMatchObject({
    value: 78_793_000_000,
    unit: 'USD',
    confidence: 'published',
    origins: ['country-indicators'],
  });
});

test('with nothing loaded: balance, world demand of a heading, structure of one year; the rest has no points', async () => {
  const balance = await trend('?measure=balance&member=KAZ');
  const [exports, imports] = [await trend('?member=KAZ'), await trend('?measure=imports&member=KAZ')];
  expect(valuesOf(balance, 'KAZ')[0]).toBe(valuesOf(exports, 'KAZ')[0]! - valuesOf(imports, 'KAZ')[0]!);
  const demand = await trend('?measure=world-demand&product=8704');
  expect(demand.product!.hs).toBe('8704');
  expect(demand.series[0]!.points.map(({ years }) => years![0])).toEqual([2016, 2019, 2021, 2022, 2023]);
  const diversity = await trend('?measure=diversity&member=CHN,TJK');
  expect(valuesOf(diversity, 'CHN')[0]).toBeGreaterThan(400);
  expect(valuesOf(diversity, 'TJK')[0]).toBeLessThan(100);
  const hhi = await trend('?measure=hhi&member=CHN');
  expect(valuesOf(hhi, 'CHN')[0]).toBeLessThan(0.05);
  expect((await trend('?measure=intra-share')).series).toEqual([]);
  expect((await trend('?fuels=without&member=KAZ')).series[0]!.points).toEqual([]);
});

test('a loaded vintage: exports, imports and balance agree with sums over its flows, with and without fuels', async () => {
  await writeTestWorld(api.varFolder, world, { name: 'example' });
  for (const fuels of ['with', 'without'] as const) {
    const isCounted = (flow: Flows[number]): boolean => fuels === 'with' || !isFuelOrGold(flow);
    const [sold, bought, balance] = [
      await trend(`?fuels=${fuels}`),
      await trend(`?measure=imports&fuels=${fuels}`),
      await trend(`?measure=balance&fuels=${fuels}`),
    ];
    expect(sold.vintage).toBe('example@0123456789ab');
    for (const iso3 of world.members) {
      const of = (side: 'exporter' | 'importer'): number[] =>
        [...world.byYear.values()].map((flows) =>
          sum(flows.filter((flow) => flow[side] === iso3 && isCounted(flow))),
        );
      expect(valuesOf(sold, iso3)).toEqual(of('exporter'));
      expect(valuesOf(bought, iso3)).toEqual(of('importer'));
      expect(valuesOf(balance, iso3)).toEqual(of('exporter').map((value, at) => value - of('importer')[at]!));
    }
  }
});

test.each(['84', '8401', '840110'])('of product %s', async (product) => {
  const [sold, demand] = [
    await trend(`?product=${product}&member=KAZ,UZB`),
    await trend(`?measure=world-demand&product=${product}`),
  ];
  const own = [...world.byYear.values()].map((flows) =>
    flows.filter((flow) => flow.product.startsWith(product)),
  );
  expect(sold.series.map(({ iso3 }) => iso3)).toEqual(['KAZ', 'UZB']);
  expect(valuesOf(sold, 'UZB')).toEqual(
    own.map((flows) => sum(flows.filter(({ exporter }) => exporter === 'UZB'))),
  );
  expect(valuesOf(demand, 'WLD')).toEqual(own.map(sum));
});

test('share of exports that stays inside, of all members and of each', async () => {
  const found = await trend('?measure=intra-share&member=KAZ');
  expect(found.series.map(({ iso3 }) => iso3)).toEqual(['SCO10', 'KAZ']);
  [...world.byYear.values()].forEach((flows, at) => {
    const sold = flows.filter(({ exporter }) => isMember(exporter));
    expect(valuesOf(found, 'SCO10')[at]).toBeCloseTo(
      sum(sold.filter(({ importer }) => isMember(importer))) / sum(sold),
      12,
    );
    const own = sold.filter(({ exporter }) => exporter === 'KAZ');
    expect(valuesOf(found, 'KAZ')[at]).toBeCloseTo(
      sum(own.filter(({ importer }) => isMember(importer))) / sum(own),
      12,
    );
  });
});

test('diversity and concentration agree with the definitions, year by year', async () => {
  const [diversity, hhi] = [await trend('?measure=diversity'), await trend('?measure=hhi')];
  [...world.byYear.values()].forEach((flows, at) => {
    for (const iso3 of world.members) {
      const own = flows.filter(({ exporter }) => exporter === iso3);
      const shares = world.products.map((hs) => sum(own.filter(({ product }) => product === hs)) / sum(own));
      const worldShares = world.products.map(
        (hs) => sum(flows.filter(({ product }) => product === hs)) / sum(flows),
      );
      expect(valuesOf(diversity, iso3)[at]).toBe(
        shares.filter((share, k) => share > 0 && share / worldShares[k]! >= 1).length,
      );
      expect(valuesOf(hhi, iso3)[at]).toBeCloseTo(
        shares.reduce((total, share) => total + share ** 2, 0),
        12,
      );
    }
  });
});

test('what needs the trade of the world, or of a member with others, is unknown without it', async () => {
  const among = twoYearWorld({
    ...world,
    flows: world.flows.filter(({ exporter, importer }) => isMember(exporter) && isMember(importer)),
  });
  await writeTestWorld(api.varFolder, among, { name: 'among', isSynthetic: true });
  for (const measure of ['intra-share', 'diversity', 'hhi', 'world-demand']) {
    const { series } = await trend(`?vintage=among&measure=${measure}`);
    expect(new Set(series.flatMap(({ points }) => points.map(({ value }) => value)))).toEqual(
      new Set([null]),
    );
  }
});

test('what cannot be asked is refused by name', async () => {
  for (const [query, pointer] of [
    ['?measure=growth', '/query/measure'],
    ['?member=USA', '/query/member/0'],
    ['?product=870', '/query/product'],
    ['?measure=hhi&product=87', '/query/product'],
    ['?from=2020', '/query/from'],
  ] as const) {
    const { status, body } = await api.ask(`/trends${query}`);
    expect(status, query).toBe(422);
    expect(problemSchema.parse(body).errors![0]!.pointer).toBe(pointer);
  }
  expect((await api.ask('/trends?vintage=nothing@000000000000')).status).toBe(404);
});

test('a measure that is not told of one product is refused in the reader’s language, with those that are', async () => {
  const { body } = await api.ask('/trends?measure=hhi&product=87', { headers: { 'accept-language': 'ru' } });
  const [error] = problemSchema.parse(body).errors!;
  expect(error!.detail).toContain('не рассчитывается по одному товару');
  expect(error!.expected).toContain('exports');
});

test('a table of the points', async () => {
  const [header, ...rows] = parseCsv((await api.ask('/trends.csv?member=KAZ')).text);
  const found = await trend('?member=KAZ');
  expect(rows.map((row) => row[header!.indexOf('value')])).toEqual(valuesOf(found, 'KAZ').map(String));
  expect(rows.map((row) => row[header!.indexOf('year')])).toEqual(['2023', '2024']);
});
