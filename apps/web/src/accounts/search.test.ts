import { expect, test } from 'vitest';
import { validateSignInSearch, validateTokenSearch } from './search.ts';

test.each(['/bank/review', '/'])('one may be led to %s', (next) => {
  expect(validateSignInSearch({ next })).toEqual({ next });
});

test.each(['//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example', 'javascript:0', 7])(
  'one is not led to %s',
  (next) => {
    expect(validateSignInSearch({ next })).toEqual({});
  },
);

test('a token is letters, digits, lines and hyphens', () => {
  expect(validateTokenSearch({ token: 'abcdefghijklmnop_-12' })).toEqual({ token: 'abcdefghijklmnop_-12' });
  expect(validateTokenSearch({ token: 'a b' })).toEqual({});
});
