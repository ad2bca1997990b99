import { afterEach, expect, test, vi } from 'vitest';
import { referenceFile } from '../../../../../tools/reference.ts';
import { currencyOf, lastYearInName, splitLabel } from './io-layout.ts';
import { io } from './io.ts';
import type { TestReading } from './test-reading.ts';
import { readWith } from './test-reading.ts';

vi.setConfig({ testTimeout: 120_000 });

let open: TestReading | null = null;
afterEach(() => {
  open?.close();
  open = null;
});
const read = async (given: Parameters<typeof readWith>[1]) => {
  open = await readWith(io, given);
  if (open.reading.kind === 'refused' && given.path) throw new Error(JSON.stringify(open.reading.problems));
  return open;
};
const all =
  'SELECT from_country AS f, from_industry AS fi, to_country AS t, to_use AS u, musd FROM part ORDER BY ALL';

test('a square table of the OECD: labels split, output kept once, value added of its own country', async () => {
  const { reading, rows } = await read({
    name: 'ICIO2021_2018.csv',
    text:
      ',AUS_A01_02,AUS_C10,CHN_A01_02,AUS_HFCE,CHN_INVNT,OUT\n' +
      'AUS_A01_02,1,2,3,4,-1,9\nAUS_C10,0,5,0,6,0,11\nCHN_A01_02,0,0,7,0,8,15\n' +
      'TLS,0.5,0,0,0.1,0,0.6\nVALU,7,4,5,0,0,16\nOUT,9,11,15,10,7,52\n',
  });
  expect(reading).toMatchObject({ kind: 'read', unmapped: [] });
  expect(reading.kind === 'read' && reading.gaps.join()).toContain('1 cells are below zero');
  const found = await rows<{ f: string; fi: string; t: string; u: string; musd: number }>(all);
  expect(found).toContainEqual({ f: 'AUS', fi: 'A01_02', t: 'CHN', u: 'A01_02', musd: 3 });
  expect(found).toContainEqual({ f: 'AUS', fi: 'A01_02', t: 'CHN', u: 'INVNT', musd: -1 });
  expect(found).toContainEqual({ f: 'CHN', fi: 'A01_02', t: 'WLD', u: 'output', musd: 15 });
  expect(found).toContainEqual({ f: 'CHN', fi: 'VA', t: 'CHN', u: 'A01_02', musd: 5 });
  expect(found.filter(({ fi }) => fi === 'OUT')).toEqual([]);
  const uses = found.filter(({ f, fi, u }) => f === 'AUS' && fi === 'A01_02' && u !== 'output');
  expect(uses.reduce((sum, { musd }) => sum + musd, 0)).toBe(9);
  expect(await rows('SELECT DISTINCT year, currency FROM part')).toEqual([{ year: 2018, currency: 'USD' }]);
});

test('a square table with a line of countries above a line of codes, as WIOD and ADB have', async () => {
  const { rows } = await read({
    name: 'adb_mrio_2022.csv',
    text:
      'Multiregional table,,,,,,,,\n,,,Agriculture,Mining,Agriculture,Mining,Households,Total\n' +
      ',,,KAZ,KAZ,RoW,RoW,KAZ,TOT\n,,,c1,c2,c1,c2,F1,GO\n' +
      'Agriculture,KAZ,c1,1,2,3,4,5,15\nMining,KAZ,c2,0,1,0,0,2,3\nAgriculture,RoW,c1,0,0,6,0,0,6\n' +
      'Total,TOT,r60,1,3,9,4,7,24\nValue added,TOT,r64,9,1,2,0,0,12\nOutput,TOT,r69,10,4,11,4,7,36\n',
  });
  expect(await rows(all)).toEqual([
    { f: 'KAZ', fi: 'VA', t: 'KAZ', u: 'c1', musd: 9 },
    { f: 'KAZ', fi: 'VA', t: 'KAZ', u: 'c2', musd: 1 },
    { f: 'KAZ', fi: 'c1', t: 'KAZ', u: 'F1', musd: 5 },
    { f: 'KAZ', fi: 'c1', t: 'KAZ', u: 'c1', musd: 1 },
    { f: 'KAZ', fi: 'c1', t: 'KAZ', u: 'c2', musd: 2 },
    { f: 'KAZ', fi: 'c1', t: 'ROW', u: 'c1', musd: 3 },
    { f: 'KAZ', fi: 'c1', t: 'ROW', u: 'c2', musd: 4 },
    { f: 'KAZ', fi: 'c1', t: 'WLD', u: 'output', musd: 15 },
    { f: 'KAZ', fi: 'c2', t: 'KAZ', u: 'F1', musd: 2 },
    { f: 'KAZ', fi: 'c2', t: 'KAZ', u: 'c2', musd: 1 },
    { f: 'KAZ', fi: 'c2', t: 'WLD', u: 'output', musd: 3 },
    { f: 'ROW', fi: 'VA', t: 'ROW', u: 'c1', musd: 2 },
    { f: 'ROW', fi: 'c1', t: 'ROW', u: 'c1', musd: 6 },
    { f: 'ROW', fi: 'c1', t: 'WLD', u: 'output', musd: 6 },
  ]);
});

test('a square table whose header is longer than what is read ahead, of 2,000 columns', async () => {
  const columns = Array.from(
    { length: 2000 },
    (_, i) => `${i % 2 === 0 ? 'CHN' : 'KAZ'}_an industry with a long name number ${i}`,
  );
  const text = [
    `,${columns.join(',')}`,
    ...columns
      .slice(0, 3)
      .map((label, row) => `${label},${columns.map((_, i) => (i === row ? 7 : 0)).join(',')}`),
  ].join('\n');
  const { rows } = await read({ name: 'table_2020.csv', text });
  expect(await rows('SELECT count(*) AS n, sum(musd) AS musd FROM part')).toEqual([{ n: 3, musd: 21 }]);
});

test.each([
  ['no year', 'row,col,value\nAUS.c1,AUS.c1,1\n', { kind: 'missing-column', column: 'year' }],
  ['no amount', 'year,row,col\n2011,AUS.c1,AUS.c1\n', { kind: 'missing-column', column: 'amount' }],
  [
    'a label without country',
    'year,row,col,value\n2011,AUS.c1,AUS.c1,1\n2011,c1,AUS.c1,1\n',
    { kind: 'bad-code', line: 3, column: 'row', found: 'c1' },
  ],
  [
    'text for an amount',
    'year,row,col,value\n2011,AUS.c1,AUS.c1,one\n',
    { kind: 'not-a-number', line: 2, column: 'value' },
  ],
  [
    'a cell twice',
    'year,row,col,value\n2011,AUS.c1,AUS.c1,1\n2011,AUS.c1,AUS.c1,1\n',
    { kind: 'repeated-key', line: 3, firstLine: 2 },
  ],
  [
    'a row of a square table twice',
    ',AUS_A,AUS_B,CHN_A,CHN_B\nAUS_A,1,1,1,1\nAUS_A,1,1,1,1\n',
    { kind: 'repeated-key', key: 'AUS_A' },
  ],
  [
    'text in a square table',
    ',AUS_A,AUS_B,CHN_A,CHN_B\nAUS_A,1,x,1,1\n',
    { kind: 'not-a-number', line: 2, found: 'x' },
  ],
])('%s is refused', async (_, text, problem) => {
  const { reading } = await read({ name: 'table.csv', text });
  expect(reading.kind === 'refused' && reading.problems[0]).toMatchObject(problem);
});

test('labels, currencies and years are read from their names', () => {
  expect(splitLabel('RoW.c35')).toEqual({ country: 'RoW', item: 'c35' });
  expect(splitLabel('CN1_D10T12')).toEqual({ country: 'CN1', item: 'D10T12' });
  expect(splitLabel('c1')).toBeNull();
  expect(currencyOf('amount_million_eur')).toBe('EUR');
  expect(currencyOf('value_musd')).toBe('USD');
  expect(currencyOf('value')).toBeNull();
  expect(lastYearInName('ICIO2021_2018.csv')).toBe(2018);
  expect(lastYearInName('WIOT2011_Nov12.csv')).toBe(2011);
});

const wiod = ['intermediate', 'final', 'output'].map((name) =>
  referenceFile(`input-output-wiod-2011/${name}.csv.gz`),
);
test.skipIf(wiod.includes(null))(
  'WIOD 2011: 413,525 cells; intermediate and final sales equal output within 108 million (reference data)',
  async () => {
    const sums = new Map<string, number>();
    const counts: number[] = [];
    for (const path of wiod) {
      const { rows, close } = await readWith(io, { path: path!, columns: { year: '=2011' } });
      const sign = path!.endsWith('/output.csv.gz') ? -1 : 1;
      const found = await rows<{ label: string; musd: number }>(
        `SELECT from_country || '.' || from_industry AS label, sum(musd) AS musd FROM part GROUP BY 1`,
      );
      for (const { label, musd } of found) sums.set(label, (sums.get(label) ?? 0) + sign * musd);
      counts.push((await rows<{ n: number }>('SELECT count(*) AS n FROM part'))[0]!.n);
      close();
    }
    expect(counts).toEqual([413_525, 51_657, 1435]);
    expect(sums.size).toBe(1435);
    expect(Math.max(...[...sums.values()].map(Math.abs))).toBeLessThanOrEqual(108);
    expect(sums.has('ROU.c1')).toBe(true);
  },
);

const sectors = referenceFile('input-output-wiod-2011/bilateral_sector_exports.csv.gz');
test.skipIf(sectors === null)(
  'exports by sector of WIOD 2011 stay million US dollars, and agree with the tables (reference data)',
  async () => {
    const { rows } = await read({ path: sectors!, columns: { year: '=2011' } });
    expect(await rows('SELECT count(*) AS n, any_value(currency) AS currency FROM part')).toEqual([
      { n: 32_395, currency: 'USD' },
    ]);
  },
);

const exiobase = referenceFile('trade-exiobase-rus-ind-2019/flows.csv.gz');
test.skipIf(exiobase === null)(
  'EXIOBASE 2019: 387,901 flows in euro, not converted; imports of Russia 211.9 (reference data)',
  async () => {
    const { reading, rows } = await read({ path: exiobase! });
    expect(reading.kind === 'read' && reading.gaps.join()).toContain('million EUR');
    const [sums] = await rows(
      `SELECT count(*) AS n, any_value(currency) AS currency,
         round(sum(musd) FILTER (to_country = 'RUS' AND from_country <> 'RUS') / 1e3, 1) AS rus_imports,
         round(sum(musd) FILTER (from_country = 'RUS' AND to_country <> 'RUS') / 1e3, 1) AS rus_exports,
         round(sum(musd) FILTER (to_country = 'IND' AND from_country <> 'IND') / 1e3, 1) AS ind_imports,
         round(sum(musd) FILTER (from_country = 'IND' AND to_country <> 'IND') / 1e3, 1) AS ind_exports FROM part`,
    );
    expect(sums).toEqual({
      n: 387_901,
      currency: 'EUR',
      rus_imports: 211.9,
      rus_exports: 341.6,
      ind_imports: 383.2,
      ind_exports: 259.8,
    });
    expect(reading.kind === 'read' && reading.unmapped.map(({ code }) => code)).toEqual([
      'WA',
      'WE',
      'WF',
      'WL',
      'WM',
    ]);
  },
);
