import { expect, test } from 'vitest';
import { codeHash, newCode, newToken, readCode, tokenHash } from './one-time-token.ts';

test('a token is told by its hash, and no two are alike', () => {
  const tokens = Array.from({ length: 100 }, newToken);
  expect(new Set(tokens.map(({ token }) => token)).size).toBe(100);
  for (const { token, hash } of tokens) {
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(tokenHash(token)).toBe(hash);
  }
});

test('a code is understood however it is typed', () => {
  const code = newCode();
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
  for (const typed of [code.toLowerCase(), code.replaceAll('-', ' '), ` ${code.replaceAll('-', '—')}`])
    expect(codeHash(typed)).toBe(codeHash(code));
  expect(readCode('oil0-1iLO')).toBe('01101110');
});
