import { expect, test } from 'vitest';
import { presenceOfMarks } from '../../methods/trade/arbitrary-presence.ts';
import { rankedSet } from './ranked-set.ts';

const whole = presenceOfMarks([
  [1, 1, 1, 0],
  [1, 1, 0, 1],
  [1, 0, 1, 1],
]);
const large = {
  populationPersons: [5e6, 1e6, 3e6],
  exportsUsd: [5e9, 1e9, 2e9],
  worldTradeUsd: [1e9, 1e7, 1e8, 1e8],
};

test('a million people, 1 bn USD of exports and 10 M USD of world trade are enough', () => {
  const ranked = rankedSet(whole, large);
  expect(ranked.countries).toEqual(['C0', 'C1', 'C2']);
  expect(ranked.products).toEqual(['P0', 'P1', 'P2', 'P3']);
});

test.each([
  ['population', { ...large, populationPersons: [5e6, 999_999, 3e6] }],
  ['exports', { ...large, exportsUsd: [5e9, 999_999_999, 2e9] }],
  ['unknown population', { ...large, populationPersons: [5e6, Number.NaN, 3e6] }],
])('a country below the rule is not ranked: %s', (_, sizes) => {
  const ranked = rankedSet(whole, sizes);
  expect(ranked.countries).toEqual(['C0', 'C2']);
  // Without it P1 and P3 have one ranked exporter left.
  expect(ranked.products).toEqual(['P0', 'P2']);
});

test('a product traded for less is left out', () => {
  expect(rankedSet(whole, { ...large, worldTradeUsd: [1e9, 9_999_999, 1e8, 1e8] }).products).toEqual([
    'P0',
    'P2',
    'P3',
  ]);
});

test('other rules may be given', () => {
  const rules = { populationPersons: 2e6, exportsUsd: 0, worldTradeUsd: 0, ubiquity: 1 };
  const ranked = rankedSet(whole, large, rules);
  expect(ranked.countries).toEqual(['C0', 'C2']);
  expect(ranked.products).toEqual(['P0', 'P1', 'P2', 'P3']);
});
