import type { CorridorNode } from '@hamkor/corridors';
import { expect, test } from 'vitest';
import { placeSearch } from './place-search.ts';

const place = (
  id: string,
  [en, ru, zh]: readonly [string, string, string],
  more: Partial<CorridorNode> = {},
): CorridorNode => ({
  id,
  unlocode: null,
  name: { en, ru, zh },
  country: 'UZB',
  lat: 0,
  lon: 0,
  kinds: ['city'],
  gauges: [],
  note: null,
  origin: 'made-up',
  source: 'made up',
  year: null,
  confidence: 'unverified',
  ...more,
});

const search = placeSearch([
  place('KASHG', ['Kashgar', 'Кашгар', '喀什']),
  place('UZTAS2', ['Tashkent South', 'Ташкент-Южный', '塔什干南']),
  place('UZTAS', ['Tashkent', 'Ташкент', '塔什干'], { unlocode: 'UZTAS', kinds: ['city', 'rail-terminal'] }),
  place('SHENG', ['Tashi Port', 'Таши', '塔希'], { unlocode: 'XXABC' }),
  place('RUORL', ['Oryol', 'Орёл', '奥廖尔']),
  place('TRIST', ['Istanbul (Halkalı)', 'Стамбул', '伊斯坦布尔']),
]);
const found = (typed: string): string[] => search(typed).map(({ id }) => id);

test.each([
  ['UZTAS', ['UZTAS', 'UZTAS2']],
  ['tashkent', ['UZTAS', 'UZTAS2']],
  ['таш', ['UZTAS', 'UZTAS2', 'SHENG']],
  ['塔什干', ['UZTAS', 'UZTAS2']],
  ['xxabc', ['SHENG']],
  ['орел', ['RUORL']],
  ['halkali', ['TRIST']],
  ['hgar', ['KASHG']],
  ['south tashkent', ['UZTAS2']],
  ['nowhere', []],
])('%s finds the best match first', (typed, ids) => {
  expect(found(typed)).toEqual(ids);
});

test('nothing typed finds all', () => {
  expect(found(' ')).toHaveLength(6);
});
