import { expect, test } from 'vitest';
import { areaNames } from './index.ts';

const nameOf = areaNames([
  { code: 'KAZ', name: { en: 'Kazakhstan', ru: 'Казахстан', zh: '哈萨克斯坦' } },
  { code: 'WLD', name: { en: 'World', ru: 'Мир', zh: '世界' } },
]);

test('countries and groups are called in three languages', () => {
  expect(nameOf('KAZ').ru).toBe('Казахстан');
  expect(nameOf('WLD').zh).toBe('世界');
});

test('an unknown code is called by itself', () => {
  expect(nameOf('XKX')).toEqual({ en: 'XKX', ru: 'XKX', zh: 'XKX' });
});
