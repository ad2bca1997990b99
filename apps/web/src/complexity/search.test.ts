import { expect, test } from 'vitest';
import { validateComplexitySearch } from './search.ts';

test('keeps who is drawn and the data, and drops the rest', () => {
  expect(validateComplexitySearch({ only: 'members', vintage: 'baci@0123456789ab', member: 'KAZ' })).toEqual({
    only: 'members',
    vintage: 'baci@0123456789ab',
  });
  expect(validateComplexitySearch({ only: 'all', vintage: '' })).toEqual({});
});
