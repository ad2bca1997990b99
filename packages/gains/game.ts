/** Cooperative games with transferable utility. */

/** Players share a clock arithmetic of masks: bit i of a coalition is player i. */
export interface Game {
  readonly players: readonly string[];
  /** Worth of every coalition, 2^n entries; the empty one is 0. What it can gain on its own; more is better. */
  readonly worth: Float64Array;
}

export const sizeOf = (game: Game): number => game.players.length;
export const everybody = (game: Game): number => game.worth.length - 1;
