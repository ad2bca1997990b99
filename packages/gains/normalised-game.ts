import { coalitionSums } from './coalition-sums.ts';
import type { Game } from './game.ts';
import { sizeOf } from './game.ts';

/**
 * A game on its own scale: what coalitions gain over their members alone, as a share of the largest such gain. Solutions
 * that do not depend on where zero lies are found there, with tolerances that fit games in dollars and in billions.
 */
export interface NormalisedGame {
  /** (v(S) − Σ v({i})) / scale. */
  readonly worth: Float64Array;
  readonly alone: Float64Array;
  /** Money of one unit of `worth`; 1 where nobody gains or loses anything by cooperating. */
  readonly scale: number;
  /** Money. Differences up to this are not told from none: a millionth of what cooperation moves, or errors of adding up. */
  readonly tolerance: number;
  readonly toShares: (normalised: ArrayLike<number>) => readonly number[];
  readonly fromShares: (shares: ArrayLike<number>) => Float64Array;
}

export const normalise = (game: Game): NormalisedGame => {
  const alone = Float64Array.from({ length: sizeOf(game) }, (_, player) => game.worth[1 << player]!);
  const sums = coalitionSums(alone);
  const gains = game.worth.map((worth, mask) => worth - sums[mask]!);
  const rounding = 1e-13 * largestOf(game.worth);
  const size = largestOf(gains);
  const scale = size > rounding ? size : 1;
  return {
    worth: gains.map((gain) => gain / scale),
    alone,
    scale,
    tolerance: Math.max(size > rounding ? 1e-6 * size : 0, rounding, Number.MIN_VALUE),
    toShares: (normalised) => Array.from(alone, (own, player) => own + normalised[player]! * scale),
    fromShares: (shares) => Float64Array.from(alone, (own, player) => (shares[player]! - own) / scale),
  };
};

/** Largest absolute value among those that are known. */
const largestOf = (values: Float64Array): number =>
  values.reduce((most, value) => (Number.isFinite(value) ? Math.max(most, Math.abs(value)) : most), 0);

export const toleranceOf = (game: Game): number => normalise(game).tolerance;
