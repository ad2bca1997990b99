import { expect, test } from 'vitest';
import { isFuelOrGold, withoutFuelsAndGold } from './fuels-and-gold.ts';

test.each([
  ['27', true],
  ['2709', true],
  ['271121', true],
  ['7108', true],
  ['710812', true],
  ['71', false],
  ['710691', false],
  ['711319', false],
  ['260300', false],
  ['842710', false],
  ['127108', false],
])('%s: %s', (hs, expected) => {
  expect(isFuelOrGold(hs)).toBe(expected);
});

test('the mask counts what is neither', () => {
  expect(Array.from(withoutFuelsAndGold(['270900', '710812', '710691', '870321']))).toEqual([0, 0, 1, 1]);
});
