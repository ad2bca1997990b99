import { expect, test } from 'vitest';
import { validateComparisonSearch } from './search.ts';

test('the address keeps two references and drops what is none', () => {
  expect(validateComparisonSearch({ a: 'baci-2022@0a', b: 'baci-2023', c: 'x' })).toEqual({
    a: 'baci-2022@0a',
    b: 'baci-2023',
  });
  expect(validateComparisonSearch({ a: 'two words', b: '' })).toEqual({});
});
