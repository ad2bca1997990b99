import { openSync, readFileSync, truncateSync, writeSync, closeSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { importFiles } from './import-files.ts';
import type { ImportProblem } from './import-problem.ts';
import type { ImportRequest } from './import-request.ts';
import { baciText, packed, stagedIn, stateOf, testFolder } from './test-files.ts';

const folder = testFolder();
const good = baciText('2022,156,398,740311,12.5,3', '2022,398,156,740311,7,NA');
let before: Readonly<Record<string, string>> = {};

/** What an import says that must be refused. */
const problemsOf = async (
  path: string,
  more: Partial<ImportRequest> = {},
): Promise<readonly ImportProblem[]> => {
  const outcome = await importFiles(folder.varFolder, {
    format: 'baci',
    name: 'kept',
    files: [{ path, label: 'bad_HS22.csv' }],
    edition: 'HS22',
    ...more,
  });
  if (outcome.kind !== 'refused') throw new Error(`was ${outcome.kind}`);
  return outcome.problems;
};

/** The bytes of Russian text in Windows-1251. */
const inWindows1251 = (text: string): Buffer =>
  Buffer.from(
    Array.from(text, (letter) => {
      const code = letter.codePointAt(0)!;
      return code < 128 ? code : code - 0x410 + 0xc0;
    }),
  );

beforeAll(async () => {
  const path = folder.file('good_HS22.csv', good);
  const outcome = await importFiles(folder.varFolder, { format: 'baci', name: 'kept', files: [{ path }] });
  expect(outcome.kind).toBe('imported');
  before = stateOf(folder.varFolder);
});
// Whatever was refused, what was loaded before is there byte for byte, and nothing half-done is left.
beforeEach(() => {
  expect(stateOf(folder.varFolder)).toEqual(before);
  expect(stagedIn(folder.varFolder)).toEqual([]);
});
afterAll(() => {
  expect(stateOf(folder.varFolder)).toEqual(before);
  folder.remove();
});

const row = (n: number): string => `2022,156,398,${String(100000 + n)},1,1`;

/** Ten thousand good rows with one bad line far down: line 9,001. */
const withBadLine = (bad: string): string => {
  const rows = Array.from({ length: 10_000 }, (_, n) => row(n));
  rows[8999] = bad;
  return baciText(...rows);
};

const cells: readonly (readonly [string, string, Partial<ImportProblem> & Record<string, unknown>])[] = [
  ['a negative value', '2022,156,398,740311,-3,1', { kind: 'negative', column: 'v', found: '-3' }],
  ['a missing value', '2022,156,398,740311,,1', { kind: 'missing-value', column: 'v' }],
  ['a value NA', '2022,156,398,740311,NA,1', { kind: 'missing-value', column: 'v' }],
  [
    'a value that is a word',
    '2022,156,398,740311,much,1',
    { kind: 'not-a-number', column: 'v', found: 'much' },
  ],
  ['an infinite value', '2022,156,398,740311,inf,1', { kind: 'missing-value', column: 'v', found: 'inf' }],
  ['a negative quantity', '2022,156,398,740311,3,-1', { kind: 'negative', column: 'q', found: '-1' }],
  [
    'a quoted decimal comma',
    '2022,156,398,740311,"3,5",1',
    { kind: 'decimal-comma', column: 'v', found: '3,5' },
  ],
  ['a bare decimal comma', '2022,156,398,740311,3,5,1', { kind: 'ragged-line', expected: 6 }],
  ['a cell too few', '2022,156,398,740311', { kind: 'ragged-line', expected: 6 }],
  ['a year of nobody', '1492,156,398,740311,3,1', { kind: 'bad-year', column: 't', found: '1492' }],
  ['no year', ',156,398,740311,3,1', { kind: 'bad-year', column: 't' }],
  ['no exporter', '2022,,398,740311,3,1', { kind: 'missing-value', column: 'i' }],
  ['no product', '2022,156,398,,3,1', { kind: 'missing-value', column: 'k' }],
  ['trade with itself', '2022,156,156,740311,3,1', { kind: 'same-country', column: 'j', found: '156' }],
  ['a flow given twice', row(41), { kind: 'repeated-key', firstLine: 43, key: '2022 156 398 100041' }],
];

test.each(cells)('%s is refused with its line', async (_, line, problem) => {
  const [first] = await problemsOf(folder.file('cell.csv', withBadLine(line)));
  expect(first).toMatchObject({ file: 'bad_HS22.csv', line: 9001, ...problem });
});

test('lines count as an editor counts them: empty lines and line breaks in quotation marks too', async () => {
  const path = folder.file(
    'lines.csv',
    't,i,j,k,v,q\n\n2022,156,398,"740311",1,1\n\n\n2022,398,156,740311,-1,1\n',
  );
  expect(await problemsOf(path)).toMatchObject([{ kind: 'negative', line: 6 }]);
});

test('many problems are told with the number of the rest', async () => {
  const path = folder.file(
    'many.csv',
    baciText(...Array.from({ length: 50 }, (_, n) => `${row(n).slice(0, -3)}-1,1`)),
  );
  const problems = await problemsOf(path);
  expect(problems.slice(0, 20).map(({ kind }) => kind)).toEqual(Array(20).fill('negative'));
  expect(problems.at(-1)).toMatchObject({ kind: 'more-problems', count: 30 });
});

test('another separator than comma, semicolon or tab is named', async () => {
  const path = folder.file('pipe.csv', good.replaceAll(',', '|'));
  expect(await problemsOf(path)).toEqual([
    { kind: 'no-separator', file: 'bad_HS22.csv', header: 't|i|j|k|v|q' },
  ]);
});

test('decimal commas are refused by line, with the mending that then works', async () => {
  const path = folder.file('comma.csv', good.replaceAll(',', ';').replace('12.5', '12,5'));
  expect(await problemsOf(path)).toMatchObject([
    { kind: 'decimal-comma', line: 2, column: 'v', found: '12,5' },
  ]);
});

test('Windows-1251 is told by line and place, and guessed', async () => {
  const text = `t,i,j,k,v,q,strana\n2022,156,398,740311,1,1,ok\n2022,398,156,740311,1,1,Казахстан\n`;
  expect(await problemsOf(folder.file('cp.csv', inWindows1251(text)))).toEqual([
    { kind: 'bad-encoding', file: 'bad_HS22.csv', line: 3, at: 25, byte: 'CA', guess: 'windows-1251' },
  ]);
});

test('GB18030 is told by line and place, and guessed', async () => {
  // "China, copper cathode" in GB18030: D6 D0 B9 FA, D2 F5 BC AB CD AD.
  const chinese = Buffer.from([0xd6, 0xd0, 0xb9, 0xfa, 0x2c, 0xd2, 0xf5, 0xbc, 0xab, 0xcd, 0xad, 0x0a]);
  const path = folder.file(
    'gb.csv',
    Buffer.concat([Buffer.from('t,i,j,k,v,q,a,b\n2022,156,398,740311,1,1,'), chinese]),
  );
  expect(await problemsOf(path)).toMatchObject([
    { kind: 'bad-encoding', line: 2, at: 25, byte: 'D6', guess: 'gb18030' },
  ]);
});

test('a bad byte deep in a compressed file is found at its line', async () => {
  const text = Buffer.from(withBadLine('2022,156,398,740311,1,#'));
  text[text.indexOf('#')] = 0xff;
  const { gzipSync } = await import('node:zlib');
  const path = folder.file('deep.csv.gz', gzipSync(text));
  expect(await problemsOf(path)).toMatchObject([{ kind: 'bad-encoding', line: 9001, byte: 'FF' }]);
});

test.each([
  ['HS99', 'HS99'],
  ['2021', '2021'],
])('the edition %s is unknown', async (edition, found) => {
  expect(await problemsOf(folder.file('edition.csv', good), { edition })).toMatchObject([
    { kind: 'unknown-edition', found },
  ]);
});

test('a file whose name and order tell no edition is refused', async () => {
  const path = folder.file('plain.csv', good);
  expect(await problemsOf(path, { edition: null, files: [{ path, label: 'trade.csv' }] })).toMatchObject([
    { kind: 'unknown-edition', found: null },
  ]);
});

test('a missing column is told with what was found and the nearest header', async () => {
  const path = folder.file('header.csv', good.replace('t,i,j', 'yaer,i,j'));
  expect(await problemsOf(path)).toMatchObject([
    { kind: 'missing-column', column: 'year', found: ['yaer', 'i', 'j', 'k', 'v', 'q'], nearest: 'yaer' },
  ]);
});

test('a column that is there twice is refused', async () => {
  const path = folder.file('twice.csv', good.replace('v,q', 'v,v'));
  expect(await problemsOf(path)).toMatchObject([{ kind: 'repeated-column', column: 'v' }]);
});

test.each([
  ['pdf', Buffer.from('%PDF-1.7\n%âãÏÓ\n'), 'pdf'],
  ['old Excel', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'excel'],
  ['a web page', Buffer.from('<!DOCTYPE html><html><title>404</title></html>'), 'html'],
  ['JSON', Buffer.from('{"data": []}'), 'json'],
  ['Parquet', Buffer.from('PAR1....'), 'parquet'],
  [
    'a program',
    Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9]),
    'binary',
  ],
])('%s is named for what it is', async (_, content, found) => {
  expect(await problemsOf(folder.file('kind.csv', content))).toMatchObject([{ kind: 'wrong-kind', found }]);
});

test('a workbook is no archive of tables', async () => {
  const path = await folder.zip('book.xlsx', { '[Content_Types].xml': '<x/>', 'xl/workbook.xml': '<x/>' });
  expect(await problemsOf(path)).toMatchObject([{ kind: 'wrong-kind', found: 'excel' }]);
});

test('an empty file and one of nothing but a header are refused', async () => {
  expect(await problemsOf(folder.file('empty.csv', ''))).toMatchObject([{ kind: 'empty-file' }]);
  expect(await problemsOf(folder.file('head.csv', 't,i,j,k,v,q\n'))).toMatchObject([
    { kind: 'nothing-usable' },
  ]);
});

test('a truncated zip, and one damaged inside, are refused', async () => {
  const whole = await folder.zip('whole.zip', { 'BACI_HS22.csv': withBadLine(row(9999 + 1)) });
  const cut = folder.file('cut.zip', readFileSync(whole));
  truncateSync(cut, 20_000);
  expect(await problemsOf(cut)).toMatchObject([{ kind: 'compressed-truncated' }]);
  const damaged = folder.file('damaged.zip', readFileSync(whole));
  const handle = openSync(damaged, 'r+');
  writeSync(handle, Buffer.alloc(64, 0xff), 0, 64, 9000);
  closeSync(handle);
  expect(await problemsOf(damaged)).toMatchObject([{ kind: 'compressed-truncated' }]);
});

test('a gzip that was cut off is refused', async () => {
  const bytes = packed(withBadLine(row(10_001)));
  expect(await problemsOf(folder.file('cut.csv.gz', bytes.subarray(0, bytes.length - 100)))).toMatchObject([
    { kind: 'compressed-truncated' },
  ]);
});

test('a zip bomb is refused by what it declares, a gzip by what comes out of it', async () => {
  const zeros = Buffer.alloc(80 * 2 ** 20, '0');
  const declared = await folder.zip('bomb.zip', { 'BACI_HS22.csv': zeros });
  expect(await problemsOf(declared)).toMatchObject([{ kind: 'zip-bomb' }]);
  const actual = folder.file('bomb.csv.gz', packed(`t,i,j,k,v,q\n${zeros.toString('latin1')}`));
  expect(await problemsOf(actual)).toMatchObject([{ kind: 'zip-bomb' }]);
});

test('an archive in an archive and an archive without tables are refused', async () => {
  expect(await problemsOf(await folder.zip('nest.zip', { 'inner.zip': 'PK' }))).toMatchObject([
    { kind: 'zip-nested', entry: 'inner.zip' },
  ]);
  expect(await problemsOf(await folder.zip('none.zip', { 'readme.pdf': '%PDF' }))).toMatchObject([
    { kind: 'zip-without-table', entries: 'readme.pdf' },
  ]);
});

test('the same year in two files is refused, naming both', async () => {
  const files = [
    { path: folder.file('a.csv', good), label: 'a_HS22.csv' },
    { path: folder.file('b.csv', baciText('2022,156,398,740311,9,9')), label: 'b_HS22.csv' },
  ];
  expect(await problemsOf('', { files })).toEqual([
    {
      kind: 'repeated-key-across',
      file: 'b_HS22.csv',
      otherFile: 'a_HS22.csv',
      key: '2022 CHN KAZ 740311',
    },
  ]);
});

test.each([
  ['name', { name: '../etc' }],
  ['name', { name: 'shipped' }],
  ['encoding', { encoding: 'koi8-r' }],
  ['columns', { columns: { yeer: 't' } }],
])('a wrong %s is refused before anything is read', async (option, more) => {
  expect(await problemsOf(folder.file('ask.csv', good), more)).toMatchObject([
    { kind: 'bad-request', option },
  ]);
});

test('a file that is not there is refused', async () => {
  expect(await problemsOf(`${folder.path}/nothing.csv`)).toMatchObject([{ kind: 'unreadable' }]);
});
