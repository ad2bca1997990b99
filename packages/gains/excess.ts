import { coalitionSums } from './coalition-sums.ts';
import type { Game } from './game.ts';
import { everybody, sizeOf } from './game.ts';
import { toleranceOf } from './normalised-game.ts';

/** A coalition with what it could gain by leaving: its worth less what it has. */
export interface Excess {
  readonly mask: number;
  readonly excess: number;
}

/**
 * The coalition with most reason to leave; of equal ones the first. Neither nobody nor everybody is asked, so that a single
 * player has none: null.
 */
export const largestExcess = (game: Game, shares: readonly number[]): Excess | null => {
  const sums = coalitionSums(shares);
  let largest: Excess | null = null;
  for (let mask = 1; mask < everybody(game); mask++) {
    const excess = game.worth[mask]! - sums[mask]!;
    if (largest === null || excess > largest.excess) largest = { mask, excess };
  }
  return largest;
};

/** Whether all of the worth of everybody is shared, and no more. */
export const isEfficient = (game: Game, shares: readonly number[]): boolean =>
  Math.abs(shares.reduce((sum, share) => sum + share, 0) - game.worth[everybody(game)]!) <=
  toleranceOf(game) * sizeOf(game);

/** Whether nobody has less than alone. */
export const isIndividuallyRational = (game: Game, shares: readonly number[]): boolean => {
  const tolerance = toleranceOf(game);
  return shares.every((share, player) => share >= game.worth[1 << player]! - tolerance);
};

/** Whether shares are in the core: all is shared and no coalition could do better by leaving. */
export const isInCore = (game: Game, shares: readonly number[]): boolean => {
  const largest = largestExcess(game, shares);
  return isEfficient(game, shares) && (largest === null || largest.excess <= toleranceOf(game));
};
