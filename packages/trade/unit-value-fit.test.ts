import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unitValueFit } from './unit-value-fit.ts';

const price = fc.double({ min: 1e-3, max: 1e9, noNaN: true });

test('the same price fits wholly, twice the price by half', () => {
  expect(unitValueFit(671, 671)).toBe(1);
  expect(unitValueFit(300, 600)).toBeCloseTo(0.5, 15);
});

test('the fit is the smaller price over the larger, in either order', () => {
  fc.assert(
    fc.property(price, price, (a, b) => {
      expect(unitValueFit(a, b)!).toBeCloseTo(Math.min(a, b) / Math.max(a, b), 12);
      expect(unitValueFit(a, b)).toBeCloseTo(unitValueFit(b, a)!, 12);
    }),
  );
});

test('an unknown or senseless price leaves the fit unknown, not bad', () => {
  expect(unitValueFit(null, 5)).toBeNull();
  expect(unitValueFit(5, null)).toBeNull();
  expect(unitValueFit(0, 5)).toBeNull();
});
