import { highsHere } from '@hamkor/optimiser';
import type { Solver } from '@hamkor/optimiser';
import { beforeAll, expect, test } from 'vitest';
import { coreTest, leastCoreValue } from './core-test.ts';
import { isInCore, largestExcess } from './excess.ts';
import type { Game } from './game.ts';
import { everybody, gameOf } from './game.ts';
import { toleranceOf } from './normalised-game.ts';
import { prenucleolus } from './nucleolus.ts';
import { randomConvexGame, randomGame } from './random-game.ts';
import { stableShare } from './stable-share.ts';

let solver: Solver;
beforeAll(async () => {
  solver = await highsHere();
});

const seeds = Array.from({ length: 10 }, (_, at) => at + 1);

/** Worths that grow about as fast as coalitions do, so that about half of the cores are empty. */
const borderline = (seed: number, players: number): Game => {
  const game = randomGame(seed, players);
  return gameOf(game.players, (mask) =>
    mask === everybody(game) ? 20 * players + seed * 2 : game.worth[mask]!,
  );
};

/** What each player gives of its time to coalitions, and what these are worth. */
const balance = (game: Game, weights: readonly { readonly mask: number; readonly weight: number }[]) => ({
  times: game.players.map((_, player) =>
    weights.reduce((sum, { mask, weight }) => ((mask >> player) & 1 ? sum + weight : sum), 0),
  ),
  worth: weights.reduce((sum, { mask, weight }) => sum + weight * game.worth[mask]!, 0),
});

test.each(seeds)(
  'balanced weights prove what the test says, and shares in the core the contrary, game %i',
  async (seed) => {
    for (const players of [3, 5, 7]) {
      const game = borderline(seed, players);
      const verdict = await coreTest(game, solver);
      const { times, worth } = balance(game, verdict.weights);
      for (const time of times) expect(time).toBeCloseTo(1, 8);
      expect(Math.abs(worth - verdict.needed)).toBeLessThan(1e-8 * worth);
      const total = game.worth[everybody(game)]!;
      expect(verdict.isEmpty).toBe(worth > total + toleranceOf(game));
      const shares = await prenucleolus(game, solver);
      expect(isInCore(game, shares)).toBe(!verdict.isEmpty);
    }
  },
);

test.each(seeds)('the subsidy fills the core, and a little less does not, game %i', async (seed) => {
  const game = borderline(seed, 5);
  const { isEmpty, subsidy } = await coreTest(game, solver);
  if (!isEmpty) {
    expect(subsidy).toBe(0);
    return;
  }
  const filled = (part: number): Game =>
    gameOf(game.players, (mask) => game.worth[mask]! + (mask === everybody(game) ? part * subsidy : 0));
  expect((await coreTest(filled(1), solver)).isEmpty).toBe(false);
  expect((await coreTest(filled(0.99), solver)).isEmpty).toBe(true);
});

test('half of these cores are empty and half are not, so that both sides are looked at', async () => {
  const verdicts = await Promise.all(seeds.map((seed) => coreTest(borderline(seed, 5), solver)));
  const empty = verdicts.filter(({ isEmpty }) => isEmpty).length;
  expect(empty).toBeGreaterThan(1);
  expect(empty).toBeLessThan(seeds.length - 1);
});

test('convex games have a core (Shapley 1971), and the least core is what the prenucleolus begins with', async () => {
  for (const seed of [1, 2, 3]) {
    const game = randomConvexGame(seed, 6);
    expect((await coreTest(game, solver)).isEmpty).toBe(false);
    const least = (await leastCoreValue(game, solver))!;
    expect(largestExcess(game, await prenucleolus(game, solver))!.excess).toBeCloseTo(least, 5);
  }
});

test('two of three who decide: every pair is worth all, and half as much again would be needed', async () => {
  const game = gameOf(['A', 'B', 'C'], (mask) =>
    Number(mask === 7 || mask === 3 || mask === 5 || mask === 6),
  );
  const verdict = await coreTest(game, solver);
  expect(verdict.isEmpty).toBe(true);
  expect(verdict.subsidy).toBeCloseTo(0.5, 9);
  expect(verdict.weights.map(({ mask }) => mask)).toEqual([3, 5, 6]);
  for (const { weight } of verdict.weights) expect(weight).toBeCloseTo(0.5, 9);
  expect(await leastCoreValue(game, solver)).toBeCloseTo(1 / 3, 9);
});

test('one player has nobody to object', async () => {
  const game = gameOf(['A'], () => 4);
  expect(await coreTest(game, solver)).toEqual({ isEmpty: false, weights: [], needed: 4, subsidy: 0 });
  expect(await leastCoreValue(game, solver)).toBeNull();
});

test('coalitions whose worth is unknown claim nothing', async () => {
  const game = gameOf(['A', 'B', 'C'], (mask) => [0, 0, 0, 100, 0, -Infinity, -Infinity, 120][mask]!);
  expect((await coreTest(game, solver)).isEmpty).toBe(false);
  const { shares } = await stableShare(game, [40, 40, 40], solver);
  shares.forEach((share, player) => expect(share).toBeCloseTo([50, 50, 20][player]!, 6));
});
