import type { Game } from './game.ts';
import { everybody } from './game.ts';
import { inProportion } from './proportional-shares.ts';

/** What everybody would lose without a player: v(N) − v(N \ i). */
export const separableWorth = (game: Game): readonly number[] => {
  const all = everybody(game);
  return game.players.map((_, player) => game.worth[all]! - game.worth[all ^ (1 << player)]!);
};

/**
 * Separable cost - remaining benefit, in gains: to each what it has alone, and of what cooperation adds a part in proportion
 * to its remaining benefit v(N) − v(N \ i) − v({i}), never below 0. On the savings of a cost game this is the rule of the
 * Federal Inter-Agency River Basin Committee (1950): to each its separable cost, and of the joint cost a part in proportion
 * to what it saves against its own alternative beyond that (Straffin and Heaney 1981, Int. J. Game Theory 10:35-43).
 * Null where nobody has a remaining benefit but something is to be shared.
 */
export const separableCostShares = (game: Game): readonly number[] | null => {
  const alone = game.players.map((_, player) => game.worth[1 << player]!);
  const added = game.worth[everybody(game)]! - alone.reduce((sum, own) => sum + own, 0);
  if (added === 0) return alone;
  const parts = inProportion(
    added,
    separableWorth(game).map((separable, player) => Math.max(0, separable - alone[player]!)),
  );
  return parts === null ? null : alone.map((own, player) => own + parts[player]!);
};

/** Equal shares of what is not separable: v(N) − v(N \ i), and the same part of the rest to each. */
export const equalNonSeparable = (game: Game): readonly number[] => {
  const separable = separableWorth(game);
  const rest = game.worth[everybody(game)]! - separable.reduce((sum, own) => sum + own, 0);
  return separable.map((own) => own + rest / separable.length);
};
