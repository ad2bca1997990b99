import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadMessages, translator } from '@hamkor/messages';
import type { Locale } from '@hamkor/messages';
import { tradeIndices, exportMatrix } from '@hamkor/trade';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { IndicesOptions } from './indices.ts';
import { indices } from './indices.ts';
import type { Terminal } from './terminal.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hamkor-indices-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const columns = { country: 'iso', product: 'hs', value: 'usd' };
const header = 'iso,hs,usd\n';
const table = `${header}AAA,0101,10\nAAA,0102,10\nBBB,0102,10\nBBB,0103,10\nCCC,0103,20\nCCC,0101,1\n`;

interface Outcome {
  readonly said: string[];
  readonly refused: string[];
  readonly failed: string[];
  readonly printed: unknown[];
  readonly output: string;
}

/** Runs the command on a table of this text, as a person would. */
const run = async (
  text: string | Buffer,
  options: IndicesOptions = columns,
  locale: Locale = 'en',
): Promise<Outcome> => {
  const file = join(folder, 'table.csv');
  writeFileSync(file, text);
  return runFile(file, options, locale);
};

const runFile = async (file: string, options: IndicesOptions, locale: Locale = 'en'): Promise<Outcome> => {
  const [said, refused, failed]: string[][] = [[], [], []];
  const printed: unknown[] = [];
  let output = '';
  const terminal: Terminal = {
    locale,
    t: await translator(locale),
    say: (line) => void said!.push(line),
    print: (document) => void printed.push(document),
    refuse: (line) => void refused!.push(line),
    fail: (line) => void failed!.push(line),
  };
  await indices(file, options, terminal, (piece) => {
    output += piece;
    return Promise.resolve();
  });
  return { said: said!, refused: refused!, failed: failed!, printed, output };
};

/** Writes the table that `--population` names. */
const people = (text: string): string => {
  const file = join(folder, 'people.csv');
  writeFileSync(file, text);
  return file;
};

const out = (): string => join(folder, 'results');
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
        file: join(folder, 'table.csv'),
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

describe('bad input is refused with place, cause and cure, and nothing is written', () => {
  const { country: _country, ...withoutCountry } = columns;
  test.each<[string, string | Buffer, IndicesOptions, string]>([
    ['an empty file', '', columns, 'table.csv: there are no rows. Expected a header'],
    ['a header alone', header, columns, 'table.csv: there are no rows. Expected a header'],
    ['an option left out', table, withoutCountry, '--country is missing. Name the column that holds it;'],
    ['an option left out: the columns', table, withoutCountry, 'table.csv has: iso, hs, usd.'],
    [
      'a column that is not there',
      table,
      { ...columns, value: 'USD' },
      'table.csv, line 1: there is no column “USD”, which --value names. Did you mean usd? The columns are: iso, hs, usd.',
    ],
    [
      'a column unlike any',
      table,
      { ...columns, product: 'commodity' },
      'there is no column “commodity”, which --product names. The columns are',
    ],
    [
      'text for a number',
      `${header}AAA,1,5\nBBB,1,n/a\n`,
      columns,
      'table.csv, line 3, column “usd”: found “n/a”, expected a number such as 1234.5.',
    ],
    [
      'an empty value',
      `${header}AAA,1,\n`,
      columns,
      'table.csv, line 2, column “usd”: found “”, expected a number',
    ],
    [
      'an infinite value',
      `${header}AAA,1,1e999\n`,
      columns,
      'table.csv, line 2, column “usd”: found “1e999”, expected a number',
    ],
    [
      'a negative value',
      `${header}AAA,1,-5\n`,
      columns,
      'table.csv, line 2, column “usd”: found “-5”, expected 0 or more.',
    ],
    [
      'an empty code',
      `${header},1,5\n`,
      columns,
      'table.csv, line 2, column “iso”: the cell is empty, expected a code.',
    ],
    [
      'a pair twice',
      `${table}AAA,0102,9\n`,
      columns,
      'table.csv, line 8: AAA and 0102 stand together already on line 3.',
    ],
    [
      'too few cells',
      `${header}AAA,1\n`,
      columns,
      'table.csv, line 2: 2 cells, expected 3 as in the header.',
    ],
    ['an open quote', `${header}AAA,1,5\n"BBB,1,5\n`, columns, 'table.csv, line 3: a quote is out of place.'],
    [
      'no value above 0',
      `${header}AAA,1,0\nBBB,1,0\n`,
      columns,
      'table.csv, column “usd”: no value is above 0',
    ],
    [
      'damaged gzip',
      gzipSync(table).subarray(0, 30),
      columns,
      'table.csv: it is packed with gzip but damaged.',
    ],
    [
      'another encoding',
      Buffer.from(`${header}Кыргызстан,1,5\n`, 'utf16le'),
      columns,
      'it is not text in UTF-8.',
    ],
    ['Latin-1', Buffer.from(`${header}Türkiye,1,5\n`, 'latin1'), columns, 'it is not text in UTF-8.'],
  ])('%s', async (_, text, options, message) => {
    mkdirSync(out());
    writeFileSync(join(out(), 'country.csv'), 'old');
    const { refused, failed, output } = await run(text, { ...options, out: out() });
    expect(refused.join('\n')).toContain(message);
    expect(failed).toEqual([]);
    expect(output).toBe('');
    expect(readdirSync(out())).toEqual(['country.csv']);
    expect(readFileSync(join(out(), 'country.csv'), 'utf8')).toBe('old');
  });

  test('several bad cells are told together, but not more than five', async () => {
    const rows = Array.from({ length: 9 }, (_, i) => `AAA,${i},x\n`).join('');
    const { refused } = await run(header + rows);
    expect(refused.map((line) => /line (\d+)/.exec(line)![1])).toEqual(['2', '3', '4', '5', '6']);
  });

  test('a file that is not there, or a folder, is named', async () => {
    const absent = await runFile(join(folder, 'nowhere.csv'), columns);
    expect(absent.refused).toEqual([
      `${join(folder, 'nowhere.csv')}: there is no such file. Check the path.`,
    ]);
    const directory = await runFile(folder, columns);
    expect(directory.refused).toEqual([`${folder}: this is a folder. Name a file in it.`]);
  });

  test('swapped columns do not fill the memory', async () => {
    const rows = Array.from({ length: 9000 }, (_, i) => `C${i},P${i},1\n`).join('');
    const { refused } = await run(header + rows);
    expect(refused.join('')).toContain('9000 countries by 9000 products are more than fit in memory.');
  });

  test('a file in place of the folder for results', async () => {
    const { refused } = await run(table, { ...columns, out: join(folder, 'table.csv') });
    expect(refused.join('')).toContain(`--out: “${join(folder, 'table.csv')}” is a file.`);
  });

  test('a folder that cannot be made is a failure, not bad input', async () => {
    const { refused, failed } = await run(table, { ...columns, out: join(folder, 'table.csv', 'below') });
    expect(refused).toEqual([]);
    expect(failed.join('')).toContain('nothing could be written to');
  });
});
