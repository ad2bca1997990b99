import { expect, test } from 'vitest';
import { coalitionSums } from './coalition-sums.ts';

test('every coalition has the sum of what its members have', () => {
  expect([...coalitionSums([1, 10, 100])]).toEqual([0, 1, 10, 11, 100, 101, 110, 111]);
});

test('nobody has nothing', () => {
  expect([...coalitionSums([])]).toEqual([0]);
});
