import { expect, test } from 'vitest';
import { writeBytes } from './use-bytes-text.ts';

test('a size is written with three digits in the unit that fits', () => {
  expect([0, 1, 999, 1000, 368_248_957, 4_294_967_296].map((bytes) => writeBytes(bytes, 'en'))).toEqual([
    '0 bytes',
    '1 byte',
    '999 bytes',
    '1 kB',
    '368 MB',
    '4.29 GB',
  ]);
  expect(writeBytes(368_248_957, 'ru')).toBe('368 МБ');
});
