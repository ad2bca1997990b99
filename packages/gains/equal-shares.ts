import type { Game } from './game.ts';
import { everybody, sizeOf } from './game.ts';

/** The same to each. */
export const equalShares = (game: Game): readonly number[] =>
  game.players.map(() => game.worth[everybody(game)]! / sizeOf(game));

/** To each what it has alone, and the same part of what cooperation adds (egalitarian split of the surplus). */
export const equalSurplus = (game: Game): readonly number[] => {
  const alone = game.players.map((_, player) => game.worth[1 << player]!);
  const added = game.worth[everybody(game)]! - alone.reduce((sum, own) => sum + own, 0);
  return alone.map((own) => own + added / sizeOf(game));
};
