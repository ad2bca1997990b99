import { expect, test } from 'vitest';
import { validateValueAddedSearch } from './search.ts';

test('keeps table, year, countries beside the members and whose industries are shown', () => {
  const search = { vintage: 'wiod@0123456789ab', year: '2011', beside: 'DEU,USA', of: 'CHN' };
  expect(validateValueAddedSearch(search)).toEqual(search);
  expect(validateValueAddedSearch({ year: 2011, beside: 'none' })).toEqual({ year: '2011', beside: 'none' });
});

test('drops what it does not understand', () => {
  expect(
    validateValueAddedSearch({ year: '11', beside: 'DEU,DEU', of: 'china', vintage: '', other: 'x' }),
  ).toEqual({});
  expect(
    validateValueAddedSearch({
      beside: Array.from({ length: 13 }, (_, at) => `AA${String.fromCharCode(65 + at)}`).join(','),
    }),
  ).toEqual({});
});
