import { expect, test } from 'vitest';
import { countOf, gameOf } from './game.ts';
import { convexityBreach, superadditivityBreach } from './game-shape.ts';
import { randomConvexGame, randomGame } from './random-game.ts';

test('convex games are superadditive', () => {
  for (const seed of [1, 2, 3, 4]) {
    const game = randomConvexGame(seed, 6);
    expect(convexityBreach(game)).toBeNull();
    expect(superadditivityBreach(game)).toBeNull();
  }
});

test('the worst breach of superadditivity is found among all pairs', () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const { worth, players } = randomGame(seed, 5);
    let most = 0;
    for (let one = 1; one < worth.length; one++)
      for (let other = 1; other < worth.length; other++)
        if ((one & other) === 0) most = Math.max(most, worth[one]! + worth[other]! - worth[one | other]!);
    const breach = superadditivityBreach({ worth, players });
    expect(breach?.by ?? 0).toBe(most);
    const [one, other] = breach?.masks ?? [0, 0];
    expect(worth[one]! + worth[other]! - worth[one | other]!).toBe(most);
  }
});

test('who adds less the more are there is named', () => {
  const game = gameOf(['A', 'B', 'C'], (mask) => Math.sqrt(countOf(mask)));
  expect(convexityBreach(game)?.masks).toEqual([1, 2]);
  expect(superadditivityBreach(game)?.by).toBeCloseTo(1 + Math.SQRT2 - Math.sqrt(3), 9);
});
