import { pairListSchema, pairSchema, problemSchema } from '@hamkor/contract';
import type { PairDocument, PairListDocument } from '@hamkor/contract';
import { complementarity, grubelLloyd } from '@hamkor/bilateral';
import type { OptionItem } from '@hamkor/trade';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { arbitraryFlows } from '../../../../packages/bilateral/arbitrary-world.ts';
import { exampleOption } from '../../../../packages/trade/example-option.ts';
import { parseCsv } from '../listing/parse-csv.ts';
import type { WarehouseApi } from '../vintages/test-warehouse-api.ts';
import { startWarehouseApi } from '../vintages/test-warehouse-api.ts';
import type { TradeStudies } from '../options/trade-studies.ts';
import type { TradeStudy } from '../options/trade-study.ts';
import { testWorldSizes, twoYearWorld, writeTestWorld } from '../world/test-world.ts';
import { pairRoutes } from './routes.ts';

const world = twoYearWorld(arbitraryFlows(20_24, testWorldSizes));
const option = (id: string, ...partners: readonly string[]): OptionItem => {
  const { explanation: _, ...item } = exampleOption(id, {
    partners: partners.map((iso3) => ({ iso3, role: 'co-developer', brings: [] })),
  });
  return item;
};
/** Studies that remember which data they were asked for; their options are named for the data. */
const askedFor = new Set<string>();
const studies: Pick<TradeStudies, 'of'> = {
  of: (ref = '') => {
    askedFor.add(ref);
    const options = [option(`${ref} 1`, 'KAZ', 'UZB'), option(`${ref} 2`, 'UZB', 'CHN', 'KAZ')];
    // Of a study only its options are asked for.
    const study = { part: async () => options } as unknown as TradeStudy;
    return { kind: 'study', inUse: { study, vintage: ref, isSynthetic: false } };
  },
};

let api: WarehouseApi;
beforeAll(async () => {
  api = await startWarehouseApi((server, context) =>
    pairRoutes(server, { ...context, studies, waitMs: 60_000 }),
  );
});
afterAll(() => api.stop());

const list = async (query = ''): Promise<PairListDocument> => {
  const { status, text, body } = await api.ask(`/pairs${query}`);
  expect(status, text.slice(0, 300)).toBe(200);
  return pairListSchema.parse(body);
};
const pair = async (path: string): Promise<PairDocument> => {
  const { status, text, body } = await api.ask(`/pairs/${path}`);
  expect(status, text.slice(0, 300)).toBe(200);
  return pairSchema.parse(body);
};
const ids = async (path: string): Promise<string[]> => (await pair(path)).options.map(({ id }) => id);
const sum = (flows: typeof world.flows): number => flows.reduce((total, { usd }) => total + usd, 0);
const added = (values: Float64Array): number => values.reduce((all, value) => all + value, 0);
const isFuelOrGold = ({ product }: { readonly product: string }): boolean => /^(27|7108)/.test(product);

test('with nothing loaded the list is empty and says so', async () => {
  expect(await list()).toEqual({
    vintage: null,
    isSynthetic: false,
    fuels: 'with',
    borders: null,
    items: [],
    bloc: [],
  });
});

test('with nothing loaded a pair shows what each side reports, from its origin, and no trade', async () => {
  const { trade, reported, vintage } = await pair('BLR/CHN');
  expect([trade, vintage]).toEqual([null, null]);
  expect(reported.map(({ year, exporter }) => `${year} ${exporter}`)).toEqual([
    '2014 BLR',
    '2014 CHN',
    '2015 BLR',
    '2015 CHN',
    '2016 BLR',
    '2016 CHN',
  ]);
  expect(reported[0]!.byExporter).toMatchObject({
    value: 638_993_900,
    unit: 'USD',
    years: [2014, 2014],
    confidence: 'published',
    origins: ['wits-totals'],
  });
  expect(reported[1]!.byImporter!.value).toBe(947_958_000);
  expect(reported.every(({ reconciled }) => reconciled === null)).toBe(true);
});

test('two who report nothing have no totals at all', async () => {
  expect((await pair('UZB/TJK')).reported).toEqual([]);
});

test('what is no pair of members is refused by name', async () => {
  for (const [path, pointer] of [
    ['KAZ/USA', '/path/b'],
    ['KAZ/KAZ', '/path/b'],
    ['KAZ/UZB?fuels=some', '/query/fuels'],
    ['KAZ/UZB?year=2020', '/query/year'],
  ] as const) {
    const { status, body } = await api.ask(`/pairs/${path}`);
    expect(status, path).toBe(422);
    expect(problemSchema.parse(body).errors![0]!.pointer).toBe(pointer);
  }
  expect((await api.ask('/pairs?vintage=nothing')).status).toBe(404);
});

test.each([
  ['en', 'Must be another member than the first.'],
  ['ru', 'Нужно другое государство-член, не то же самое.'],
  ['zh', '须为与前者不同的成员国。'],
])('a member and itself are refused in %s', async (language, words) => {
  const { body } = await api.ask('/pairs/KAZ/KAZ', { headers: { 'accept-language': language } });
  expect(problemSchema.parse(body).errors![0]!.detail).toBe(words);
});

test('a loaded vintage: every pair of members, means of its years', async () => {
  await writeTestWorld(api.varFolder, world, { name: 'example' });
  const found = await list();
  expect(found.vintage).toBe('example@0123456789ab');
  expect(found.items).toHaveLength(90);
  for (const { exporter, importer, value } of found.items) {
    const own = world.flows.filter((flow) => flow.exporter === exporter && flow.importer === importer);
    expect(value.value).toBe(own.length === 0 ? null : sum(own));
    expect(value).toMatchObject({
      unit: 'USD',
      years: [2023, 2024],
      confidence: 'estimated',
      origins: ['vintage:example@0123456789ab'],
    });
  }
});

test('measures of a pair agree with those worked out flow by flow, with and without fuels and gold', async () => {
  const { products, flows } = world;
  const basket = (keeps: (flow: (typeof flows)[number]) => boolean): Float64Array =>
    Float64Array.from(products, (hs) => sum(flows.filter((flow) => flow.product === hs && keeps(flow))));
  for (const fuels of ['with', 'without'] as const) {
    const isCounted = (flow: (typeof flows)[number]): boolean => fuels === 'with' || !isFuelOrGold(flow);
    const { items } = await list(`?fuels=${fuels}`);
    const world3 = sum(flows.filter(isCounted));
    for (const item of items.filter(({ exporter }) => exporter === 'KAZ')) {
      const there = basket(
        (flow) => isCounted(flow) && flow.exporter === 'KAZ' && flow.importer === item.importer,
      );
      const back = basket(
        (flow) => isCounted(flow) && flow.exporter === item.importer && flow.importer === 'KAZ',
      );
      const exports = basket((flow) => isCounted(flow) && flow.exporter === 'KAZ');
      const imports = basket((flow) => isCounted(flow) && flow.importer === item.importer);
      expect(item.complementarity).toBeCloseTo(complementarity(exports, imports), 9);
      const overlap = grubelLloyd(there, back).index;
      if (Number.isNaN(overlap)) expect(item.grubelLloyd).toBeNull();
      else expect(item.grubelLloyd).toBeCloseTo(overlap, 9);
      if (item.intensity !== null)
        expect(item.intensity).toBeCloseTo(added(there) / added(exports) / (added(imports) / world3), 9);
    }
  }
});

test('the bloc year by year: what members sell each other of all they sell', async () => {
  const { bloc } = await list();
  expect(bloc.map(({ year }) => year)).toEqual([2023, 2024]);
  for (const { year, intraShare, concentration } of bloc) {
    const flows = world.byYear.get(year)!;
    const isMember = (iso3: string): boolean => world.members.includes(iso3);
    const sold = flows.filter(({ exporter }) => isMember(exporter));
    const share = sum(sold.filter(({ importer }) => isMember(importer))) / sum(sold);
    expect(intraShare.value).toBeCloseTo(share, 12);
    expect(concentration.value).toBeCloseTo(share / (sum(sold) / sum(flows)), 12);
    expect(intraShare.years).toEqual([year, year]);
  }
});

test('a pair: history with bounds, largest products with their advantage, what is matched and not traded', async () => {
  const { trade, reported } = await pair('KAZ/CHN');
  const [there, back] = trade!.directions;
  expect([there.exporter, there.importer, back.exporter]).toEqual(['KAZ', 'CHN', 'CHN']);
  const own = (year: number) =>
    world.byYear.get(year)!.filter(({ exporter, importer }) => exporter === 'KAZ' && importer === 'CHN');
  expect(there.history.map(({ value, years }) => [years![0], value])).toEqual([
    [2023, sum(own(2023))],
    [2024, sum(own(2024))],
  ]);
  expect(there.history[0]!.low).toBeLessThanOrEqual(there.history[0]!.value!);
  expect(there.history[0]!.high).toBeGreaterThanOrEqual(there.history[0]!.value!);
  const values = there.top.map(({ value }) => value.value!);
  expect(values.toSorted((a, b) => b - a)).toEqual(values);
  expect(there.top.reduce((total, { share }) => total + share, 0)).toBeCloseTo(1, 9);
  const [first] = there.top;
  const { flows } = world;
  const ofProduct = flows.filter(({ product }) => product === first!.product.hs);
  const sold = flows.filter(({ exporter }) => exporter === 'KAZ');
  expect(first!.rca).toBeCloseTo(
    sum(ofProduct.filter(({ exporter }) => exporter === 'KAZ')) / sum(sold) / (sum(ofProduct) / sum(flows)),
    9,
  );
  for (const { product, matched, already } of there.unused) {
    const exported = sum(sold.filter((flow) => flow.product === product.hs));
    const imported = sum(flows.filter((flow) => flow.importer === 'CHN' && flow.product === product.hs));
    expect(matched.value).toBe(Math.min(exported, imported));
    expect(already.value).toBeLessThan(matched.value!);
  }
  expect(there.intensityDrysdale.value).toBeLessThan(there.intensityKojima.value!);
  const shares = Object.values(trade!.split).map(({ value }) => value!);
  expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  for (const { gl, there: x, back: m } of trade!.intraIndustry)
    expect(gl).toBeCloseTo(1 - Math.abs(x.value! - m.value!) / (x.value! + m.value!), 12);
  // What each side reported in 2014 to 2016 stands beside what is loaded of 2023 and 2024.
  expect(reported.filter(({ reconciled }) => reconciled !== null).map(({ year }) => year)).toEqual([
    2023, 2023, 2024, 2024,
  ]);
  expect(reported.filter(({ byExporter }) => byExporter !== null).length).toBeGreaterThan(0);
});

test('shipped facts can be asked for beside a loaded vintage', async () => {
  expect((await list('?vintage=shipped')).vintage).toBeNull();
  expect((await pair('KAZ/CHN?vintage=shipped')).trade).toBeNull();
});

test('a vintage of trade among members only tells no measure that needs totals, and says why', async () => {
  const among = twoYearWorld({
    ...world,
    flows: world.flows.filter(({ exporter, importer }) =>
      [exporter, importer].every((iso3) => world.members.includes(iso3)),
    ),
  });
  await writeTestWorld(api.varFolder, among, { name: 'among', isSynthetic: true });
  const { items, bloc, borders } = await list('?vintage=among');
  expect(items.every(({ intensity, complementarity: fit }) => intensity === null && fit === null)).toBe(true);
  expect(items.some(({ value, grubelLloyd: overlap }) => value.value! > 0 && overlap !== null)).toBe(true);
  expect(borders).toBeNull();
  expect(bloc[0]!.intraShare).toMatchObject({ value: null, steps: [{ key: 'measure.not-whole' }] });
  const [there] = (await pair('KAZ/CHN?vintage=among')).trade!.directions;
  expect(there.intensityKojima).toMatchObject({ value: null, steps: [{ key: 'measure.not-whole' }] });
  expect(there.matched.value).toBeNull();
  expect(there.unused).toEqual([]);
  expect(there.top.every(({ rca, bilateralRca }) => rca === null && bilateralRca === null)).toBe(true);
});

test('options of the two come from the very data asked for', async () => {
  askedFor.clear();
  expect(await ids('KAZ/UZB')).toEqual(['example@0123456789ab 1', 'example@0123456789ab 2']);
  expect(await ids('CHN/KAZ?vintage=shipped')).toEqual(['shipped 2']);
  expect(await ids('CHN/IND')).toEqual([]);
  expect([...askedFor].sort()).toEqual(['example@0123456789ab', 'shipped']);
});

test('a synthetic vintage is used only by name, and its figures are unverified', async () => {
  await writeTestWorld(api.varFolder, world, { name: 'made-up', isSynthetic: true });
  expect((await list()).vintage).toBe('example@0123456789ab');
  const found = await list('?vintage=made-up');
  expect(found.isSynthetic).toBe(true);
  expect(new Set(found.items.map(({ value }) => value.confidence))).toEqual(new Set(['unverified']));
  // What countries really reported is not set beside it.
  const { reported } = await pair('KAZ/CHN?vintage=made-up');
  expect(new Set(reported.map(({ year }) => year))).toEqual(new Set([2023, 2024]));
});

test('a table of the pairs holds the same figures', async () => {
  const { status, headers, text } = await api.ask('/pairs.csv?vintage=example');
  expect(status).toBe(200);
  expect(headers['content-type']).toContain('text/csv');
  const rows = parseCsv(text);
  expect(rows).toHaveLength(91);
  const { items } = await list();
  expect(rows[1]!.slice(0, 3)).toEqual([
    items[0]!.exporter,
    items[0]!.importer,
    String(items[0]!.value.value ?? ''),
  ]);
});
