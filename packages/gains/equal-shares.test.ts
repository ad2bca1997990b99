import { expect, test } from 'vitest';
import { equalShares, equalSurplus } from './equal-shares.ts';
import { gameOf } from './game.ts';

test('the same to each, of all or of what cooperation adds', () => {
  const game = gameOf(['A', 'B'], (mask) => [0, 4, 1, 11][mask]!);
  expect(equalShares(game)).toEqual([5.5, 5.5]);
  expect(equalSurplus(game)).toEqual([7, 4]);
});
