import { expect, test } from 'vitest';
import { columnsOf, validateCleanSearch, validateTextSearch } from './search.ts';

test('an address keeps what the page of a text understands', () => {
  const search = { view: 'compare', columns: 'en,ru', at: '12', from: '3', to: '9', language: 'zh' };
  expect(validateTextSearch(search)).toEqual(search);
  expect(
    validateTextSearch({
      view: 'delete',
      columns: 'de',
      at: '0',
      from: '-1',
      to: 'now',
      language: 'fa',
      x: 1,
    }),
  ).toEqual({});
  expect(validateCleanSearch({ language: 'ru', at: '7' })).toEqual({ language: 'ru', at: '7' });
  expect(validateCleanSearch({ language: 7, at: 'x' })).toEqual({});
});

test('columns stand in one order whatever the address says', () => {
  expect(columnsOf('en,ru')).toEqual(['ru', 'en']);
  expect(columnsOf(undefined)).toEqual([]);
});
