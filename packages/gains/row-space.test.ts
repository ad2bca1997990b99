import { expect, test } from 'vitest';
import { rowSpace } from './row-space.ts';

test('the sum of two coalitions without common members follows from both', () => {
  const space = rowSpace(4);
  expect(space.insert(0b0011, 5)).toBe(true);
  expect(space.insert(0b1100, 7)).toBe(true);
  expect(space.contains(0b1111)).toBe(true);
  expect(space.contains(0b0110)).toBe(false);
  expect(space.insert(0b1111, 12)).toBe(false);
  expect(space.rank()).toBe(2);
});

test('three pairs of three players tell what each has', () => {
  const space = rowSpace(3);
  for (const [mask, value] of [
    [0b011, 3],
    [0b101, 4],
    [0b110, 5],
  ] as const)
    space.insert(mask, value);
  expect(space.contains(0b001)).toBe(true);
  expect([...space.solution()].map((value) => Math.round(value * 1e9) / 1e9)).toEqual([1, 2, 3]);
});

test('what is not told has no value', () => {
  const space = rowSpace(2);
  space.insert(0b01, 2);
  expect([...space.solution()]).toEqual([2, NaN]);
});
