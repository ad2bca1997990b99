import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TableProblem } from './index.ts';
import { number, optional, problemLine, readTable, source, text } from './index.ts';

const shape = { iso3: text('iso3'), kusd: optional(number('kusd', { min: 0 })), source: source() };
const read = (csv: string) => readTable('trade/flows.csv', csv, shape, (row) => row.iso3);
const problemsOf = (csv: string): readonly TableProblem[] => {
  const reading = read(csv);
  return reading.kind === 'bad-table' ? reading.problems : [];
};

test('a table is read into typed rows, quotes taken off, unknown kept unknown', () => {
  expect(read('iso3,kusd,source\nKAZ,12.5,"Page 3, ""Table 2"""\nUZB,,Page 4\n')).toEqual({
    kind: 'table',
    file: 'trade/flows.csv',
    rows: [
      { iso3: 'KAZ', kusd: 12.5, source: 'Page 3, "Table 2"' },
      { iso3: 'UZB', kusd: null, source: 'Page 4' },
    ],
  });
});

test('columns that nobody asked for are left alone, and order does not matter', () => {
  expect(read('source,note,iso3,kusd\nPage 4,x,UZB,7\n')).toMatchObject({
    rows: [{ iso3: 'UZB', kusd: 7, source: 'Page 4' }],
  });
});

test('a bad cell is refused with file, line, column, what stood there and how to mend it', () => {
  const problems = problemsOf('iso3,kusd,source\nKAZ,12,Page 3\nUZB,12 t,\n');
  expect(problems).toEqual([
    {
      kind: 'bad-cell',
      file: 'trade/flows.csv',
      line: 3,
      column: 'kusd',
      found: '"12 t"',
      expected: 'a number from 0',
      mend: expect.stringContaining('without unit') as string,
    },
    {
      kind: 'bad-cell',
      file: 'trade/flows.csv',
      line: 3,
      column: 'source',
      found: 'an empty cell',
      expected: 'text, not an empty cell',
      mend: expect.stringContaining('name the page') as string,
    },
  ]);
  expect(problemLine(problems[0]!)).toMatch(
    /^trade\/flows\.csv:3 column "kusd": found "12 t", expected a number from 0; /,
  );
});

test('a missing column is named', () => {
  expect(problemsOf('iso3,kusd\nKAZ,1\n')).toMatchObject([
    { kind: 'bad-table', line: 1, expected: 'a column "source"' },
  ]);
});

test('a second row with the same id is refused and the first one named', () => {
  expect(problemsOf('iso3,kusd,source\nKAZ,1,a\nUZB,2,b\nKAZ,3,c\n')).toMatchObject([
    { kind: 'bad-table', line: 4, found: '"KAZ" a second time', expected: expect.stringContaining('line 2') },
  ]);
});

test.each([
  ['a short line', 'iso3,kusd,source\nKAZ,1\nUZB,2,b\n', 2],
  ['a short last line', 'iso3,kusd,source\nKAZ,1,a\nUZB,2\n', 3],
  ['a long line', 'iso3,kusd,source\nKAZ,1,a,surplus\nUZB,2,b\n', 2],
  ['a long line that ends in a quoted cell', 'iso3,kusd,source\nKAZ,1,a,"b"\nUZB,2,b\n', 2],
  ['text after a closed quote', 'iso3,kusd,source\nKAZ,1,"a"b\nUZB,2,b\n', 2],
  ['an open quote', 'iso3,kusd,source\nKAZ,1,"a\nUZB,2,b\n', 2],
  ['a line break in a cell', 'iso3,kusd,source\nKAZ,1,"a\nb"\n', 2],
  ['an empty line', 'iso3,kusd,source\nKAZ,1,a\n\nUZB,2,b\n', 3],
  ['an empty file', '', 1],
])('%s is refused with its line', (_, csv, line) => {
  const problems = problemsOf(csv);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ kind: 'bad-table', line });
});

test('carriage returns are refused rather than kept in the last cell', () => {
  expect(problemsOf('iso3,kusd,source\r\nKAZ,1,a\r\n')).toMatchObject([{ found: 'a carriage return' }]);
});

test('a header without rows is an empty table', () => {
  expect(read('iso3,kusd,source\n')).toMatchObject({ kind: 'table', rows: [] });
});

const quoted = (value: string): string => (/[",]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

test('what is written as a table is read back, whatever the text', () => {
  const cell = fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => !/[\r\n]/.test(value));
  const rows = fc.array(fc.tuple(cell, cell));
  fc.assert(
    fc.property(rows, (written) => {
      const csv = ['a,b', ...written.map((row) => row.map(quoted).join(','))].join('\n');
      expect(readTable('t.csv', csv, { a: text('a'), b: text('b') })).toEqual({
        kind: 'table',
        file: 't.csv',
        rows: written.map(([a, b]) => ({ a, b })),
      });
    }),
  );
});
