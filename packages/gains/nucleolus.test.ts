import { highsHere } from '@hamkor/optimiser';
import type { Solver } from '@hamkor/optimiser';
import { beforeAll, expect, test } from 'vitest';
import { coreTest } from './core-test.ts';
import { isEfficient, isInCore, isIndividuallyRational } from './excess.ts';
import { coalitionSums } from './coalition-sums.ts';
import type { Game } from './game.ts';
import { countOf, everybody, gameOf } from './game.ts';
import { nucleolus, perCapitaNucleolus, prenucleolus } from './nucleolus.ts';
import { plainNucleolus } from './plain-nucleolus.ts';
import { randomConvexGame, randomGame } from './random-game.ts';
import { seededRandom } from './seeded-random.ts';
import { talmudAwards } from './bankruptcy.ts';

let solver: Solver;
beforeAll(async () => {
  solver = await highsHere();
});

const seeds = Array.from({ length: 8 }, (_, at) => at + 1);
const expectClose = (found: readonly number[] | null, expected: readonly number[], size: number): void => {
  expect(found).toHaveLength(expected.length);
  found!.forEach((share, player) => expect(Math.abs(share - expected[player]!)).toBeLessThan(1e-6 * size));
};
const sizeOfWorth = (game: Game): number => Math.max(...game.worth.map(Math.abs));

test.each(seeds.slice(2, 6))(
  'it is what the definition gives by programmes of all coalitions, game %i',
  async (seed) => {
    for (const players of [2, 3, 4]) {
      const game = randomGame(seed, players);
      const found = await nucleolus(game, solver);
      if (found === null) {
        const alone = game.players.reduce((sum, _, player) => sum + game.worth[1 << player]!, 0);
        expect(alone).toBeGreaterThan(game.worth[everybody(game)]!);
        continue;
      }
      expectClose(found, await plainNucleolus(game, solver, () => 1), sizeOfWorth(game));
      expectClose(
        await perCapitaNucleolus(game, solver),
        await plainNucleolus(game, solver, countOf),
        sizeOfWorth(game),
      );
    }
  },
);

/** Excesses of all coalitions, per weight, largest first. */
const complaints = (
  game: Game,
  shares: readonly number[],
  weight: (mask: number) => number,
): readonly number[] => {
  const sums = coalitionSums(shares);
  return [...game.worth.keys()]
    .slice(1, -1)
    .map((mask) => (game.worth[mask]! - sums[mask]!) / weight(mask))
    .toSorted((one, other) => other - one);
};

test.each(seeds)('no other rational way of sharing has less to complain of, game %i', async (seed) => {
  const game = randomConvexGame(seed, 5);
  const random = seededRandom(seed);
  for (const [method, weight] of [
    [nucleolus, () => 1],
    [perCapitaNucleolus, countOf],
  ] as const) {
    const found = (await method(game, solver))!;
    const least = complaints(game, found, weight);
    for (let round = 0; round < 200; round++) {
      const step = 10 ** (1 - 4 * random()) * sizeOfWorth(game) * 0.01;
      const moves = found.map(() => (random() - 0.5) * step);
      const mean = moves.reduce((sum, move) => sum + move, 0) / moves.length;
      const other = found.map((share, player) => share + moves[player]! - mean);
      if (!isIndividuallyRational(game, other)) continue;
      const worse = complaints(game, other, weight);
      const at = worse.findIndex(
        (value, place) => Math.abs(value - least[place]!) > 1e-9 * sizeOfWorth(game),
      );
      if (at >= 0) expect(worse[at]).toBeGreaterThan(least[at]!);
    }
  }
});

test.each(seeds)('it is shared out, rational, and in the core where there is one, game %i', async (seed) => {
  for (const game of [randomConvexGame(seed, 8), randomGame(seed, 6)]) {
    const { isEmpty } = await coreTest(game, solver);
    for (const method of [nucleolus, perCapitaNucleolus]) {
      const found = await method(game, solver);
      if (found === null) continue;
      expect(isEfficient(game, found)).toBe(true);
      expect(isIndividuallyRational(game, found)).toBe(true);
      expect(isInCore(game, found)).toBe(!isEmpty);
    }
  }
});

test('moving and stretching the worths moves and stretches the shares, dollars to billions', async () => {
  const game = randomConvexGame(4, 6);
  const found = (await nucleolus(game, solver))!;
  for (const [times, bonus] of [
    [1e9, 0],
    [1e-6, 0],
    [1e3, 1e7],
  ] as const) {
    const other = gameOf(game.players, (mask) => times * game.worth[mask]! + bonus * countOf(mask));
    expectClose(
      await nucleolus(other, solver),
      found.map((share) => times * share + bonus),
      times * sizeOfWorth(game),
    );
  }
});

test('twelve players: the order they are named in does not matter', async () => {
  const game = randomConvexGame(7, 12);
  const turned = gameOf(game.players, (mask) => game.worth[((mask >> 1) | (mask << 11)) & 0xfff]!);
  const found = (await nucleolus(game, solver))!;
  expectClose(
    await nucleolus(turned, solver),
    [...found.slice(-1), ...found.slice(0, -1)],
    sizeOfWorth(game),
  );
});

test('of the game of an estate it is the rule of the Talmud (Aumann and Maschler 1985)', async () => {
  const random = seededRandom(1985);
  for (let round = 0; round < 12; round++) {
    const claims = Array.from({ length: 2 + Math.floor(random() * 5) }, () => Math.ceil(random() * 100));
    const total = claims.reduce((sum, claim) => sum + claim, 0);
    const estate = Math.round(random() * total);
    const game = gameOf(
      claims.map((_, at) => `C${at}`),
      (mask) =>
        Math.max(0, estate - claims.reduce((sum, claim, at) => ((mask >> at) & 1 ? sum : sum + claim), 0)),
    );
    expectClose(await nucleolus(game, solver), talmudAwards(claims, estate)!, total);
  }
});

test('nobody need be there, nor anybody else', async () => {
  expect(
    await nucleolus(
      gameOf(['A'], () => 7),
      solver,
    ),
  ).toEqual([7]);
  expectClose(
    await nucleolus(
      gameOf(['A', 'B'], (mask) => [0, 1, 2, 9][mask]!),
      solver,
    ),
    [4, 5],
    9,
  );
});

test('a game in which nothing is to be gained gives each what it has alone', async () => {
  const game = gameOf(['A', 'B', 'C'], (mask) => 5e6 * countOf(mask));
  expect(await nucleolus(game, solver)).toEqual([5e6, 5e6, 5e6]);
});

test('without shares that give each as much as alone there is none, but a prenucleolus', async () => {
  const game = gameOf(['A', 'B'], (mask) => [0, 4, 2, 3][mask]!);
  expect(await nucleolus(game, solver)).toBeNull();
  expect(await perCapitaNucleolus(game, solver)).toBeNull();
  expectClose(await prenucleolus(game, solver), [2.5, 0.5], 4);
});
