import { expect, test } from 'vitest';
import { isEfficient, isInCore, isIndividuallyRational, largestExcess } from './excess.ts';
import { countOf, gameOf } from './game.ts';

const game = gameOf(['A', 'B', 'C'], (mask) => [0, 1, 0, 8, 0, 5, 3, 12][mask]!);

test('the coalition with most to gain by leaving is named', () => {
  expect(largestExcess(game, [4, 4, 4])).toEqual({ mask: 0b011, excess: 0 });
  expect(largestExcess(game, [2, 2, 8])).toEqual({ mask: 0b011, excess: 4 });
  expect(
    largestExcess(
      gameOf(['A'], () => 3),
      [3],
    ),
  ).toBeNull();
});

test('in the core nobody leaves and all is shared', () => {
  expect(isInCore(game, [5, 4, 3])).toBe(true);
  expect(isInCore(game, [2, 2, 8])).toBe(false);
  expect(isInCore(game, [5, 4, 2])).toBe(false);
  expect(isEfficient(game, [5, 4, 2])).toBe(false);
  expect(isInCore(game, [6, 6, 6])).toBe(false);
});

test('nobody is left with less than alone', () => {
  expect(isIndividuallyRational(game, [1, 8, 3])).toBe(true);
  expect(isIndividuallyRational(game, [0.9, 8, 3.1])).toBe(false);
});

test('what does not count depends on the size of the game', () => {
  const large = gameOf(['A', 'B'], (mask) => (mask === 3 ? 3e9 : 0));
  expect(isEfficient(large, [1e9, 2e9 + 100])).toBe(true);
  expect(isEfficient(large, [1e9, 2e9 + 20_000])).toBe(false);
  const small = gameOf(['A', 'B'], (mask) => (mask === 3 ? 3e-3 : 0));
  expect(isEfficient(small, [1e-3, 2.1e-3])).toBe(false);
});

test('large worths alone do not hide small gains from cooperation', () => {
  const added = gameOf(['A', 'B'], (mask) => 1e9 * countOf(mask) + (mask === 3 ? 10 : 0));
  expect(isIndividuallyRational(added, [1e9 - 1, 1e9 + 11])).toBe(false);
});
