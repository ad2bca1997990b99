import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseColumns } from './parse-columns.ts';

test('pairs stand on lines or behind commas, and a column may have a comma in its name', () => {
  expect(parseColumns('year = t\nusd=Trade Value (US$), thousand, exporter=Reporter ISO')).toEqual({
    kind: 'columns',
    columns: { year: 't', usd: 'Trade Value (US$), thousand', exporter: 'Reporter ISO' },
  });
});

test('nothing typed maps no column', () => {
  expect(parseColumns(' \n ')).toEqual({ kind: 'columns', columns: {} });
});

test('a line without both sides is named', () => {
  expect(parseColumns('year=t\nexporter')).toEqual({ kind: 'unreadable', text: 'exporter' });
  expect(parseColumns('usd=')).toEqual({ kind: 'unreadable', text: 'usd=' });
});

test('any map written one pair a line is read back', () => {
  const name = fc.stringMatching(/^[a-z]\w{0,8}$/);
  const column = fc.stringMatching(/^\w[\w ()$]{0,12}\w$/);
  fc.assert(
    fc.property(fc.dictionary(name, column, { noNullPrototype: true }), (columns) => {
      const text = Object.entries(columns)
        .map((pair) => pair.join('='))
        .join('\n');
      expect(parseColumns(text)).toEqual({ kind: 'columns', columns });
    }),
  );
});
