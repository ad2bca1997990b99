import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSearch, stringifySearch, validateView } from './address.ts';

test('a heading in an address stays text, with its leading zero', () => {
  expect(parseSearch('?product=0904&lang=ru')).toEqual({ product: '0904', lang: 'ru' });
});

test('empty values leave no trace in the address, lists are joined by commas', () => {
  expect(stringifySearch({ q: '', partner: undefined, member: ['KAZ', 'UZB'], limit: 50 })).toBe(
    '?member=KAZ,UZB&limit=50',
  );
  expect(stringifySearch({})).toBe('');
});

test('whatever text a reader searches for survives the address', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'binary' }), (text) => {
      const wellFormed = text.toWellFormed();
      expect(parseSearch(stringifySearch({ q: wellFormed }))).toEqual({ q: wellFormed });
    }),
  );
});

test('an unknown language or direction in an address is ignored', () => {
  expect(validateView({ lang: 'xx', dir: 'ltr' })).toEqual({});
  expect(validateView({ lang: 'zh', dir: 'rtl', other: 1 })).toEqual({ lang: 'zh', dir: 'rtl' });
});
