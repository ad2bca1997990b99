import { expect, test } from 'vitest';
import { everybody, gameOf } from './game.ts';
import { randomConvexGame } from './random-game.ts';
import { equalNonSeparable, separableCostShares, separableWorth } from './separable-cost.ts';

test('what is not separable is shared by what each still saves', () => {
  // Alone 0, 0, 0; without A 2, without B 4, without C 6 of 10.
  const game = gameOf(['A', 'B', 'C'], (mask) => [0, 0, 0, 6, 0, 4, 2, 10][mask]!);
  expect(separableWorth(game)).toEqual([8, 6, 4]);
  separableCostShares(game)!.forEach((share, at) =>
    expect(share).toBeCloseTo([80 / 18, 60 / 18, 40 / 18][at]!, 9),
  );
  equalNonSeparable(game).forEach((share, at) => expect(share).toBeCloseTo([8, 6, 4][at]! - 8 / 3, 9));
});

test('both share out all there is', () => {
  for (const seed of [1, 2, 3]) {
    const game = randomConvexGame(seed, 6);
    for (const shares of [separableCostShares(game)!, equalNonSeparable(game)])
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(game.worth[everybody(game)]!, 6);
  }
});

test('where nobody adds anything last, no part is larger than another: not defined', () => {
  expect(separableCostShares(gameOf(['A', 'B', 'C'], (mask) => Number(mask === 7 || mask > 2)))).toEqual([
    0, 0, 1,
  ]);
  expect(separableCostShares(gameOf(['A', 'B', 'C'], (mask) => [0, 0, 0, 1, 0, 1, 1, 1][mask]!))).toBeNull();
});
