import { coverageListSchema } from '@hamkor/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseCsv } from '../listing/parse-csv.ts';
import type { WarehouseApi } from '../vintages/test-warehouse-api.ts';
import { startWarehouseApi } from '../vintages/test-warehouse-api.ts';
import { writeVintage } from '../warehouse/test-vintage.ts';
import { coverageRoutes } from './routes.ts';

let api: WarehouseApi;
beforeAll(async () => {
  api = await startWarehouseApi((server, context) => coverageRoutes(server, context));
});
afterAll(() => api.stop());

const read = async (query = '') => {
  const { status, text, body } = await api.ask(`/coverage${query}`);
  expect(status, text.slice(0, 300)).toBe(200);
  return coverageListSchema.parse(body);
};
const flow = (
  exporter: string,
  importer: string,
  product: string,
  usd: number,
  reported: string | null,
  year = 2023,
) => ({ year, exporter, importer, product, usd, reported });

const indicator = (iso3: string, code: string, value: number) => ({
  indicator: code,
  iso3,
  year: 2023,
  value,
  unit: 'USD',
});

describe('with nothing loaded', () => {
  test('members are told of the shipped exports: Russia seen to 0.85 in 2023, Iran and Belarus to a fifth', async () => {
    const { vintage, items, blind, unmapped } = await read();
    expect(vintage).toBeNull();
    expect(unmapped).toEqual([]);
    const grade = (iso3: string) => {
      const item = items.find((one) => one.iso3 === iso3 && one.year === 2023);
      return [item?.ratio?.toFixed(2), item?.grade];
    };
    expect(grade('RUS')).toEqual(['0.85', 'B']);
    expect(grade('BLR')).toEqual(['0.16', 'C']);
    expect(grade('IRN')).toEqual(['0.12', 'C']);
    expect(items.every(({ reported, flow: direction }) => reported === null && direction === 'export')).toBe(
      true,
    );
    // Iran, Tajikistan and Uzbekistan do not report in the shipped totals.
    expect(blind).toContainEqual({ a: 'IRN', b: 'TJK', year: 2015 });
    expect(blind.filter(({ a, b }) => a === 'RUS' || b === 'RUS')).toEqual([]);
  });

  test('loaded data that do not exist are named', async () => {
    const { status, text } = await api.ask('/coverage?vintage=nobody');
    expect(status).toBe(404);
    expect(text).toContain('nobody');
  });
});

describe('with loaded flows', () => {
  beforeAll(async () => {
    const unmapped = [
      {
        kind: 'country' as const,
        code: '490',
        label: 'Other Asia, nes',
        rows: 2,
        usd: 5,
        share: 0.01,
        treatment: 'kept-under-own-code' as const,
      },
    ];
    await writeVintage(
      api.varFolder,
      { name: 'flows', content: 'aaaaaaaaaaaa', unmapped },
      {
        flows: [
          flow('RUS', 'CHN', '270900', 300e9, 'importer'),
          flow('RUS', 'IND', '270900', 60e9, 'both'),
          flow('RUS', 'BLR', '310420', 40e9, 'exporter'),
          flow('CHN', 'RUS', '870323', 100e9, 'both'),
          flow('490', 'RUS', '854231', 10e9, 'importer'),
          flow('RUS', 'CHN', '270900', 1e9, 'importer', 2019),
        ],
        reports: [
          { year: 2023, reporter: 'CHN', flow: 'import', partner: 'RUS', product: '270900', usd: 1 },
          { year: 2023, reporter: 'RUS', flow: 'import', partner: 'CHN', product: '870323', usd: 1 },
          { year: 2019, reporter: 'CHN', flow: 'import', partner: 'RUS', product: '270900', usd: 1 },
        ],
      },
    );
  });

  test('a country is seen by the sum of its flows, against its national total, with who reports', async () => {
    const { vintage, items } = await read('?vintage=flows');
    expect(vintage).toBe('flows@aaaaaaaaaaaa');
    const russia = items.filter(({ iso3 }) => iso3 === 'RUS');
    expect(russia.map(({ year, flow: direction, seen }) => [year, direction, seen.value])).toEqual([
      [2019, 'export', 1e9],
      [2023, 'export', 400e9],
      [2023, 'import', 110e9],
    ]);
    const [, exports, imports] = russia;
    // World Bank: 424.749 thousand million in 2023.
    expect(exports!.ratio).toBeCloseTo(400 / 424.749, 6);
    expect(exports!.grade).toBe('A');
    expect(exports!.reported).toEqual({ both: 0.15, own: 0.1, mirror: 0.75 });
    expect(exports!.seen.origins).toEqual(['vintage:flows@aaaaaaaaaaaa']);
    expect(exports!.national.origins).toEqual(['country-indicators']);
    expect(imports!.reported!.own).toBeCloseTo(10 / 110, 9);
    expect(imports!.seen.steps[0]!.key).toBe('coverage.seen-imports');
  });

  test('where no national total is known there is no ratio and no grade', async () => {
    const { items } = await read('?vintage=flows');
    expect(items.find(({ iso3, year }) => iso3 === 'RUS' && year === 2019)).toMatchObject({
      national: { value: null },
      ratio: null,
      grade: null,
    });
    expect(items.find(({ iso3 }) => iso3 === '490')).toMatchObject({ name: { en: '490' }, grade: null });
  });

  test('pairs of members of which neither reports are blind, year by year', async () => {
    const { blind } = await read('?vintage=flows');
    expect(blind.filter(({ year }) => year === 2023)).toHaveLength((8 * 7) / 2);
    expect(blind.filter(({ year }) => year === 2019)).toHaveLength((9 * 8) / 2);
    expect(blind).toContainEqual({ a: 'BLR', b: 'IRN', year: 2023 });
    expect(blind.filter(({ a, b }) => [a, b].includes('CHN'))).toEqual([]);
  });

  test('codes that could not be placed are listed with the value at stake', async () => {
    const { unmapped } = await read('?vintage=flows');
    expect(unmapped).toMatchObject([{ code: '490', usd: 5, share: 0.01 }]);
  });

  test('loaded national totals stand before shipped ones, for any country', async () => {
    const before = await read('?vintage=flows');
    expect(
      before.items.find(({ iso3, flow: way }) => iso3 === 'IND' && way === 'import')!.national.value,
    ).not.toBe(600e9);
    await writeVintage(
      api.varFolder,
      { name: 'wdi', content: 'bbbbbbbbbbbb', format: 'wdi' },
      {
        indicators: [
          indicator('IND', 'TM.VAL.MRCH.CD.WT', 600e9),
          indicator('CHN', 'TX.VAL.MRCH.CD.WT', 200e9),
          indicator('CHN', 'NY.GDP.MKTP.CD', 1),
        ],
      },
    );
    const { items } = await read('?vintage=flows');
    const india = items.find(({ iso3, flow: direction }) => iso3 === 'IND' && direction === 'import');
    expect(india).toMatchObject({ ratio: 0.1, grade: 'C' });
    expect(india!.national.origins).toEqual(['vintage:wdi@bbbbbbbbbbbb']);
    expect(items.find(({ iso3, flow: direction }) => iso3 === 'CHN' && direction === 'export')!.ratio).toBe(
      0.5,
    );
  });

  test('the same as a table', async () => {
    const { items } = await read('?vintage=flows');
    const { status, text, headers } = await api.ask('/coverage.csv?vintage=flows');
    expect(status).toBe(200);
    expect(headers['content-disposition']).toContain('hamkor-coverage.csv');
    const [head, ...rows] = parseCsv(text);
    expect(rows).toHaveLength(items.length);
    const ratio = head!.indexOf('ratio');
    expect(rows.map((row) => row[ratio])).toEqual(
      items.map((item) => (item.ratio === null ? '' : String(item.ratio))),
    );
  });
});

test('flows that do not say who reports them have no shares and no blind pairs', async () => {
  await writeVintage(
    api.varFolder,
    { name: 'baci', content: 'cccccccccccc' },
    { flows: [flow('UZB', 'TJK', '520100', 2e9, null)] },
  );
  const { items, blind } = await read('?vintage=baci');
  expect(items.map(({ iso3, reported }) => [iso3, reported])).toEqual([
    ['TJK', null],
    ['UZB', null],
  ]);
  expect(blind).toEqual([]);
});

test('exports and imports by country and product are seen too; what is empty is unknown', async () => {
  await writeVintage(
    api.varFolder,
    { name: 'atlas', content: 'dddddddddddd', format: 'atlas' },
    {
      country_product: [
        { year: 2023, country: 'KAZ', product: '2709', export_usd: 40e9, import_usd: null },
        { year: 2023, country: 'KAZ', product: '2601', export_usd: 30e9, import_usd: null },
      ],
    },
  );
  const { items } = await read('?vintage=atlas');
  expect(items.map(({ iso3, flow: direction, seen }) => [iso3, direction, seen.value])).toEqual([
    ['KAZ', 'export', 70e9],
  ]);
});
