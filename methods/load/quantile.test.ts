import { expect, test } from 'vitest';
import { quantile } from './quantile.ts';

test('nearest rank: of a hundred values 95 do not exceed the 95th', () => {
  const values = Array.from({ length: 100 }, (_, index) => index + 1);
  expect([0, 0.5, 0.95, 1].map((q) => quantile(values, q))).toEqual([1, 50, 95, 100]);
  expect(quantile([], 0.5)).toBeNaN();
});
