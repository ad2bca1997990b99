import { expect, test } from 'vitest';
import { isPair, validatePairSearch } from './search.ts';

test('a known measure, fuels left out and a vintage are kept, nothing else', () => {
  const kept = { measure: 'grubelLloyd', fuels: 'without', vintage: 'baci@12ab' };
  expect(validatePairSearch({ ...kept, page: '2' })).toEqual(kept);
  expect(validatePairSearch({ measure: 'beauty', fuels: 'with', vintage: '' })).toEqual({});
});

test('a pair is two different members', () => {
  expect(isPair('KAZ', 'UZB')).toBe(true);
  expect(isPair('KAZ', 'KAZ')).toBe(false);
  expect(isPair('KAZ', 'FRA')).toBe(false);
});
