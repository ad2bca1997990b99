import {
  appendFileSync,
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { importFiles } from './import-files.ts';
import type { ImportProblem } from './import-problem.ts';
import type { ImportRequest } from './import-request.ts';
import { sourceLimits } from './input/source-limits.ts';
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
  ['half a year', '2022.5,156,398,740311,3,1', { kind: 'bad-year', column: 't', found: '2022.5' }],
  ['a year of five digits', '20233,156,398,740311,3,1', { kind: 'bad-year', column: 't', found: '20233' }],
  ['a year beyond small numbers', '99999,156,398,740311,3,1', { kind: 'bad-year', column: 't' }],
  ['more than all trade', '2022,156,398,740311,1e300,1', { kind: 'too-large', column: 'v', found: '1e300' }],
  ['a value beyond numbers in dollars', '2022,156,398,740311,1.7e308,1', { kind: 'too-large', column: 'v' }],
  ['a value beyond numbers', '2022,156,398,740311,1e400,1', { kind: 'missing-value', column: 'v' }],
  ['a mass that is none', '2022,156,398,740311,3,NaN', { kind: 'not-a-number', column: 'q', found: 'NaN' }],
  ['an infinite mass', '2022,156,398,740311,3,inf', { kind: 'not-a-number', column: 'q', found: 'inf' }],
  [
    'marks between thousands',
    '2022,156,398,740311,"1,112.5",1',
    { kind: 'thousands-mark', column: 'v', found: '1,112.5' },
  ],
  ['blanks for an exporter', '2022,"  ",398,740311,3,1', { kind: 'missing-value', column: 'i' }],
  [
    'a code without end',
    `2022,156,398,${'9'.repeat(5000)},3,1`,
    { kind: 'too-long', column: 'k', most: 300, found: '9'.repeat(60) },
  ],
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

test.each([
  ['utf-16le', Buffer.from(good, 'utf16le')],
  ['utf-16be', Buffer.from(good, 'utf16le').swap16()],
])('%s without its mark is guessed', async (guess, bytes) => {
  expect(await problemsOf(folder.file('wide.csv', bytes))).toMatchObject([{ kind: 'bad-encoding', guess }]);
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
  ['columns', { columns: { usd: 'v', kusd: 'v' } }],
])('a wrong %s is refused before anything is read', async (option, more) => {
  expect(await problemsOf(folder.file('ask.csv', good), more)).toMatchObject([
    { kind: 'bad-request', option },
  ]);
});

test.each([
  ['1.112,5', 'thousands-mark'],
  ['1 112,5', 'thousands-mark'],
  ['1\u00A0112,5', 'thousands-mark'],
  ['1.112.334', 'thousands-mark'],
  ['12,5', 'decimal-comma'],
  ['1,112', 'decimal-comma'],
])('%s between semicolons is told for what it is', async (found, kind) => {
  const path = folder.file('marks.csv', good.replaceAll(',', ';').replace('12.5', found));
  expect(await problemsOf(path)).toMatchObject([{ kind, line: 2, column: 'v', found }]);
});

test('a comma before three digits is a mark where others are: the file is not read a thousand times too small', async () => {
  const rows = ['2022;156;398;740311;1,112;1', '2022;398;156;740311;1,112,334;1'];
  const path = folder.file('both.csv', ['t;i;j;k;v;q', ...rows, ''].join('\n'));
  expect(await problemsOf(path)).toMatchObject([{ kind: 'thousands-mark' }, { kind: 'thousands-mark' }]);
});

test.each([
  ['t,i,j,k,v,q,usd_low,usd_high\n2022,156,398,740311,12,3,12500,13000\n', 'usd_low', '12500'],
  ['t,i,j,k,v,q,usd_low,usd_high\n2022,156,398,740311,12,3,-1,13000\n', 'usd_low', '-1'],
  ['t,i,j,k,v,q,usd_low,usd_high\n2022,156,398,740311,12,3,1,inf\n', 'usd_high', 'inf'],
])('bounds that do not hold the value are refused', async (text, column, found) => {
  expect(await problemsOf(folder.file('bounds.csv', text))).toMatchObject([
    { kind: 'bad-interval', line: 2, column, found },
  ]);
});

test('who reported a flow is one of three words', async () => {
  const path = folder.file('side.csv', 't,i,j,k,v,q,reported\n2022,156,398,740311,12,3,nobody\n');
  expect(await problemsOf(path)).toMatchObject([{ kind: 'bad-code', expected: 'side', found: 'nobody' }]);
});

test('lines that end in different ways are refused at the first other end', async () => {
  const path = folder.file('ends.csv', `${good}2022,4,398,740311,7,NA\r2022,8,398,740311,7,NA\n`);
  expect(await problemsOf(path)).toEqual([{ kind: 'mixed-line-ends', file: 'bad_HS22.csv', line: 4 }]);
});

test('headers that differ in capitals only are one column twice', async () => {
  const path = folder.file('capitals.csv', good.replace('v,q', 'v,V'));
  expect(await problemsOf(path)).toMatchObject([{ kind: 'repeated-column', column: 'V' }]);
});

test.each(['sep=;', '# BACI of 2022', 'Trade of China; in thousand dollars'])(
  'a line %j above the header is shown',
  async (text) => {
    const path = folder.file('title.csv', `${text}\n${good.replaceAll(',', ';')}`);
    expect(await problemsOf(path)).toEqual([{ kind: 'title-line', file: 'bad_HS22.csv', line: 1, text }]);
  },
);

test('a first line without end is no header', async () => {
  const path = folder.file('endless.csv', `t,i,j,k,v,${'q'.repeat(200_000)}\n2022,156,398,740311,1,1\n`);
  expect(await problemsOf(path)).toMatchObject([{ kind: 'long-header', kilobytes: 64 }]);
});

test('zeros after the last line are damage, not an encoding', async () => {
  const path = folder.file('zeros.csv', Buffer.concat([Buffer.from(good), Buffer.alloc(200)]));
  expect(await problemsOf(path)).toMatchObject([{ kind: 'bad-encoding', line: 4, byte: '00', guess: null }]);
});

test('bytes without a meaning are no header', async () => {
  const bytes = Buffer.from(Array.from({ length: 4000 }, (_, n) => 0x80 + ((n * 7919) % 31)));
  expect(await problemsOf(folder.file('noise.csv', bytes))).toMatchObject([
    { kind: 'wrong-kind', found: 'binary' },
  ]);
});

/** Renames the only entry of an archive in place, where it stands twice; the names have the same length. */
const renamed = (path: string, from: string, to: string): string => {
  const bytes = readFileSync(path).toString('latin1').replaceAll(from, to);
  return folder.file('renamed.zip', Buffer.from(bytes, 'latin1'));
};

test.each(['../../../HS22.csv', '/etc/cron/HS22.csv', '..\\..\\..\\HS22.csv'])(
  'an entry called %s is refused by its name',
  async (entry) => {
    const sound = 'x'.repeat(entry.length - 8) + 'HS22.csv';
    const path = await folder.zip('sound.zip', { [sound]: good });
    expect(await problemsOf(renamed(path, sound, entry))).toMatchObject([{ kind: 'zip-unsafe-name' }]);
  },
);

test('an archive of more entries than anybody packs is refused whole, not read in part', async () => {
  const entries = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`e${n}.csv`, '']));
  const outcome = await importFiles(
    folder.varFolder,
    { format: 'baci', name: 'kept', files: [{ path: await folder.zip('many.zip', entries) }] },
    { limits: { ...sourceLimits, mostEntries: 20 } },
  );
  expect(outcome).toMatchObject({ kind: 'refused', problems: [{ kind: 'zip-too-many', most: 20 }] });
});

test('a web page in the place of a year is not passed over', async () => {
  const path = await folder.zip('years.zip', {
    'BACI_HS22_Y2021.csv': baciText('2021,156,398,740311,1,1'),
    'BACI_HS22_Y2022.csv': '<!DOCTYPE html><html><title>404</title></html>',
  });
  expect(await problemsOf(path)).toMatchObject([
    { kind: 'wrong-kind', file: 'bad_HS22.csv/BACI_HS22_Y2022.csv', found: 'html' },
  ]);
});

test('a file that is written to while it is read is refused', async () => {
  const path = folder.file('growing.csv', good);
  const outcome = await importFiles(
    folder.varFolder,
    { format: 'baci', name: 'kept', files: [{ path }], edition: 'HS22' },
    {
      tell: ({ phase }) => {
        if (phase === 'reading') appendFileSync(path, '2022,4,156,740311,1,1\n');
      },
    },
  );
  expect(outcome).toMatchObject({ kind: 'refused', problems: [{ kind: 'changed-while-read' }] });
});

test('a folder that cannot be written is told, not thrown', async () => {
  const inTheWay = folder.file('in-the-way', 'a file');
  const path = folder.file('sound.csv', good);
  const outcome = await importFiles(join(inTheWay, 'var'), {
    format: 'baci',
    name: 'x',
    files: [{ path }],
    edition: 'HS22',
  });
  expect(outcome).toMatchObject({ kind: 'refused', problems: [{ kind: 'not-writable', reason: 'ENOTDIR' }] });
});

test('folders, links to nowhere and devices are told by what they are', async () => {
  mkdirSync(join(folder.path, 'folder_HS22.csv'));
  symlinkSync('nowhere', join(folder.path, 'link.csv'));
  symlinkSync('/dev/zero', join(folder.path, 'zero.csv'));
  expect(await problemsOf(join(folder.path, 'folder_HS22.csv'))).toMatchObject([{ reason: 'folder' }]);
  expect(await problemsOf(join(folder.path, 'link.csv'))).toMatchObject([{ reason: 'ENOENT' }]);
  expect(await problemsOf(join(folder.path, 'zero.csv'))).toMatchObject([{ reason: 'special' }]);
});

test('a file that is not there is refused', async () => {
  expect(await problemsOf(`${folder.path}/nothing.csv`)).toMatchObject([{ kind: 'unreadable' }]);
});
