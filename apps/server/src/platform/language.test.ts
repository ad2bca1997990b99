import { expect, test } from 'vitest';
import { preferredLocale } from './language.ts';

test.each([
  [undefined, 'en'],
  ['', 'en'],
  ['ru', 'ru'],
  ['zh-Hans-CN', 'zh'],
  ['uz, ru-RU;q=0.8, en;q=0.5', 'ru'],
  ['en;q=0.1, zh;q=0.9', 'zh'],
  ['ru;q=0, zh;q=0.1', 'zh'],
  ['*', 'en'],
  [';;;q=,,', 'en'],
])('a reader who sends %j reads %s', (header, locale) => {
  expect(preferredLocale(header)).toBe(locale);
});
