import { expect, test } from 'vitest';
import { validateCoverageSearch } from './search.ts';

test('the address keeps the data and the direction, and nothing it does not know', () => {
  expect(validateCoverageSearch({ vintage: 'baci@0123', flow: 'import' })).toEqual({
    vintage: 'baci@0123',
    flow: 'import',
  });
  expect(validateCoverageSearch({ vintage: 'a b', flow: 'export', year: '2016' })).toEqual({});
});
