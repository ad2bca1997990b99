import { expect, test } from 'vitest';
import { exampleOption } from './example-option.ts';
import type { OptionProduct } from './option.ts';
import { withoutFuelsAndGold } from './without-fuels.ts';

const product = (hs: string, part: OptionProduct['part'] = 'focus'): OptionProduct => ({
  hs,
  edition: 'HS2022',
  name: { en: hs, ru: hs, zh: hs },
  stage: null,
  part,
});
const options = [
  exampleOption('oil', { products: [product('2709')], score: 0.9, rank: 1 }),
  exampleOption('gold', { products: [product('7108')], score: 0.8, rank: 2 }),
  exampleOption('silver', { products: [product('7106')], score: 0.7, rank: 3 }),
  exampleOption('plastic', { products: [product('3901'), product('2710', 'input')], score: 0.6, rank: 4 }),
  exampleOption('pair', { kind: 'complementarity', score: 0.5, rank: 1 }),
];

test('fuels and gold leave, what is made from them stays, and ranks count what is left', () => {
  expect(withoutFuelsAndGold(options, []).map(({ id, rank }) => [id, rank])).toEqual([
    ['silver', 1],
    ['plastic', 2],
    ['pair', 1],
  ]);
});

test('a kind that turns on fuels as a whole is replaced by its figures without', () => {
  const other = exampleOption('pair-without', { kind: 'complementarity', score: 0.4 });
  const left = withoutFuelsAndGold(options, [other]).map(({ id }) => id);
  expect(left).toEqual(['silver', 'plastic', 'pair-without']);
});
