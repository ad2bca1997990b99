import { expect, test } from 'vitest';
import { validateSetSearch } from './set-search.ts';

test('a ranking knows two sets of pairs and nothing else', () => {
  expect([{ set: 'parks' }, { set: 'members' }, { set: 'everything' }, {}].map(validateSetSearch)).toEqual([
    { set: 'parks' },
    { set: 'members' },
    {},
    {},
  ]);
});
