import { valueAddedIndustriesSchema, valueAddedSchema } from '@hamkor/contract';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { referenceFile } from '../../../../tools/reference.ts';
import { parseCsv } from '../listing/parse-csv.ts';
import type { WarehouseApi } from '../vintages/test-warehouse-api.ts';
import { startWarehouseApi } from '../vintages/test-warehouse-api.ts';
import { importFiles } from '../warehouse/import-files.ts';
import { writeVintage } from '../warehouse/test-vintage.ts';
import { valueAddedRoutes } from './routes.ts';

vi.setConfig({ testTimeout: 120_000 });

let api: WarehouseApi;
beforeAll(async () => {
  api = await startWarehouseApi((server, context) =>
    valueAddedRoutes(server, { ...context, waitMs: 60_000 }),
  );
});
afterAll(() => api.stop());

const read = async (query = '') => {
  const { status, text, body } = await api.ask(`/value-added${query}`);
  expect(status, text.slice(0, 300)).toBe(200);
  return valueAddedSchema.parse(body);
};
const cell = (from: string, to: string, musd: number, extra = {}) => {
  const [from_country, from_industry] = from.split('.');
  const [to_country, to_use] = to.split('.');
  return {
    year: 2020,
    from_country: from_country!,
    from_industry: from_industry!,
    to_country: to_country!,
    to_use: to_use!,
    musd,
    ...extra,
  };
};

const euroOutput = (country: string, musd: number) =>
  cell(`${country}.c1`, 'WLD.output', musd, { currency: 'EUR' });

test('with nothing loaded the answer is empty and says so', async () => {
  expect(await read()).toMatchObject({ state: 'none', vintage: null, items: [], concentration: null });
});

describe('two countries that make one good each', () => {
  // China makes 100: 20 for Kazakh industry, 80 used at home. Kazakhstan makes 50 with them: 40 goes to China.
  const cells = [
    cell('CHN.c1', 'KAZ.c1', 20),
    cell('CHN.c1', 'CHN.hh', 80),
    cell('KAZ.c1', 'CHN.hh', 40),
    cell('KAZ.c1', 'KAZ.hh', 10),
    cell('KAZ.c1', 'CHN.c1', 0),
    cell('CHN.VA', 'CHN.c1', 100),
    cell('KAZ.VA', 'KAZ.c1', 30),
  ];
  beforeAll(async () => {
    await writeVintage(
      api.varFolder,
      { name: 'small', content: 'aaaaaaaaaaaa', format: 'io' },
      { input_output: cells },
    );
  });

  test('by hand: of 40 that Kazakhstan exports 16 were added in China; China adds 4 to Kazakh use', async () => {
    const { state, year, sectors, items, members, concentration } = await read();
    expect([state, year, sectors, members]).toEqual(['computed', 2020, 2, ['CHN', 'KAZ']]);
    const [kazakhstan, china] = items;
    expect(kazakhstan!.exports).toMatchObject({ value: 40e6, unit: 'USD', years: [2020, 2020] });
    expect(kazakhstan!.foreignShare.value).toBeCloseTo(16 / 40, 9);
    expect(kazakhstan!.blocShareOfForeign.value).toBe(1);
    // 24 of 40 end in China; what China added and takes back is no Kazakh export.
    expect(kazakhstan!.vaxRatio.value).toBeCloseTo(24 / 40, 9);
    expect(china!.valueAddedExports.value).toBeCloseTo(4e6, 3);
    expect(china!.vaxRatio.value).toBeCloseTo(4 / 20, 9);
    expect(china!.forwardShare.value).toBeCloseTo(16 / 20, 9);
    expect(china!.foreignShare).toMatchObject({
      value: 0,
      confidence: 'estimated',
      origins: ['vintage:small@aaaaaaaaaaaa'],
    });
    expect(china!.blocShareOfForeign.value).toBeNull();
    expect(concentration!.value).toBeCloseTo(1, 9);
  });

  test('another currency keeps its name; published output stands before sums of rows', async () => {
    await writeVintage(
      api.varFolder,
      { name: 'euro', content: 'bbbbbbbbbbbb', format: 'io' },
      {
        input_output: [
          ...cells.map((row) => Object.assign({ currency: 'EUR' }, row)),
          euroOutput('CHN', 100),
          euroOutput('KAZ', 50.4),
        ],
      },
    );
    const { items } = await read('?vintage=euro');
    expect(items[0]!.exports.unit).toBe('EUR');
    // A Kazakh output of 50.4 lessens what a unit of it takes from China: 20 of 50.4.
    expect(items[0]!.foreignShare.value).toBeCloseTo(20 / 50.4, 9);
  });

  test('a table that eats all it makes is told, not computed', async () => {
    await writeVintage(
      api.varFolder,
      { name: 'eating', content: 'cccccccccccc', format: 'io' },
      {
        input_output: [
          cell('CHN.c1', 'CHN.c1', 5),
          cell('CHN.c1', 'CHN.hh', 0.01),
          cell('CHN.c1', 'WLD.output', 5),
        ],
      },
    );
    expect(await read('?vintage=eating')).toMatchObject({ state: 'singular', items: [], year: 2020 });
  });

  test('industries of one country add up to it; its advantage is that of its only good', async () => {
    const { status, text, body } = await api.ask('/value-added/KAZ/industries?vintage=small');
    expect(status, text).toBe(200);
    const { items, name, year } = valueAddedIndustriesSchema.parse(body);
    expect([name.en, year, items.length]).toEqual(['Kazakhstan', 2020, 1]);
    expect(items[0]).toMatchObject({ industry: 'c1', exports: { value: 40e6 }, advantage: { value: 1 } });
    expect(items[0]!.valueAddedExports.value).toBeCloseTo(24e6, 3);
    expect(items[0]!.vaxRatio.value).toBeCloseTo(24 / 40, 9);
    const missing = await api.ask('/value-added/UZB/industries?vintage=small');
    expect(missing.status).toBe(404);
  });

  test('the countries are a table to download', async () => {
    const [header, ...rows] = parseCsv((await api.ask('/value-added.csv?vintage=small')).text);
    const at = (name: string): number => header!.indexOf(name);
    expect(rows.map((row) => row[at('iso3')])).toEqual(['KAZ', 'CHN']);
    expect(Number(rows[0]![at('foreign_share')])).toBeCloseTo(0.4, 9);
    expect(rows[0]![at('origin')]).toBe('vintage:small@aaaaaaaaaaaa');
  });

  test('trade taken out of a larger table is told to be a part, and nothing is worked out from it', async () => {
    const { kept, sales } = Object.groupBy(cells, ({ from_country, to_country }) =>
      from_country === to_country ? 'kept' : 'sales',
    );
    await writeVintage(
      api.varFolder,
      { name: 'trade-alone', content: 'eeeeeeeeeeee', format: 'io' },
      { input_output: [...sales!, cell('CHN.c1', 'KAZ.c1', 1)] },
    );
    const part = await read('?vintage=trade-alone');
    expect(part).toMatchObject({ state: 'partial', items: [], concentration: null });
    expect(part.lacks).toMatchObject({ withoutHome: ['CHN', 'KAZ'], withoutFinalUse: ['KAZ'] });
    await writeVintage(
      api.varFolder,
      { name: 'short', content: 'ffffffffffff', format: 'io' },
      { input_output: [...kept!, ...sales!, euroOutput('CHN', 200), euroOutput('KAZ', 50)] },
    );
    const short = await read('?vintage=short');
    expect(short.state).toBe('partial');
    expect(short.lacks!.unaccounted).toBeCloseTo(100 / 250, 9);
    expect((await api.ask('/value-added/CHN/industries?vintage=short')).status).toBe(404);
  });

  test('other data, other years and unknown names are refused by name', async () => {
    await writeVintage(
      api.varFolder,
      { name: 'flows', content: 'dddddddddddd' },
      { flows: [{ year: 2020, exporter: 'CHN', importer: 'KAZ', product: '010101', usd: 1 }] },
    );
    for (const query of ['vintage=flows', 'vintage=nobody', 'vintage=small&year=1999']) {
      const { status, text } = await api.ask(`/value-added?${query}`);
      expect(status, text).toBe(404);
    }
  });
});

const wiod = ['intermediate', 'final', 'output'].map((name) =>
  referenceFile(`input-output-wiod-2011/${name}.csv.gz`),
);
test.skipIf(wiod.includes(null))(
  'the World Input-Output Table 2011 from its files: China 0.754 and 0.218 (reference data)',
  async () => {
    const outcome = await importFiles(api.varFolder, {
      format: 'io',
      name: 'wiod',
      files: wiod.map((path) => ({ path: path! })),
      columns: { year: '=2011' },
    });
    if (outcome.kind !== 'imported') throw new Error(JSON.stringify(outcome).slice(0, 500));
    const { items, members, sectors, concentration } = await read('?vintage=wiod');
    expect([sectors, members]).toEqual([1435, ['CHN', 'IND', 'RUS']]);
    const told = ['CHN', 'IND', 'RUS'].map((iso3) => {
      const item = items.find((one) => one.iso3 === iso3)!;
      return [item.vaxRatio.value!.toFixed(3), item.foreignShare.value!.toFixed(3)];
    });
    expect(told).toEqual([
      ['0.754', '0.218'],
      ['0.779', '0.216'],
      ['0.927', '0.061'],
    ]);
    expect(concentration!.value).toBeCloseTo(0.562, 2);
    const { body } = await api.ask('/value-added/CHN/industries?vintage=wiod');
    const industries = valueAddedIndustriesSchema.parse(body).items;
    expect(industries).toHaveLength(35);
    const china = items.find(({ iso3 }) => iso3 === 'CHN')!;
    const sum = industries.reduce((total, { valueAddedExports: { value } }) => total + value!, 0);
    expect(sum / china.valueAddedExports.value!).toBeCloseTo(1, 9);
  },
);

const exiobase = referenceFile('trade-exiobase-rus-ind-2019/flows.csv.gz');
test.skipIf(exiobase === null)(
  'the flows of Russia and India out of EXIOBASE are told to be a part (reference data)',
  async () => {
    const outcome = await importFiles(api.varFolder, {
      format: 'io',
      name: 'exiobase',
      files: [{ path: exiobase! }],
    });
    if (outcome.kind !== 'imported') throw new Error(JSON.stringify(outcome).slice(0, 500));
    const { state, lacks, items } = await read('?vintage=exiobase');
    expect([state, items]).toEqual(['partial', []]);
    expect(lacks!.withoutHome).toEqual(expect.arrayContaining(['IND', 'RUS']));
  },
);
