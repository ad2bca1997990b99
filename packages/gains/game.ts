/** Cooperative games with transferable utility. */

/** Players share a clock arithmetic of masks: bit i of a coalition is player i. */
export interface Game {
  readonly players: readonly string[];
  /**
   * Worth of every coalition, 2^n entries; the empty one is 0. What it can gain on its own; more is better.
   * −∞ where it is not known (sampled games of many players): such a coalition makes no claim.
   */
  readonly worth: Float64Array;
}

/** Tables of more players than this are refused: a million coalitions fill 8 MB, a billion would not fit. */
export const mostPlayers = 20;

export const sizeOf = (game: Game): number => game.players.length;
export const everybody = (game: Game): number => game.worth.length - 1;

/** Worth of a coalition; 0 of the empty one. */
export const worthOf = (game: Game, mask: number): number => game.worth[mask] ?? 0;

/** Places of the players of a coalition, ascending. */
export const membersOf = (mask: number): readonly number[] => {
  const members: number[] = [];
  for (let player = 0; mask >> player !== 0; player++) if ((mask >> player) & 1) members.push(player);
  return members;
};

/** Number of players of a coalition. */
export const countOf = (mask: number): number => {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
};

/** A game from a function of coalitions. */
export const gameOf = (players: readonly string[], worth: (mask: number) => number): Game => ({
  players,
  worth: Float64Array.from({ length: 1 << players.length }, (_, mask) => (mask === 0 ? 0 : worth(mask))),
});

/** What costs of every coalition save against each paying alone: v(S) = Σ c({i}) − c(S), i in S. */
export const savingsGame = (players: readonly string[], cost: (mask: number) => number): Game =>
  gameOf(players, (mask) => membersOf(mask).reduce((sum, player) => sum + cost(1 << player), 0) - cost(mask));
