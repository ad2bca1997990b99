import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CsvCell } from './csv.ts';
import { csvDocument, csvPieces } from './csv.ts';
import { parseCsv } from './parse-csv.ts';

/** What a reader of the table does: takes the protecting apostrophe away. */
const plain = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell);

const oneColumn = (cells: readonly CsvCell[]): string =>
  csvDocument([{ header: 'cell', cell: (cell: CsvCell) => cell }], cells);

test('a table is UTF-8 with its mark, lines end in CR LF, and cells are quoted only where they must be', () => {
  const columns = [
    { header: 'id', cell: (row: { id: string; note: string | null; value: number }) => row.id },
    { header: 'note', cell: (row: { note: string | null }) => row.note },
    { header: 'value', cell: (row: { value: number }) => row.value },
  ];
  const rows = [
    { id: 'A', note: 'plain', value: -1.5 },
    { id: 'B', note: 'with "quotes", and a comma', value: 0 },
    { id: 'C', note: null, value: 1e21 },
  ];
  expect(csvDocument(columns, rows)).toBe(
    '\u{FEFF}id,note,value\r\nA,plain,-1.5\r\nB,"with ""quotes"", and a comma",0\r\nC,,1e+21\r\n',
  );
});

test.each(['=1+1', '+7 495', '-10 %', '@SUM(A1)', '＝1+1', '＠x', '\tx', '\rx', "'quoted'"])(
  'the text %j cannot start a formula',
  (text) => {
    const cell = parseCsv(oneColumn([text]))[1]![0]!;
    expect(cell).toBe(`'${text}`);
  },
);

test('a header with a comma is quoted like any cell', () => {
  const table = csvDocument([{ header: 'Score, 0 to 1', cell: (row: number) => row }], [0.5]);
  expect(parseCsv(table)).toEqual([['Score, 0 to 1'], ['0.5']]);
});

test('a negative number stays a number', () => {
  expect(oneColumn([-73.5])).toBe('\u{FEFF}cell\r\n-73.5\r\n');
});

test('a list is one cell, joined by semicolons', () => {
  expect(oneColumn([['KAZ', 'UZB'], []])).toBe('\u{FEFF}cell\r\nKAZ;UZB\r\n\r\n');
});

test('any text read back is the text that was written', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string())), (rows) => {
      const columns = [
        { header: 'a', cell: (row: readonly [string, string]) => row[0] },
        { header: 'b', cell: (row: readonly [string, string]) => row[1] },
      ];
      const [, ...read] = parseCsv(csvDocument(columns, rows));
      expect(read.map((cells) => cells.map(plain))).toEqual(rows.map((row) => [...row]));
    }),
  );
});

test('a table written piece by piece is the same table, wherever it is cut', async () => {
  const columns = [{ header: 'a', cell: (row: string) => row }];
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(fc.string())), async (batches) => {
      const pieces: string[] = [];
      const given = (async function* () {
        yield* batches;
      })();
      for await (const piece of csvPieces(columns, given)) pieces.push(piece);
      expect(pieces.join('')).toBe(csvDocument(columns, batches.flat()));
    }),
  );
});
