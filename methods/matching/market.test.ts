import { blockingPairs, giniIndex, jainIndex, stablePairs } from '@hamkor/matching';
import { expect, test } from 'vitest';
import { shownCounts } from './exposure-trial.ts';
import { seeded } from './generated-profiles.ts';
import { madeUpMarket, mutualSuccess } from './market.ts';

test('lists that count both sides lead to half as many mutual yeses again as lists that count one', () => {
  const market = madeUpMarket(260, 1, 'one product');
  const oneSided = mutualSuccess(market, ({ wants }) => wants);
  const reciprocal = mutualSuccess(market, ({ score }) => score);
  expect(oneSided).toBeGreaterThan(0.1);
  expect(reciprocal / oneSided).toBeGreaterThanOrEqual(1.5);
});

test('where products differ both sides already agree on much, and counting both still helps', () => {
  const market = madeUpMarket(100, 1, 'kindred products');
  expect(mutualSuccess(market, ({ score }) => score)).toBeGreaterThan(
    mutualSuccess(market, ({ wants }) => wants),
  );
});

test('no pair of 1,000 markets of meetings would rather have each other', () => {
  const random = seeded(9);
  const list = (size: number): readonly number[] =>
    Array.from({ length: size }, (_, number) => ({ number, at: random(), isIn: random() < 0.8 }))
      .filter(({ isIn }) => isIn)
      .sort((one, other) => one.at - other.at)
      .map(({ number }) => number);
  let pairs = 0;
  for (let market = 0; market < 1000; market += 1) {
    const size = 2 + Math.floor(random() * 20);
    const first = Array.from({ length: size }, () => list(size));
    const second = Array.from({ length: size }, () => list(size));
    const pairing = stablePairs(first, second);
    pairs += pairing.filter((other) => other !== null).length;
    expect(blockingPairs(pairing, first, second)).toEqual([]);
  }
  expect(pairs).toBeGreaterThan(8000);
});

test('suppliers who fit equally well are seen equally often', () => {
  const uncounted = shownCounts(40, 200, false, 5);
  const counted = shownCounts(40, 200, true, 5);
  expect(giniIndex(uncounted)).toBeGreaterThan(0.5);
  expect(giniIndex(counted)).toBeLessThanOrEqual(0.35);
  expect(jainIndex(counted)).toBeGreaterThan(0.9);
});
