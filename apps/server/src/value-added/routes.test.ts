import { valueAddedSchema } from '@hamkor/contract';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { referenceFile } from '../../../../tools/reference.ts';
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
          euroOutput('KAZ', 100),
        ],
      },
    );
    const { items } = await read('?vintage=euro');
    expect(items[0]!.exports.unit).toBe('EUR');
    // A Kazakh output of 100 halves what a unit of it takes from China: 8 of 40.
    expect(items[0]!.foreignShare.value).toBeCloseTo(8 / 40, 9);
  });

  test('a table that eats all it makes is told, not computed', async () => {
    await writeVintage(
      api.varFolder,
      { name: 'eating', content: 'cccccccccccc', format: 'io' },
      { input_output: [cell('CHN.c1', 'CHN.c1', 5)] },
    );
    expect(await read('?vintage=eating')).toMatchObject({ state: 'singular', items: [], year: 2020 });
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
  },
);
