import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportCapability, makingCapability } from './capability.ts';

const closeness = (rca: number | null, relativeDensity: number) => ({
  iso3: 'KAZ',
  rca,
  density: 0.2,
  relativeDensity,
  inputCoverage: 0,
});

test('an index of 1 is one half, of 3 three quarters', () => {
  expect(exportCapability(0)).toBe(0);
  expect(exportCapability(1)).toBe(0.5);
  expect(exportCapability(3)).toBe(0.75);
});

test('the scale is the symmetric index moved to 0 to 1', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (rca) => {
      expect(exportCapability(rca)).toBeCloseTo(((rca - 1) / (rca + 1) + 1) / 2, 12);
    }),
  );
});

test('a country without exports of a product is as able as its nearness, average nearness being a quarter', () => {
  expect(makingCapability(closeness(0, 0))).toBe(0.25);
  expect(makingCapability(closeness(null, 0))).toBe(0.25);
  expect(makingCapability(closeness(9, 0))).toBe(0.9);
});

test('however near, what is not made never beats what is exported with advantage', () => {
  const nearness = fc.double({ min: -30, max: 30, noNaN: true });
  fc.assert(
    fc.property(nearness, nearness, fc.double({ min: 1, max: 100, noNaN: true }), (near, other, rca) => {
      expect(makingCapability(closeness(0, near))).toBeLessThanOrEqual(
        makingCapability(closeness(rca, other)),
      );
    }),
  );
});
