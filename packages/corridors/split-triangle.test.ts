import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitTriangleMasses, splitTriangleVariance } from './split-triangle.ts';

const spread = fc
  .tuple(
    fc.double({ min: 0, max: 50, noNaN: true }),
    fc.double({ min: 0, max: 50, noNaN: true }),
    fc.double({ min: 0, max: 200, noNaN: true }),
  )
  .map(([low, up, more]) => ({ low, value: low + up, high: low + up + more }));

test('symmetric, it has the variance of a triangle: a 24th of the squared width', () => {
  expect(splitTriangleVariance({ low: 5, value: 10, high: 15 })).toBeCloseTo(100 / 24, 12);
  expect(splitTriangleVariance({ low: 8, value: 8, high: 8 })).toBe(0);
});

test('the masses of a fine grid have the mean of PERT, the variance told, and half on either side of the value', () => {
  fc.assert(
    fc.property(spread, (hours) => {
      const { low, value, high } = hours;
      fc.pre(high - low > 0.01);
      const step = (high - low) / 2000;
      const masses = splitTriangleMasses(hours, step);
      const sum = (of: (hour: number) => number): number =>
        masses.reduce((total, mass, k) => total + mass * of(low + k * step), 0);
      const mean = sum((hour) => hour);
      expect(sum(() => 1)).toBeCloseTo(1, 9);
      expect(mean).toBeCloseTo((low + 4 * value + high) / 6, 6);
      expect(sum((hour) => (hour - mean) ** 2)).toBeCloseTo(splitTriangleVariance(hours), 1);
      const side = sum((hour) => (hour < value - step ? 1 : 0));
      expect(side).toBeLessThanOrEqual(0.5 + 1e-9);
      expect(sum((hour) => (hour > value + step ? 1 : 0))).toBeLessThanOrEqual(0.5 + 1e-9);
    }),
  );
});
