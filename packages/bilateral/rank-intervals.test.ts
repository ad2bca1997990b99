import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankIntervals, resampledMeans } from './rank-intervals.ts';

test('by hand: three years of three items', () => {
  // Places by year: 1 2 3, 2 1 3, 1 2 3.
  const years = Float64Array.of(9, 5, 1, 6, 7, 1, 9, 2, 1);
  const { median, low, high } = rankIntervals(years, 3, 1);
  expect(Array.from(median)).toEqual([1, 2, 3]);
  expect(Array.from(low)).toEqual([1, 1, 3]);
  expect(Array.from(high)).toEqual([2, 2, 3]);
});

test('equals share their middle place; the unknown has none and takes none', () => {
  const { median } = rankIntervals(Float64Array.of(5, 5, Number.NaN, 1), 4, 0.9);
  expect(Array.from(median)).toEqual([1.5, 1.5, Number.NaN, 3]);
});

test('a level of 80 % lies between the extremes and the median', () => {
  const values = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 30, maxLength: 30 });
  fc.assert(
    fc.property(values, (repeats) => {
      const of = (level: number) => rankIntervals(Float64Array.from(repeats), 5, level);
      const [all, most] = [of(1), of(0.8)];
      for (let item = 0; item < 5; item++) {
        expect(all.low[item]).toBeLessThanOrEqual(most.low[item]!);
        expect(most.low[item]).toBeLessThanOrEqual(most.median[item]!);
        expect(most.median[item]).toBeLessThanOrEqual(most.high[item]!);
        expect(most.high[item]).toBeLessThanOrEqual(all.high[item]!);
      }
    }),
  );
});

test('in each repeat the places of all known items add up to n (n + 1) / 2', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 20 }), (values) => {
      const { median } = rankIntervals(Float64Array.from(values), values.length, 0.9);
      const sum = median.reduce((total, place) => total + place, 0);
      expect(sum).toBe((values.length * (values.length + 1)) / 2);
    }),
  );
});

test('resamples draw whole years: what each year orders alike stays so', () => {
  let state = 1;
  const random = (): number => (state = (state * 16807) % 2147483647) / 2147483647;
  const years = Float64Array.of(10, 5, 1, 200, 100, 50, 3, 2, 1);
  const means = resampledMeans(years, 3, 200, random);
  expect(means).toHaveLength(600);
  const { low, high } = rankIntervals(means, 3, 1);
  expect(Array.from(low)).toEqual([1, 2, 3]);
  expect(Array.from(high)).toEqual([1, 2, 3]);
});

test('a resample is the mean of the years drawn, the unknown ones left out', () => {
  const draws = [0, 0.5, 0.5, 0];
  let draw = 0;
  const means = resampledMeans(Float64Array.of(2, 8, 4, Number.NaN), 2, 2, () => draws[draw++]!);
  expect(Array.from(means)).toEqual([3, 8, 3, 8]);
  expect(Array.from(resampledMeans(Float64Array.of(2, Number.NaN), 2, 1, () => 0))).toEqual([2, Number.NaN]);
});
