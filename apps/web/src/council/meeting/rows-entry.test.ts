import { expect, test } from 'vitest';
import { nextId, readRows, trilingualOf, writtenRows } from './rows-entry.ts';

test('rows are kept and read again, and what is no row is none', () => {
  const rows = [{ id: 'i1', en: 'Opening' }];
  expect(readRows(writtenRows(rows))).toEqual(rows);
  for (const odd of [undefined, '', 'x', '{}', '[["a"]]', '[{"id":1}]']) expect(readRows(odd)).toEqual([]);
});

test('an id is never given twice', () => {
  expect(nextId('i', [])).toBe('i1');
  expect(nextId('i', ['i1', 'i3'])).toBe('i4');
});

test('a text without a language is no text', () => {
  expect(trilingualOf({ en: ' ', ru: '', zh: '' })).toBeNull();
  expect(trilingualOf({ ru: ' Открытие ' })).toEqual({ en: null, ru: 'Открытие', zh: null });
});
