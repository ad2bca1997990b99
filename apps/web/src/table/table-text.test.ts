import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TableColumn } from './column.ts';
import { asCsv, asTsv, tableRows } from './table-text.ts';

interface Country {
  readonly name: string;
  readonly gdp: number | null;
}
const columns: readonly TableColumn<Country>[] = [
  { id: 'name', header: 'Country', value: (row) => row.name },
  { id: 'gdp', header: 'GDP', unit: 'USD', value: (row) => row.gdp, numeric: true },
];

/** An independent reader of RFC 4180, one character at a time. */
const readCsv = (text: string): string[][] => {
  const rows: string[][] = [[]];
  let field = '';
  let inQuotes = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]!;
    if (inQuotes) {
      if (character !== '"') field += character;
      else if (text[at + 1] === '"') field += text[(at += 1)]!;
      else inQuotes = false;
    } else if (character === '"') inQuotes = true;
    else if (character === ',') {
      rows.at(-1)!.push(field);
      field = '';
    } else if (character === '\r' && text[at + 1] === '\n') {
      at += 1;
      rows.at(-1)!.push(field);
      rows.push([]);
      field = '';
    } else field += character;
  }
  return rows.slice(0, -1);
};

test('units stand in the headers and unknown is empty, not zero', () => {
  const rows = tableRows(columns, [{ name: 'Uzbekistan', gdp: null }]);
  expect(asTsv(rows)).toBe('Country\tGDP, USD\nUzbekistan\t');
  expect(asCsv(rows)).toBe('Country,"GDP, USD"\r\nUzbekistan,\r\n');
});

test('a text that a spreadsheet would run as a formula is marked as text', () => {
  expect(asCsv([['=1+1', '＠x', -1]])).toBe("'=1+1,'＠x,-1\r\n");
  expect(asTsv([['=1+1', '＝x', -1]])).toBe("'=1+1\t'＝x\t-1");
});

test('any table of texts survives being written and read again', () => {
  const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r＝＋－＠]/.test(text));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
      expect(readCsv(asCsv(rows))).toEqual(rows);
    }),
  );
});

test('copied text has as many lines and tabs as the table has rows and columns', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 }), (rows) => {
      const lines = asTsv(rows).split('\n');
      expect(lines).toHaveLength(rows.length);
      for (const line of lines) expect(line.split('\t')).toHaveLength(2);
    }),
  );
});
