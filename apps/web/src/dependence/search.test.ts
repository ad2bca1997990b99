import { expect, test } from 'vitest';
import { validateDependenceSearch } from './search.ts';

test('a cell is a member and a chapter or stage; anything else is left out', () => {
  const kept = { by: 'stage', measure: 'hhi', cell: 'KAZ.26', fuels: 'without', vintage: 'baci@12ab' };
  expect(validateDependenceSearch(kept)).toEqual(kept);
  expect(validateDependenceSearch({ cell: 'UZB.capital' })).toEqual({ cell: 'UZB.capital' });
  expect(validateDependenceSearch({ cell: 'XXX.26', by: 'year', measure: 'all', fuels: 'no' })).toEqual({});
});
