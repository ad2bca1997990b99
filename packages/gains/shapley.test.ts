import { expect, test } from 'vitest';
import { isInCore } from './excess.ts';
import { everybody, gameOf } from './game.ts';
import { randomConvexGame, randomGame } from './random-game.ts';
import { seededRandom } from './seeded-random.ts';
import { shapley } from './shapley.ts';

const seeds = Array.from({ length: 12 }, (_, at) => at + 1);
const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** As it is defined: what each adds, over every order of joining. */
const overAllOrders = (worth: Float64Array, players: number): readonly number[] => {
  const added = new Float64Array(players);
  let orders = 0;
  const join = (mask: number, gains: readonly number[]): void => {
    if (gains.length === players) {
      orders++;
      gains.forEach((gain, place) => (added[order[place]!]! += gain));
      return;
    }
    for (let player = 0; player < players; player++) {
      if ((mask >> player) & 1) continue;
      order.push(player);
      join(mask | (1 << player), [...gains, worth[mask | (1 << player)]! - worth[mask]!]);
      order.pop();
    }
  };
  const order: number[] = [];
  join(0, []);
  return Array.from(added, (sum) => sum / orders);
};

test.each(seeds)('it is the mean of what each adds over all orders of joining, game %i', (seed) => {
  const game = randomGame(seed, 5);
  const expected = overAllOrders(game.worth, 5);
  shapley(game)!.forEach((share, player) => expect(share).toBeCloseTo(expected[player]!, 9));
});

test('all is shared, up to fourteen players and worths of many sizes', () => {
  for (const players of [1, 2, 7, 14]) {
    const game = randomGame(players, players, 1e9);
    const worth = game.worth[everybody(game)]!;
    expect(Math.abs(sumOf(shapley(game)!) - worth)).toBeLessThanOrEqual(1e-12 * worth);
  }
});

test('who adds the same has the same, and who adds nothing has nothing', () => {
  const base = randomGame(3, 3);
  // Players 0 and 1 count alike; player 3 adds nothing to anybody.
  const game = gameOf(
    ['A', 'B', 'C', 'D'],
    (mask) =>
      base.worth[
        ((mask & 1) + ((mask >> 1) & 1) > 0 ? 1 : 0) | (((mask & 3) === 3 ? 1 : 0) << 1) | (mask & 4)
      ]!,
  );
  const [a, b, , d] = shapley(game)!;
  expect(a).toBeCloseTo(b!, 9);
  expect(d).toBeCloseTo(0, 9);
});

test('shares of two games add up to those of their sum', () => {
  const [one, other] = [randomGame(8, 6), randomGame(9, 6)];
  const both = gameOf(one.players, (mask) => one.worth[mask]! + other.worth[mask]!);
  const [first, second] = [shapley(one)!, shapley(other)!];
  shapley(both)!.forEach((share, player) => expect(share).toBeCloseTo(first[player]! + second[player]!, 9));
});

test.each(seeds)('it is in the core of a convex game, game %i (Shapley 1971)', (seed) => {
  const game = randomConvexGame(seed, 7);
  expect(isInCore(game, shapley(game)!)).toBe(true);
});

test('there is none where a coalition is unknown', () => {
  const game = gameOf(['A', 'B', 'C'], (mask) => (mask === 3 ? -Infinity : mask));
  expect(shapley(game)).toBeNull();
});

test('airports: each part of the runway is shared by those who need it (Littlechild and Owen 1973)', () => {
  const random = seededRandom(73);
  for (let round = 0; round < 10; round++) {
    const costs = Array.from({ length: 8 }, () => Math.ceil(random() * 50));
    const game = gameOf(costs.map(String), (mask) => Math.max(...costs.filter((_, at) => (mask >> at) & 1)));
    const shares = shapley(game)!;
    const ascending = [...new Set(costs)].toSorted((one, other) => one - other);
    costs.forEach((cost, player) => {
      const expected = ascending.reduce((sum, length, at) => {
        const part = length - (ascending[at - 1] ?? 0);
        return length <= cost ? sum + part / costs.filter((other) => other >= length).length : sum;
      }, 0);
      expect(shares[player]).toBeCloseTo(expected, 9);
    });
  }
});
