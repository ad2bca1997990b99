import type { Game } from './game.ts';
import { everybody } from './game.ts';

/** An amount in proportion to weights; null where a weight is negative or unknown, or none is above 0. */
export const inProportion = (amount: number, weights: readonly number[]): readonly number[] | null => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total > 0 && Number.isFinite(total) && weights.every((weight) => weight >= 0)
    ? weights.map((weight) => (amount * weight) / total)
    : null;
};

/** Worth of everybody in proportion to what each is worth alone; null where none is worth anything, or one less than nothing. */
export const proportionalShares = (game: Game): readonly number[] | null =>
  inProportion(
    game.worth[everybody(game)]!,
    game.players.map((_, player) => game.worth[1 << player]!),
  );
