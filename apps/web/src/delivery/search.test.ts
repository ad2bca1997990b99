import { expect, test } from 'vitest';
import { validateBoardSearch, validateDeliverySearch, validateReviewsSearch } from './search.ts';

test('the open cell of the map of delays can be passed on, and the project whose delivery is to begin', () => {
  expect(validateBoardSearch({ at: 'p-1 2026-07', by: 'state', project: 'project-7k3v' })).toEqual({
    at: 'p-1 2026-07',
    by: 'state',
    project: 'project-7k3v',
  });
});

test('what is not understood is left out rather than refused', () => {
  expect(validateBoardSearch({ at: 'July', by: 'colour', state: 'kaz', project: '<x>' })).toEqual({});
  expect(validateReviewsSearch({ standing: 'maybe' })).toEqual({});
  expect(validateDeliverySearch({ plan: 'second' })).toEqual({});
});
