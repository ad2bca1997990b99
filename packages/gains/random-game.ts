import type { Game } from './game.ts';
import { countOf, gameOf } from './game.ts';
import { seededRandom } from './seeded-random.ts';

const names = (players: number): readonly string[] =>
  Array.from({ length: players }, (_, at) => `P${at + 1}`);

/** A made-up game for tests, the same for the same seed: worths grow with size, but are neither superadditive nor convex by rule. */
export const randomGame = (seed: number, players: number, scale = 100): Game => {
  const random = seededRandom(seed);
  return gameOf(names(players), (mask) => Math.round(random() * scale * countOf(mask)) / 4);
};

const partOf = (amounts: readonly number[], mask: number): number =>
  amounts.reduce((total, amount, player) => ((mask >> player) & 1 ? total + amount : total), 0);

/** A made-up convex game: each player adds the more, the more are there; v(S) = (Σ of weights in S)² + Σ of amounts in S. */
export const randomConvexGame = (seed: number, players: number): Game => {
  const random = seededRandom(seed);
  const weights = Array.from({ length: players }, () => Math.round(random() * 20));
  const amounts = Array.from({ length: players }, () => Math.round(random() * 40 - 20));
  return gameOf(names(players), (mask) => partOf(weights, mask) ** 2 + partOf(amounts, mask));
};
