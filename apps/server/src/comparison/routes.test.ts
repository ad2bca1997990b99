import { comparisonSchema } from '@hamkor/contract';
import type { OptionItem } from '@hamkor/trade';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StudyFound } from '../options/trade-studies.ts';
import type { TradeStudy } from '../options/trade-study.ts';
import type { WarehouseApi } from '../vintages/test-warehouse-api.ts';
import { startWarehouseApi } from '../vintages/test-warehouse-api.ts';
import { writeVintage } from '../warehouse/test-vintage.ts';
import { commonDigits } from './compare-trade.ts';
import { comparisonRoutes } from './routes.ts';

const optionOf = (id: string, rank: number, value: number): OptionItem =>
  ({
    id,
    rank,
    value: {
      value,
      unit: 'USD',
      years: [2023, 2023],
      confidence: 'estimated',
      origins: ['x'],
      steps: [],
      basis: 'market',
    },
  }) as unknown as OptionItem;

/** Options of three states of data. */
const optionsBy = new Map([
  [
    'first@aaaaaaaaaaaa',
    [optionOf('stays', 1, 5), optionOf('falls', 2, 4), optionOf('dearer', 3, 3), optionOf('goes', 4, 2)],
  ],
  [
    'second@bbbbbbbbbbbb',
    [optionOf('stays', 1, 5), optionOf('new', 2, 9), optionOf('dearer', 3, 8), optionOf('falls', 9, 4)],
  ],
  ['shipped', [optionOf('stays', 1, 5)]],
]);

const studyOf = (ref = 'shipped'): StudyFound => {
  const vintage = ref === 'shipped' ? ref : [...optionsBy.keys()].find((key) => key.startsWith(ref));
  if (vintage === undefined) return { kind: 'unknown-vintage', ref };
  const study = { part: async () => optionsBy.get(vintage)! } as unknown as Pick<TradeStudy, 'part'>;
  return {
    kind: 'study',
    inUse: { study, vintage: vintage === 'shipped' ? null : vintage, isSynthetic: false },
  };
};

const flow = (year: number, exporter: string, importer: string, product: string, usd: number) => ({
  year,
  exporter,
  importer,
  product,
  usd,
});

const kept = (digits: number | null, editionKept: string | null) => ({ digits, editionKept });

let api: WarehouseApi;
beforeAll(async () => {
  api = await startWarehouseApi((server, context) => {
    comparisonRoutes(server, { ...context, studies: { of: studyOf } });
  });
  await writeVintage(
    api.varFolder,
    { name: 'first', content: 'aaaaaaaaaaaa' },
    {
      flows: [
        flow(2022, 'KAZ', 'CHN', '720110', 100),
        flow(2022, 'KAZ', 'DEU', '720120', 50),
        flow(2022, 'FRA', 'KAZ', '847989', 10),
        flow(2021, 'KAZ', 'CHN', '720110', 999),
      ],
    },
  );
  await writeVintage(
    api.varFolder,
    { name: 'second', content: 'bbbbbbbbbbbb', isSynthetic: true },
    {
      flows: [
        flow(2022, 'KAZ', 'CHN', '720110', 160),
        flow(2022, 'KAZ', 'CHN', '100199', 3),
        flow(2022, 'FRA', 'KAZ', '847989', 10),
        flow(2022, 'FRA', 'DEU', '847989', 777),
        flow(2023, 'KAZ', 'CHN', '720110', 999),
      ],
    },
  );
});
afterAll(() => api.stop());

const compare = async (a: string, b: string) =>
  comparisonSchema.parse((await api.ask(`/comparison?a=${a}&b=${b}`)).body);

test('totals of members are set side by side in the years both hold', async () => {
  const { a, b, totals } = await compare('first', 'second');
  expect([a, b]).toEqual(['first@aaaaaaaaaaaa', 'second@bbbbbbbbbbbb']);
  expect(totals.map((row) => [row.iso3, row.year, row.flow, row.a.value, row.b.value])).toEqual([
    ['CHN', 2022, 'import', 100, 163],
    ['KAZ', 2022, 'export', 150, 163],
    ['KAZ', 2022, 'import', 10, 10],
  ]);
  expect(totals.map(({ change }) => change)).toEqual(
    [0.63, 163 / 150 - 1, 0].map((value) => expect.closeTo(value, 9)),
  );
  expect(totals[0]!.a.origins).toEqual(['vintage:first@aaaaaaaaaaaa']);
  expect([totals[0]!.a.confidence, totals[0]!.b.confidence]).toEqual(['estimated', 'unverified']);
});

test('the products that differ most come first; what one does not record stays unknown', async () => {
  const { products } = await compare('first', 'second');
  expect(
    products.map((row) => [
      row.iso3,
      row.flow,
      row.product.hs,
      row.a.value,
      row.b.value,
      row.difference.value,
    ]),
  ).toEqual([
    ['CHN', 'import', '7201', 100, 160, 60],
    ['KAZ', 'export', '7201', 150, 160, 10],
    ['CHN', 'import', '1001', null, 3, 3],
    ['KAZ', 'export', '1001', null, 3, 3],
  ]);
  expect(products[0]!.product.name.ru).toMatch(/[а-я]/);
  expect(products[0]!.difference.origins).toHaveLength(2);
});

test('options are told apart by who finds them, and by how far they moved', async () => {
  const { options } = await compare('first', 'second');
  expect(options).toMatchObject({ onlyA: 1, onlyB: 1, both: 3 });
  expect(options.moved.map(({ id, rankA, rankB }) => [id, rankA, rankB])).toEqual([
    ['falls', 2, 9],
    ['dearer', 3, 3],
  ]);
  expect([options.moved[1]!.valueA.value, options.moved[1]!.valueB.value]).toEqual([3, 8]);
});

test('the same data compared with themselves differ in nothing', async () => {
  const { totals, products, options } = await compare('first', 'first');
  expect(products).toEqual([]);
  expect(options).toEqual({ onlyA: 0, onlyB: 0, both: 4, moved: [] });
  expect(totals.every(({ change }) => change === 0)).toBe(true);
});

test('with the shipped facts only options can be compared; unknown data are told', async () => {
  expect(await compare('shipped', 'second')).toMatchObject({ a: 'shipped', totals: [], products: [] });
  expect((await api.ask('/comparison?a=first&b=none')).status).toBe(404);
  expect((await api.ask('/comparison?a=first')).status).toBe(422);
});

test('products are compared no finer than both keep them, and headings in one edition only', () => {
  expect(commonDigits(kept(6, 'HS22'), kept(4, 'HS22'))).toBe(4);
  expect(commonDigits(kept(6, 'HS22'), kept(6, 'HS92'))).toBe(2);
  expect(commonDigits(kept(2, 'HS22'), kept(6, 'HS22'))).toBe(2);
  expect(commonDigits(kept(0, null), kept(6, 'HS22'))).toBe(0);
});
