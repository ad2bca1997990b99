import { expect, test } from 'vitest';
import { originOf } from './origin-of.ts';

const called = (host: string) => ({ protocol: 'http', host }) as const;

test('links lead to the address that was named, or to the name that was called by if it is one', () => {
  expect(originOf(called('other.example'), 'https://hamkor.example')).toBe('https://hamkor.example');
  expect(originOf(called('127.0.0.1:4380'), null)).toBe('http://127.0.0.1:4380');
  expect(originOf(called('a"><x'), null)).toBe('http://localhost');
});
