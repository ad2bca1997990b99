import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRows } from './csv-rows.ts';

test('a row knows its line, also after a cell with a line break', () => {
  expect(csvRows('\u{FEFF}a;b\r\n"x\ny";"say ""no"""\r\n\r\n1;2')).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['x\ny', 'say "no"'] },
    { line: 5, cells: ['1', '2'] },
  ]);
});

test('the separator is the one the header has most of', () => {
  expect(csvRows('a\tb,c\td\n1\t2\t3')[1]!.cells).toEqual(['1', '2', '3']);
});

test('what is written with quotes is read back', () => {
  const cell = fc.string({ minLength: 1 }).map((text) => `x${text.replaceAll(/[\r]/g, '')}x`);
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
      const text = [['a', 'b'], ...rows]
        .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
        .join('\n');
      expect(
        csvRows(text)
          .slice(1)
          .map(({ cells }) => cells),
      ).toEqual(rows);
    }),
  );
});
