import { highsHere } from '@hamkor/optimiser';
import type { Solver } from '@hamkor/optimiser';
import { beforeAll, expect, test } from 'vitest';
import { coreTest, leastCoreValue } from './core-test.ts';
import { equalShares } from './equal-shares.ts';
import { isInCore, largestExcess } from './excess.ts';
import type { Game } from './game.ts';
import { everybody, gameOf } from './game.ts';
import { toleranceOf } from './normalised-game.ts';
import { prenucleolus } from './nucleolus.ts';
import { randomConvexGame, randomGame } from './random-game.ts';
import { seededRandom } from './seeded-random.ts';
import { shapley } from './shapley.ts';
import { stableShare, withSubsidy } from './stable-share.ts';

let solver: Solver;
beforeAll(async () => {
  solver = await highsHere();
});

const seeds = Array.from({ length: 8 }, (_, at) => at + 1);
const emptyCore = (seed: number): Game => {
  const game = randomGame(seed, 5);
  return gameOf(game.players, (mask) => (mask === everybody(game) ? 60 : game.worth[mask]!));
};
const differences = (shares: readonly number[], target: readonly number[]): readonly number[] =>
  shares.map((share, player) => Math.abs(share - target[player]!)).toSorted((one, other) => other - one);

test.each(seeds)('a target in the core is its own answer, game %i', async (seed) => {
  const game = randomConvexGame(seed, 7);
  const target = shapley(game)!;
  const { shares, subsidy, distance } = await stableShare(game, target, solver);
  expect(subsidy).toBe(0);
  expect(distance).toBeLessThan(toleranceOf(game));
  expect(isInCore(game, shares)).toBe(true);
});

test.each(seeds)('no other core point is closer to an unstable target, game %i', async (seed) => {
  const game = randomConvexGame(seed, 5);
  const target = equalShares(game);
  const { shares } = await stableShare(game, target, solver);
  expect(isInCore(game, shares)).toBe(true);
  const least = differences(shares, target);
  const random = seededRandom(seed);
  const centre = await prenucleolus(game, solver);
  const size = game.worth[everybody(game)]!;
  for (let round = 0; round < 300; round++) {
    // Between the answer and another core point, and then moved a little.
    const part = random() ** 3;
    const moves = shares.map(() => (random() - 0.5) * size * 0.02);
    const mean = moves.reduce((sum, move) => sum + move, 0) / moves.length;
    const other = shares.map(
      (share, player) => share + part * (centre[player]! - share) + moves[player]! - mean,
    );
    if (!isInCore(game, other)) continue;
    const more = differences(other, target);
    const at = more.findIndex((difference, place) => Math.abs(difference - least[place]!) > 1e-7 * size);
    if (at >= 0) expect(more[at]).toBeGreaterThan(least[at]!);
  }
});

test.each(seeds)(
  'of an empty core the least subsidy is shared too, and then nobody leaves, game %i',
  async (seed) => {
    const game = emptyCore(seed);
    const verdict = await coreTest(game, solver);
    expect(verdict.isEmpty).toBe(true);
    const filled = withSubsidy(game, verdict.subsidy);
    const { shares, subsidy, excess } = await stableShare(game, shapley(filled)!, solver);
    expect(subsidy).toBe(verdict.subsidy);
    expect(excess).toBe(0);
    expect(isInCore(filled, shares)).toBe(true);
  },
);

test.each(seeds.slice(0, 3))('or coalitions are left as little to gain as can be, game %i', async (seed) => {
  const game = emptyCore(seed);
  const { shares, subsidy, excess } = await stableShare(game, shapley(game)!, solver, 'least-core');
  expect(subsidy).toBe(0);
  expect(excess).toBeCloseTo((await leastCoreValue(game, solver))!, 6);
  expect(largestExcess(game, shares)!.excess).toBeCloseTo(excess, 4);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(60, 6);
});

test('what one must be given is taken from the others alike', async () => {
  // C alone is worth 40: of equal shares of 90, ten more than its part, five less for each of the others.
  const game = gameOf(['A', 'B', 'C'], (mask) => [0, 0, 0, 0, 40, 40, 40, 90][mask]!);
  const { shares, distance } = await stableShare(game, equalShares(game), solver);
  expect(shares.map((share) => Math.round(share * 1e6) / 1e6)).toEqual([25, 25, 40]);
  expect(distance).toBeCloseTo(10, 6);
});
