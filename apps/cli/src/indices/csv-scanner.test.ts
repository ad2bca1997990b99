import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvScanner } from './csv-scanner.ts';

const rowsOf = (text: string | Buffer): { rows: string[][]; lines: number[]; brokenQuote: boolean } => {
  const scanner = csvScanner(Buffer.from(text));
  const rows: string[][] = [];
  const lines: number[] = [];
  while (scanner.next()) {
    rows.push(Array.from({ length: scanner.cells() }, (_, cell) => scanner.text(cell)));
    lines.push(scanner.line());
  }
  return { rows, lines, brokenQuote: scanner.brokenQuote() };
};

test('cells are what stands between commas', () => {
  expect(rowsOf('a,b\n1,\n,2').rows).toEqual([
    ['a', 'b'],
    ['1', ''],
    ['', '2'],
  ]);
});

test.each([
  ['Windows line ends', 'a,b\r\n1,2\r\n'],
  ['a byte order mark', '\uFEFFa,b\n1,2\n'],
  ['blank lines', '\na,b\n\n\n1,2\n\r\n\n'],
  ['quotes that are not needed', '"a","b"\r\n"1",2'],
])('%s make no difference', (_, text) => {
  expect(rowsOf(text).rows).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
});

test.each([
  ['semicolons', 'a;b\n1;2,5'],
  ['tabs', 'a\tb\n1\t2,5'],
])('a header without commas is cut at %s', (_, text) => {
  expect(rowsOf(text).rows).toEqual([
    ['a', 'b'],
    ['1', '2,5'],
  ]);
});

test('a quoted cell may hold commas, doubled quotes and line breaks; lines go on being counted', () => {
  const { rows, lines } = rowsOf('a,b\n"x, ""y""","1\n2"\n3,4\n');
  expect(rows).toEqual([
    ['a', 'b'],
    ['x, "y"', '1\n2'],
    ['3', '4'],
  ]);
  expect(lines).toEqual([1, 2, 4]);
});

test.each([
  ['is never closed', 'a,b\n1,"2\n3,4\n'],
  ['is never closed but doubled at the end', 'a,b\n1,"2""'],
  ['closes before the end of its cell', 'a,b\n1,2\n"3"x,4\n'],
])('a quote that %s ends the reading', (_, text) => {
  expect(rowsOf(text).brokenQuote).toBe(true);
});

test('whatever is written by the rules is read back', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', '7', ' ', '"', ',', '\n', '\r', ';') });
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
    );
  fc.assert(
    fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, end) => {
      const header = rows[0]!.map((_, i) => `c${i}`);
      const written = [header, ...rows]
        .map((row) =>
          row
            .map((text) =>
              /^[a-z0-9 é;]*$/.test(text) && text !== '' ? text : `"${text.replaceAll('"', '""')}"`,
            )
            .join(','),
        )
        .join(end);
      expect(rowsOf(written)).toMatchObject({ rows: [header, ...rows], brokenQuote: false });
    }),
  );
});
