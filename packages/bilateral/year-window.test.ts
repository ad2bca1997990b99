import fc from 'fast-check';
import { expect, test } from 'vitest';
import { windowMean } from './year-window.ts';

test('by hand: a mean of three years, of two where one is unknown, of none where all are', () => {
  const years = [
    Float64Array.of(1, 4, Number.NaN),
    Float64Array.of(2, Number.NaN, Number.NaN),
    Float64Array.of(6, 8, Number.NaN),
  ];
  const { mean, low, high, known } = windowMean(years);
  expect(Array.from(mean)).toEqual([3, 6, Number.NaN]);
  expect(Array.from(low)).toEqual([1, 4, Number.NaN]);
  expect(Array.from(high)).toEqual([6, 8, Number.NaN]);
  expect(Array.from(known)).toEqual([3, 2, 0]);
});

const geometric = (...years: readonly number[]): number =>
  windowMean(
    years.map((value) => Float64Array.of(value)),
    'geometric',
  ).mean[0]!;

test('geometric: 1, 10 and 100 give 10; a year without trade gives 0', () => {
  expect(geometric(1, 10, 100)).toBeCloseTo(10, 12);
  expect(geometric(5, 0, 5)).toBe(0);
  expect(geometric(5, Number.NaN, 5)).toBeCloseTo(5, 12);
});

test('no year at all is an empty window', () => {
  expect(windowMean([]).mean).toHaveLength(0);
});

test('low ≤ geometric ≤ arithmetic ≤ high', () => {
  const year = fc.array(fc.double({ min: 1e-3, max: 1e9, noNaN: true }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(year, { minLength: 1, maxLength: 5 }), (years) => {
      const arrays = years.map((values) => Float64Array.from(values));
      const plain = windowMean(arrays);
      const damped = windowMean(arrays, 'geometric');
      for (let item = 0; item < 4; item++) {
        const slack = plain.high[item]! * 1e-9;
        expect(damped.mean[item]).toBeGreaterThanOrEqual(plain.low[item]! - slack);
        expect(damped.mean[item]).toBeLessThanOrEqual(plain.mean[item]! + slack);
        expect(plain.mean[item]).toBeLessThanOrEqual(plain.high[item]! + slack);
      }
    }),
  );
});
