import { expect, test } from 'vitest';
import { validateLedgerSearch } from './search.ts';

test('the ledger keeps verdict, country and words', () => {
  expect(validateLedgerSearch({ verdict: 'differs', country: 'UZB', q: 'gas' })).toEqual({
    verdict: 'differs',
    country: 'UZB',
    q: 'gas',
  });
});

test('an unknown verdict and a misspelt country are no filters', () => {
  expect(validateLedgerSearch({ verdict: 'true', country: 'Uzbekistan', q: '' })).toEqual({});
});
