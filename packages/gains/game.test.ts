import { expect, test } from 'vitest';
import { countOf, everybody, membersOf, savingsGame, sizeOf, worthOf } from './game.ts';

test('a mask tells its members', () => {
  expect(membersOf(0b10110)).toEqual([1, 2, 4]);
  expect(membersOf(0)).toEqual([]);
  expect(countOf(0b10110)).toBe(3);
});

test('savings are what coalitions pay less than their members would alone', () => {
  const game = savingsGame(['A', 'B'], (mask) => [0, 5, 7, 9][mask]!);
  expect([...game.worth]).toEqual([0, 0, 0, 3]);
  expect(sizeOf(game)).toBe(2);
  expect(worthOf(game, everybody(game))).toBe(3);
});
