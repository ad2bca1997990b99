import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { IndicesOptions } from './indices.ts';
import { columns, header, runFile, table, testFolder } from './indices/run-indices.ts';

const { path, run } = testFolder();
const out = (): string => path('results');

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
    const absent = await runFile(path('nowhere.csv'), columns);
    expect(absent.refused).toEqual([`${path('nowhere.csv')}: there is no such file. Check the path.`]);
    const directory = await runFile(path(''), columns);
    expect(directory.refused).toEqual([`${path('')}: this is a folder. Name a file in it.`]);
  });

  test('swapped columns do not fill the memory', async () => {
    const rows = Array.from({ length: 9000 }, (_, i) => `C${i},P${i},1\n`).join('');
    const { refused } = await run(header + rows);
    expect(refused.join('')).toContain('9000 countries by 9000 products are more than fit in memory.');
  });

  test('a file in place of the folder for results', async () => {
    const { refused } = await run(table, { ...columns, out: path('table.csv') });
    expect(refused.join('')).toContain(`--out: “${path('table.csv')}” is a file.`);
  });

  test('a folder that cannot be made is a failure, not bad input', async () => {
    const { refused, failed } = await run(table, { ...columns, out: join(path('table.csv'), 'below') });
    expect(refused).toEqual([]);
    expect(failed.join('')).toContain('nothing could be written to');
  });
});
