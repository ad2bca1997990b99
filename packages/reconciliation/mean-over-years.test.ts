import { expect, test } from 'vitest';
import { meanOverYears } from './mean-over-years.ts';

const year = (usd: readonly number[]) => ({
  usd: Float64Array.from(usd),
  low: Float64Array.from(usd, (value) => value / 2),
  high: Float64Array.from(usd, (value) => value * 3),
});

test('unknown years are left out, zeros are not, and intervals do not shrink', () => {
  const mean = meanOverYears([year([6, NaN, NaN]), year([0, 4, NaN]), year([3, 2, NaN])]);
  expect([...mean.usd]).toEqual([3, 3, NaN]);
  expect([...mean.low]).toEqual([1.5, 1.5, NaN]);
  expect([...mean.high]).toEqual([9, 9, NaN]);
  expect([...mean.years]).toEqual([3, 2, 0]);
});

test('three equal years are as uncertain as one', () => {
  const { usd, low, high } = meanOverYears([year([5]), year([5]), year([5])]);
  expect([usd[0], low[0], high[0]]).toEqual([5, 2.5, 15]);
});
