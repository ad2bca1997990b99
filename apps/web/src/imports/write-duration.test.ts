import { expect, test } from 'vitest';
import { writeDuration } from './write-duration.ts';

test('a span is said in its two largest units', () => {
  expect([0.2, 40, 60, 200, 3600, 7500, 7190].map((seconds) => writeDuration(seconds, 'en'))).toEqual([
    '1 sec',
    '40 sec',
    '1 min',
    '3 min 20 sec',
    '1 hr',
    '2 hr 5 min',
    '2 hr',
  ]);
});

test('the units are those of the language', () => {
  expect(writeDuration(200, 'ru')).toBe('3 мин 20 с');
  expect(writeDuration(200, 'zh')).toBe('3分钟 20秒');
});
