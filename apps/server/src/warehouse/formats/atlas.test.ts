import { readFileSync, rmSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { referenceFile } from '../../../../../tools/reference.ts';
import { atlas } from './atlas.ts';
import type { TestReading } from './test-reading.ts';
import { readWith } from './test-reading.ts';

let open: TestReading | null = null;
afterEach(() => {
  open?.close();
  open = null;
});
const read = async (given: Parameters<typeof readWith>[1]) => {
  open = await readWith(atlas, given);
  return open;
};

test.each([
  [
    'hs92_country_product_year_4.csv',
    'country_id,country_iso3_code,product_id,product_hs92_code,year,export_value,import_value,export_rca\n4,KAZ,650,0101,2022,10,5,1.2\n',
    'HS1992',
  ],
  [
    'country_hsproduct4digit_year.csv',
    'location_id,product_id,year,export_value,import_value,location_code,hs_product_code\n4,650,2022,10,5,KAZ,0101\n',
    null,
  ],
])('the layout of %s is read', async (name, text, edition) => {
  const { reading, rows } = await read({ name, text });
  expect(reading).toMatchObject({ kind: 'read', editionRead: edition, digits: 4, usdRead: 10 });
  expect(await rows('SELECT * FROM part')).toEqual([
    { year: 2022, country: 'KAZ', product: '0101', export_usd: 10, import_usd: 5 },
  ]);
});

test('services and unknown places are kept under their own names and told', async () => {
  const { reading } = await read({
    text: 'location_code,hs_product_code,year,export_value\nKAZ,travel,2022,10\nQQQ,0101,2022,3\n',
  });
  expect(reading).toMatchObject({
    unmapped: [
      { kind: 'product', code: 'travel', usd: 10, treatment: 'kept-under-own-code' },
      { kind: 'country', code: 'QQQ', usd: 3, treatment: 'kept-under-own-code' },
    ],
  });
});

test('rows by partner are added up, and empty is unknown, not zero', async () => {
  const { reading, rows } = await read({
    text: 'location_code,partner_code,hs_product_code,year,export_value,import_value\nKAZ,CHN,0101,2022,10,\nKAZ,RUS,0101,2022,5,\n',
  });
  expect(await rows('SELECT export_usd, import_usd FROM part')).toEqual([
    { export_usd: 15, import_usd: null },
  ]);
  expect(reading.kind === 'read' && reading.gaps.join()).toContain('partner');
});

test('what is left over for undeclared countries may be below zero, and is then unknown', async () => {
  const { reading, rows } = await read({
    text: 'country_code,year,export_value,import_value\nANS,2022,10,-3\n',
  });
  expect(await rows('SELECT country, export_usd, import_usd FROM part')).toEqual([
    { country: 'XXX', export_usd: 10, import_usd: null },
  ]);
  expect(reading.kind === 'read' && reading.gaps.join()).toContain('1 values below zero');
});

const head = 'location_code,hs_product_code,year,export_value\n';
test.each([
  ['a value below zero', `${head}KAZ,0101,2022,-1\n`, { kind: 'negative', line: 2, column: 'export_value' }],
  ['text for a value', `${head}KAZ,0101,2022,x\n`, { kind: 'not-a-number', line: 2, found: 'x' }],
  ['no country', `${head},0101,2022,1\n`, { kind: 'missing-value', line: 2, column: 'location_code' }],
  ['a row twice', `${head}KAZ,0101,2022,1\nKAZ,0101,2022,1\n`, { kind: 'repeated-key', line: 3 }],
  ['no year anywhere', 'location_code,export_value\nKAZ,1\n', { kind: 'missing-column', column: 'year' }],
])('%s is refused', async (_, text, problem) => {
  const { reading } = await read({ text });
  expect(reading.kind === 'refused' && reading.problems[0]).toMatchObject(problem);
});

const exports = referenceFile('trade-hs92-exports-2016/exports.csv.gz');
test.skipIf(exports === null)(
  'exports of 2016: 162,910 cells, 16.17 trillion US dollars, nothing unmapped (reference data)',
  async () => {
    const { reading, rows } = await read({ path: exports!, name: 'exports-2016.csv.gz' });
    expect(reading).toMatchObject({ kind: 'read', editionRead: 'HS1992', digits: 4, unmapped: [] });
    const [sum] = await rows<{ n: number; usd: number; countries: number }>(
      'SELECT count(*) AS n, sum(export_usd) AS usd, count(DISTINCT country) AS countries FROM part',
    );
    expect(sum!.n).toBe(162_910);
    expect(sum!.usd / 1e12).toBeCloseTo(16.17, 2);
    expect(sum!.countries).toBe(234);
  },
);

const totals = ['country_year', 'product_year'].map((name) =>
  referenceFile(`trade-totals-1995-2023/${name}.csv.gz`),
);
test.skipIf(totals.includes(null))(
  'totals 1995-2023: 6,665 rows by country, 35,897 by product of the world (reference data)',
  async () => {
    const byCountry = await readWith(atlas, { path: totals[0]! });
    const byProduct = await readWith(atlas, { path: totals[1]! });
    expect(await byCountry.rows('SELECT count(*) AS n, any_value(product) AS product FROM part')).toEqual([
      { n: 6665, product: 'TOTAL' },
    ]);
    expect(await byProduct.rows('SELECT count(*) AS n, any_value(country) AS country FROM part')).toEqual([
      { n: 35_897, country: 'WLD' },
    ]);
    byCountry.close();
    byProduct.close();
  },
);

test.skipIf(exports === null)(
  'what is written out as CSV and read again is the same (reference data)',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hamkor-atlas-'));
    const lines = gunzipSync(readFileSync(exports!)).toString().split('\n').slice(0, 2000);
    const first = await readWith(atlas, { name: 'a-2016.csv', text: lines.join('\n') });
    const rows = await first.rows<{ country: string; product: string; export_usd: number }>(
      'SELECT * FROM part ORDER BY country, product',
    );
    const text = `year,country,product_hs92_code,export_usd\n${rows
      .map(({ country, product, export_usd }) => `2016,${country},${product},${export_usd}`)
      .join('\n')}`;
    writeFileSync(join(folder, 'b.csv'), text);
    const second = await readWith(atlas, { path: join(folder, 'b.csv') });
    expect(await second.rows('SELECT * FROM part ORDER BY country, product')).toEqual(rows);
    first.close();
    second.close();
    rmSync(folder, { recursive: true });
  },
);
