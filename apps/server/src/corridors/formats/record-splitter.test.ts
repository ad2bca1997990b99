import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordSplitter } from './record-splitter.ts';
import type { CsvRecord } from './record-splitter.ts';

const split = (pieces: readonly string[], separator = ',', longest = 1000) => {
  const records: CsvRecord[] = [];
  const long: unknown[] = [];
  const splitter = recordSplitter(
    separator,
    longest,
    (record) => records.push(record) > 0,
    (line, cell, beginning) => long.push({ line, cell, beginning }),
  );
  for (const piece of pieces) splitter.feed(piece);
  splitter.end();
  return { records, long, place: splitter.place() };
};

test('a record knows its line, also after a cell with a line break', () => {
  expect(split(['a;b\r\n"x\ny";"say ""no"""\r\n\r\n1;2'], ';').records).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['x\ny', 'say "no"'] },
    { line: 5, cells: ['1', '2'] },
  ]);
});

test('lines may end with a bare carriage return, and blanks around cells are dropped', () => {
  expect(split([' a , b \r 1 , "2" \r']).records).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['1', '2'] },
  ]);
});

test('what is written with quotes is read back, wherever the text is cut', () => {
  const cell = fc.string({ minLength: 1 }).map((text) => `x${text.replaceAll('\r', '')}x`);
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 });
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 7 }), (written, step) => {
      const text = written
        .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
        .join('\r\n');
      const pieces = Array.from({ length: Math.ceil(text.length / step) }, (_, i) =>
        text.slice(i * step, (i + 1) * step),
      );
      expect(split(pieces).records.map(({ cells }) => cells)).toEqual(written);
    }),
  );
});

test('a quotation mark that is never closed is told where it stands, not kept to the end of the text', () => {
  const { records, long } = split([`a,b\n1,"${'z'.repeat(500)}`, 'z'.repeat(10_000)]);
  expect(records).toEqual([{ line: 1, cells: ['a', 'b'] }]);
  expect(long).toMatchObject([{ line: 2, cell: 1 }]);
});

test('the place of what comes next is counted in lines and letters', () => {
  expect(split(['ab\ncd']).place).toEqual({ line: 2, at: 3 });
});
