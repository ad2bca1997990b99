import { expect, test } from 'vitest';
import { reachClass, reachDays, reachFill } from './reach-class.ts';

test('a time belongs to the first number of days it is within', () => {
  expect([0, 120, 121, 240, 480, 720, 721, null].map(reachClass)).toEqual([0, 0, 1, 1, 2, 3, 4, null]);
});

test('no two classes look alike', () => {
  const fills = [...reachDays.keys(), reachDays.length].map(reachFill);
  expect(new Set(fills).size).toBe(fills.length);
});
