import { expect, test } from 'vitest';
import { countedAddress, limitOf } from './rate-limit.ts';

test('a limit is a number of requests, none at all, or the usual one', () => {
  expect(['90', ' 0 ', '', 'many', '-1', undefined].map(limitOf)).toEqual([90, 0, 1200, 1200, 1200, 1200]);
});

const from = (ip: string, forwarded?: string | string[]) =>
  countedAddress({ ip, headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded } });

test('requests are counted for whoever sends them, and behind a proxy of this machine for whom it names last', () => {
  expect(from('192.0.2.1')).toBe('192.0.2.1');
  expect(from('127.0.0.1')).toBeNull();
  expect(from('::1')).toBeNull();
  expect(from('::ffff:127.0.0.1', '203.0.113.9, 198.51.100.2')).toBe('198.51.100.2');
  expect(from('127.0.0.1', ['203.0.113.9', '198.51.100.2'])).toBe('198.51.100.2');
  // What a stranger says of itself does not count.
  expect(from('192.0.2.1', '127.0.0.1')).toBe('192.0.2.1');
});
