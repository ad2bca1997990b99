import { readFileSync } from 'node:fs';
import { highsHere } from '@hamkor/optimiser';
import type { Solver } from '@hamkor/optimiser';
import { beforeAll, describe, expect, test } from 'vitest';
import { referenceFile } from '../../tools/reference.ts';
import { bankruptcyRule } from './bankruptcy.ts';
import { capitalKey } from './capital-key.ts';
import type { Game } from './game.ts';
import { gameOf, savingsGame } from './game.ts';
import { nucleolus, perCapitaNucleolus, prenucleolus } from './nucleolus.ts';
import { separableCostShares } from './separable-cost.ts';
import { shapley } from './shapley.ts';

let solver: Solver;
beforeAll(async () => {
  solver = await highsHere();
});

/** Coalitions as tables of worths list them: by size, then by the names of the members. */
const bySize = (players: number): readonly number[] =>
  Array.from({ length: (1 << players) - 1 }, (_, at) => at + 1).toSorted((one, other) => {
    const [left, right] = [one, other].map((mask) =>
      Array.from({ length: players }, (_, at) => at).filter((at) => (mask >> at) & 1),
    );
    return left!.length - right!.length || Number(left!.join('') > right!.join('')) * 2 - 1;
  });
const listed = (worths: readonly number[]): Game => {
  const players = Math.log2(worths.length + 1);
  const table = new Map(bySize(players).map((mask, at) => [mask, worths[at]!]));
  return gameOf(
    Array.from({ length: players }, (_, at) => String(at + 1)),
    (mask) => table.get(mask)!,
  );
};
const expectClose = (
  found: readonly number[] | null,
  expected: readonly number[],
  tolerance = 1e-7,
): void => {
  expect(found).toHaveLength(expected.length);
  const size = Math.max(...expected.map(Math.abs));
  found!.forEach((share, at) =>
    expect(Math.abs(share - expected[at]!)).toBeLessThanOrEqual(tolerance * size),
  );
};

/** Costs of a joint dam for navigation, flood control and power, thousand dollars (Ransmeier 1942; Straffin and Heaney 1981). */
const dam = [163_520, 140_826, 250_096, 301_607, 378_821, 367_370, 412_584];
const savingsOf = (costs: readonly number[]): Game => {
  const game = listed(costs);
  return savingsGame(game.players, (mask) => game.worth[mask]!);
};
const asCosts = (costs: readonly number[], gains: readonly number[] | null): readonly number[] | null =>
  gains === null ? null : gains.map((gain, player) => costs[player]! - gain);

describe('joint dam of the Tennessee Valley Authority', () => {
  test('Shapley value, of costs and of savings', () => {
    const expected = [117_829, 100_756.5, 193_998.5];
    expectClose(shapley(listed(dam)), expected, 1e-12);
    expectClose(asCosts(dam, shapley(savingsOf(dam))), expected, 1e-12);
  });

  test('separable cost - remaining benefit', () => {
    expectClose(
      asCosts(dam, separableCostShares(savingsOf(dam)))!.map(Math.round),
      [117_476, 99_157, 195_951],
      1e-12,
    );
  });
});

describe('nucleolus', () => {
  test.each([
    [
      'CoopGame 0.2.2, help of nucleolus',
      [0, 0, 0, 0, 5, 5, 8, 9, 10, 8, 13, 15, 16, 17, 21],
      [3.5, 4.5, 5.5, 7.5],
    ],
    ['Ferguson, Game Theory (UCLA), part IV', [-1, 0, 1, 3, 4, 2, 5], [8 / 3, 2 / 3, 5 / 3]],
    ['coopProductGame 2.0, help of nucleolus', [68, 102, 0, 170, 710, 762, 992], [149, 192, 651]],
    ['CoopGame, own tests, 67', [2, 6, 5, 15, 1, 18, 14], [2, 7, 5]],
  ])('%s', async (_, worths, expected) => {
    expectClose(await nucleolus(listed(worths), solver), expected);
  });

  test('Peleg and Sudhölter 2007, example 5.5.12: over all shares, and over those that are rational', async () => {
    const game = listed([0, 0, 0, 10, 0, 0, 2]);
    expectClose(await prenucleolus(game, solver), [3, 3, -4]);
    expectClose(await nucleolus(game, solver), [1, 1, 0]);
  });

  test('per capita: Young 1985, p. 68', async () => {
    const game = savingsOf([15, 20, 55, 35, 61, 65, 78]);
    expectClose(await perCapitaNucleolus(game, solver), [2 / 3, 7 / 6, 61 / 6]);
  });
});

describe('Shapley value', () => {
  test('Lemaire 1991: three investors', () => {
    expectClose(
      shapley(listed([46_125, 17_437.5, 5_812.5, 69_187.5, 53_812.5, 30_750, 90_000])),
      [51_750, 25_875, 12_375],
    );
  });

  test('airport of costs 10, 20, 35', () => {
    expectClose(shapley(listed([10, 20, 35, 20, 35, 35, 35])), [10 / 3, 10 / 3 + 5, 10 / 3 + 20]);
  });

  test('Ibn Ezra: an estate of 120 claimed to 120, 60, 40, 30 (Aumann 2010)', () => {
    const claims = [120, 60, 40, 30];
    const game = gameOf(claims.map(String), (mask) =>
      Math.max(...claims.filter((_, at) => (mask >> at) & 1)),
    );
    expectClose(shapley(game), [80 + 5 / 6, 20 + 5 / 6, 10 + 5 / 6, 7.5]);
  });

  test('gloves: one left, nine right (CoopGame, own tests, 15)', () => {
    const game = gameOf(
      Array.from({ length: 10 }, (_, at) => String(at)),
      (mask) => Number(mask > 1 && mask % 2 === 1),
    );
    expectClose(shapley(game), [0.9, ...Array.from({ length: 9 }, () => 1 / 90)]);
  });
});

interface Vectors {
  readonly shapley: readonly {
    readonly name: string;
    readonly order?: string;
    readonly costs?: readonly number[];
    readonly worth?: readonly number[];
    readonly shapley: readonly number[];
  }[];
  readonly nucleolus: readonly { readonly worth: readonly number[]; readonly published: readonly number[] }[];
  readonly bankruptcy: readonly {
    readonly claims: readonly number[];
    readonly estate: number;
    readonly awards: readonly number[];
  }[];
  readonly capital_key: {
    readonly population: Readonly<Record<string, number>>;
    readonly gdp: Readonly<Record<string, number>>;
    readonly weight_population: number;
    readonly key_pct: Readonly<Record<string, number>>;
    readonly cap: number;
    readonly capped_key_pct: Readonly<Record<string, number>>;
  };
}

const file = referenceFile('finance-vectors/project-finance.json');
const vectors = (): Vectors => JSON.parse(readFileSync(file!, 'utf8')) as Vectors;
const asShares = (key: Readonly<Record<string, number>>): readonly number[] =>
  Object.values(key).map((share) => share / 100);
describe.skipIf(file === null)(
  `the reference cases of finance-vectors${file === null ? ' (absent)' : ''}`,
  () => {
    test('every game with a Shapley value', () => {
      const games = vectors().shapley.filter(
        ({ costs, worth }) => costs !== undefined || worth !== undefined,
      );
      expect(games.length).toBeGreaterThanOrEqual(2);
      for (const { costs, worth, shapley: expected } of games)
        expectClose(shapley(listed((costs ?? worth)!)), expected, 1e-9);
    });

    test('every game with a nucleolus', async () => {
      for (const { worth, published } of vectors().nucleolus)
        expectClose(await nucleolus(listed(worth), solver), published, 1e-9);
    });

    test('every estate', () => {
      for (const { claims, estate, awards } of vectors().bankruptcy)
        expectClose(bankruptcyRule.talmud(claims, estate), awards, 1e-9);
    });

    test('capital key, with and without cap', () => {
      const {
        population,
        gdp,
        weight_population: populationWeight,
        cap,
        ...expected
      } = vectors().capital_key;
      const people = Object.values(population);
      const product = Object.values(gdp);
      expectClose(
        capitalKey(people, product, { populationWeight, cap: null, floor: null }),
        asShares(expected.key_pct),
        1e-9,
      );
      expectClose(
        capitalKey(people, product, { populationWeight, cap, floor: null }),
        asShares(expected.capped_key_pct),
        1e-9,
      );
    });
  },
);
