import type { Game } from './game.ts';
import { countOf, sizeOf } from './game.ts';

/**
 * Shapley value, exactly: the mean of what a player adds over all orders of joining,
 * φ_i = Σ_{S ∌ i} |S|! (n − |S| − 1)! / n! · (v(S ∪ i) − v(S)) (Shapley 1953, A value for n-person games, Annals of
 * Mathematics Studies 28, pp. 307-317). Every coalition is looked at once; sums are compensated (Neumaier 1974). Needs the
 * worth of every coalition: null where one is unknown.
 */
export const shapley = (game: Game): readonly number[] | null => {
  const players = sizeOf(game);
  const weights = joiningWeights(players);
  const sums = new Float64Array(players);
  const lost = new Float64Array(players);
  for (let mask = 1; mask < game.worth.length; mask++) {
    const worth = game.worth[mask]!;
    if (!Number.isFinite(worth)) return null;
    const count = countOf(mask);
    for (let player = 0; player < players; player++) {
      const term = (mask >> player) & 1 ? weights[count - 1]! * worth : -weights[count]! * worth;
      const before = sums[player]!;
      const after = before + term;
      lost[player]! += Math.abs(before) >= Math.abs(term) ? before - after + term : term - after + before;
      sums[player] = after;
    }
  }
  return Array.from(sums, (sum, player) => sum + lost[player]!);
};

/** Odds that exactly a given coalition of s others has joined before a player: s! (n − s − 1)! / n!, by s; 0 of all n. */
const joiningWeights = (players: number): Float64Array => {
  const weights = new Float64Array(players + 1);
  if (players > 0) weights[0] = 1 / players;
  for (let count = 1; count < players; count++)
    weights[count] = (weights[count - 1]! * count) / (players - count);
  return weights;
};
