import { expect, test } from 'vitest';
import { correlation, moments, standardised } from './moments.ts';

const [unknown] = [Number.NaN];

test('the standard deviation is that of the population', () => {
  expect(moments(Float64Array.of(2, 4, 4, 4, 5, 5, 7, 9))).toEqual({ mean: 5, sd: 2 });
});

test('an unknown value stays unknown and moves nobody else', () => {
  expect(moments(Float64Array.of(1, unknown, 3))).toEqual({ mean: 2, sd: 1 });
  expect(Array.from(standardised(Float64Array.of(1, unknown, 3)))).toEqual([-1, unknown, 1]);
});

test('correlation is taken where both are known', () => {
  expect(correlation([1, 2, 3, unknown, 9], [2, 4, 6, 5, unknown])).toBeCloseTo(1, 14);
  expect(correlation([1, 2, 3, 4], [1, -1, -1, 1])).toBeCloseTo(0, 14);
  expect(correlation([1, 2, 3], [5, 5, 5])).toBeNaN();
});
