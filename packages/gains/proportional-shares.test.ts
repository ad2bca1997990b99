import { expect, test } from 'vitest';
import { gameOf } from './game.ts';
import { inProportion, proportionalShares } from './proportional-shares.ts';

test('in proportion to what each is worth alone', () => {
  expect(proportionalShares(gameOf(['A', 'B'], (mask) => [0, 3, 1, 12][mask]!))).toEqual([9, 3]);
});

test('not defined where nobody is worth anything alone, or somebody less than nothing', () => {
  expect(proportionalShares(gameOf(['A', 'B'], (mask) => [0, 0, 0, 12][mask]!))).toBeNull();
  expect(proportionalShares(gameOf(['A', 'B'], (mask) => [0, -1, 3, 12][mask]!))).toBeNull();
  expect(inProportion(1, [1, NaN])).toBeNull();
});
