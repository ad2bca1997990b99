import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadMessages } from '@hamkor/messages';
import { exportMatrix, tradeIndices } from '@hamkor/trade';
import { describe, expect, test } from 'vitest';
import { columns, header, table, testFolder } from './indices/run-indices.ts';

const { path, put, run } = testFolder();
const out = (): string => path('results');
/** Writes the table that `--population` names. */
const people = (text: string): string => put('people.csv', text);

const written = (name: string): string[][] =>
  readFileSync(join(out(), name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));

const cells = table
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))
  .map(([country, product, value]) => ({ country: country!, product: product!, value: Number(value) }));

describe('four files', () => {
  test('have the columns and rows of the contract, in full precision', async () => {
    const { said, refused } = await run(table, { ...columns, out: out() });
    expect(refused).toEqual([]);
    const names = ['country.csv', 'product.csv', 'country_product.csv', 'proximity.csv'];
    expect(said).toEqual(names.map((name) => join(out(), name)));
    expect(readdirSync(out()).toSorted()).toEqual(names.toSorted());
    const expected = tradeIndices(exportMatrix(cells));
    expect(written('country.csv')[0]).toEqual([
      'country',
      'total',
      'diversity',
      'eci',
      'coi',
      'fitness',
      'hhi',
    ]);
    expect(written('country.csv').slice(1)).toEqual(
      ['AAA', 'BBB', 'CCC'].map((iso3, c) =>
        [
          iso3,
          [20, 20, 21][c],
          expected.diversity[c],
          expected.eci[c],
          expected.coi[c],
          expected.fitness[c],
          expected.hhi[c],
        ].map(String),
      ),
    );
    expect(written('product.csv')[0]).toEqual(['product', 'total', 'ubiquity', 'pci', 'complexity']);
    expect(written('product.csv').slice(1)).toEqual(
      ['0101', '0102', '0103'].map((hs, p) =>
        [hs, [11, 20, 30][p], expected.ubiquity[p], expected.pci[p], expected.fitnessComplexity[p]].map(
          String,
        ),
      ),
    );
    const pairs = written('country_product.csv');
    expect(pairs[0]).toEqual(['country', 'product', 'value', 'rca', 'presence', 'density', 'cog']);
    expect(pairs.length).toBe(1 + cells.length);
    expect(pairs[1]).toEqual(['AAA', '0101', 10, expected.rca[0], 1, expected.density[0], 0].map(String));
    expect(written('proximity.csv')).toEqual([
      ['product_a', 'product_b', 'proximity'],
      ['0101', '0102', '0.5'],
      ['0102', '0103', '0.5'],
    ]);
  });

  test('hold every pair when dense ones are asked for', async () => {
    await run(table, { ...columns, out: out(), dense: true });
    const pairs = written('country_product.csv').slice(1);
    expect(pairs.length).toBe(9);
    expect(pairs.find(([country, product]) => country === 'BBB' && product === '0101')!.slice(2, 5)).toEqual([
      '0',
      '0',
      '0',
    ]);
  });

  test('leave undefined figures empty', async () => {
    await run(`${table}DDD,0104,0\n`, { ...columns, out: out(), dense: true });
    expect(written('country.csv').at(-1)).toEqual(['DDD', '0', '', '', '', '', '']);
    expect(written('product.csv').at(-1)).toEqual(['0104', '0', '', '', '']);
    expect(written('country_product.csv').at(-1)).toEqual(['DDD', '0104', '0', '', '', '', '']);
  });

  test('replace older ones and leave nothing temporary', async () => {
    mkdirSync(out());
    writeFileSync(join(out(), 'country.csv'), 'old');
    writeFileSync(join(out(), 'notes.txt'), 'mine');
    await run(table, { ...columns, out: out() });
    expect(written('country.csv')[0]![0]).toBe('country');
    expect(readFileSync(join(out(), 'notes.txt'), 'utf8')).toBe('mine');
    expect(readdirSync(out()).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('quote a code that holds a comma', async () => {
    await run(`${header}"A, B",1,5\n"A, B",2,1\nC,2,3\n`, { ...columns, out: out() });
    expect(readFileSync(join(out(), 'country.csv'), 'utf8')).toContain('\n"A, B",6,');
  });

  test('come with a document that names them', async () => {
    const { printed } = await run(table, { ...columns, out: out(), json: true });
    expect(printed).toEqual([
      {
        file: path('table.csv'),
        year: null,
        countries: 3,
        products: 3,
        computed_on: { countries: 3, products: 3 },
        complexity: {
          kind: 'complexity',
          second_eigenvalue: expect.any(Number),
          third_eigenvalue: expect.any(Number),
        },
        files: ['country', 'product', 'country_product', 'proximity'].map((name) =>
          join(out(), `${name}.csv`),
        ),
      },
    ]);
  });
});

test('one document holds the four tables with the same figures, null where undefined', async () => {
  const withSilent = `${table}DDD,0104,0\n`;
  await run(withSilent, { ...columns, out: out() });
  const { output } = await run(withSilent, { ...columns, json: true });
  const document = JSON.parse(output) as Record<string, Record<string, string | number | null>[]>;
  for (const name of ['country', 'product', 'country_product', 'proximity']) {
    const [titles, ...rows] = written(`${name}.csv`);
    expect(document[name]!.map((row) => Object.keys(row))).toEqual(rows.map(() => titles));
    expect(document[name]!.map((row) => Object.values(row).map((value) => String(value ?? '')))).toEqual(
      rows,
    );
  }
  expect(document['country']!.at(-1)).toEqual({
    country: 'DDD',
    total: 0,
    diversity: null,
    eci: null,
    coi: null,
    fitness: null,
    hhi: null,
  });
});

test('a gzipped table is the same table', async () => {
  const plain = await run(table, { ...columns, json: true });
  const packed = await run(gzipSync(table), { ...columns, json: true });
  expect(packed.output).toBe(plain.output);
});

test.each(['en', 'ru', 'zh'] as const)(
  'people are shown the leading countries and products (%s)',
  async (locale) => {
    const { said } = await run(table, columns, locale);
    const text = said.join('\n');
    const { cli } = await loadMessages(locale);
    expect(text).toContain(cli.indices.topCountries);
    expect(text).toContain(cli.indices.topProducts);
    expect(text).toMatch(/1 {2}AAA +20 +2 /);
  },
);

describe('years', () => {
  const years = 'iso,hs,usd,year\nAAA,1,5,2015\nAAA,2,1,2015\nBBB,2,4,2015\nAAA,1,7,2016\nCCC,2,4,2016\n';

  test('one of several is chosen', async () => {
    const { output } = await run(years, { ...columns, json: true, year: '2016' });
    const { year, country } = JSON.parse(output) as {
      year: string;
      country: { country: string; total: number }[];
    };
    expect(year).toBe('2016');
    expect(country.map((row) => [row.country, row.total])).toEqual([
      ['AAA', 7],
      ['CCC', 4],
    ]);
  });

  test('may stand in a column of another name', async () => {
    const renamed = years.replace('year', 'period');
    const { output } = await run(renamed, { ...columns, json: true, year: 'period=2015' });
    expect((JSON.parse(output) as { countries: number }).countries).toBe(2);
  });

  test('need not be chosen when there is one', async () => {
    const { output } = await run('iso,hs,usd,Year\nAAA,1,5,2015\nBBB,2,1,2015\n', { ...columns, json: true });
    expect((JSON.parse(output) as { year: string }).year).toBe('2015');
  });

  test.each([
    [
      'not chosen',
      {},
      'table.csv, column “year”: several years, expected one. Choose with --year one of: 2015, 2016.',
    ],
    ['named as a column only', { year: 'year' }, 'several years'],
    [
      'absent',
      { year: '1999' },
      'table.csv, column “year”: no row is of the year 1999. There are: 2015, 2016.',
    ],
    ['in a column that is not there', { year: 'jahr=2015' }, 'there is no column “jahr”, which --year names'],
  ])('are refused when %s', async (_, options, message) => {
    const { refused, output } = await run(years, { ...columns, ...options, json: true });
    expect(refused.join('\n')).toContain(message);
    expect(output).toBe('');
  });
});

describe('the ranked set', () => {
  const big = `${header}AAA,1,3e9\nAAA,2,3e9\nBBB,1,4e9\nBBB,2,4e9\nBBB,3,4e9\nCCC,3,3e9\nCCC,4,4e9\nDDD,4,2e9\nSML,1,1e6\nSML,5,1e6\n`;

  test('is what complexity is computed on, and the others are placed on its scale', async () => {
    const population = people('country,population\nAAA,5e6\nBBB,1000000\nCCC,3e7\nDDD,2e6\nSML,9000\n');
    const { output } = await run(big, { ...columns, json: true, ranked: true, population });
    const document = JSON.parse(output) as {
      computed_on: unknown;
      country: { country: string; eci: number | null; fitness: number | null }[];
      product: { product: string; pci: number | null }[];
    };
    const pci = new Map(document.product.map((row) => [row.product, row.pci]));
    expect(document.computed_on).toEqual({ countries: 4, products: 4 });
    expect(pci.get('1')).not.toBeNull();
    expect(pci.get('5')).toBeNull();
    const small = document.country.find(({ country }) => country === 'SML')!;
    expect(small).toMatchObject({ eci: pci.get('1'), fitness: null });
  });

  test.each([
    [
      'no population is given',
      { ranked: true },
      null,
      '--ranked needs to know how many people live in each country',
    ],
    [
      'the rule is not asked for',
      {},
      'country,population\nAAA,1\n',
      '--population is only used with --ranked',
    ],
    [
      'a column is missing',
      { ranked: true },
      'country,people\nAAA,1\n',
      'people.csv, line 1: there is no column “population”',
    ],
    [
      'a number is none',
      { ranked: true },
      'country,population\nAAA,many\n',
      'people.csv, line 2, column “population”: found “many”',
    ],
    [
      'a country stands twice',
      { ranked: true },
      'country,population\nAAA,1\nAAA,2\n',
      'people.csv, line 3: AAA stands already on line 2',
    ],
    [
      'nobody is large enough',
      { ranked: true },
      'country,population\nAAA,1\n',
      'no country reaches 1 million people',
    ],
  ])('is refused when %s', async (_, options, text, message) => {
    const population = text === null ? {} : { population: people(text) };
    const { refused } = await run(big, { ...columns, ...options, ...population, out: out() });
    expect(refused.join('\n')).toContain(message);
    expect(existsSync(out())).toBe(false);
  });
});

describe('without complexity', () => {
  test('a table that falls apart says so and gives the rest', async () => {
    const apart = `${header}AAA,1,5\nBBB,2,5\n`;
    const { said } = await run(apart, { ...columns, out: out() });
    expect(said.at(-1)).toContain(
      'the table falls into 2 groups of countries that share no product (AAA; BBB)',
    );
    expect(written('country.csv').slice(1)).toEqual([
      ['AAA', '5', '1', '', '', '1', '1'],
      ['BBB', '5', '1', '', '', '1', '1'],
    ]);
    const { output } = await run(apart, { ...columns, json: true });
    expect((JSON.parse(output) as { complexity: unknown }).complexity).toEqual({
      kind: 'disconnected',
      components: [
        { countries: ['AAA'], products: ['1'] },
        { countries: ['BBB'], products: ['2'] },
      ],
    });
  });

  test('countries that are all alike have no order', async () => {
    const { said } = await run(`${header}AAA,1,5\nAAA,2,5\nBBB,1,1\nBBB,2,1\n`);
    expect(said.join('\n')).toContain('there are not two countries with different products');
  });
});
