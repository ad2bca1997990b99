import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hhi, hhiNormalised, hhiUnctad } from './hhi.ts';

test('is the sum of squared shares', () => {
  expect(hhi([50, 30, 20])).toBeCloseTo(0.38, 15);
});

test('of nothing is unknown, not 0', () => {
  expect(hhi([0, 0])).toBeNull();
  expect(hhi([])).toBeNull();
});

test('runs from 1/n to 1, both normalisations from 0 to 1', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 20 }), (values) => {
      fc.pre(values.some((value) => value > 0));
      const index = hhi(values)!;
      const n = values.length;
      expect(index).toBeGreaterThanOrEqual(1 / n - 1e-12);
      expect(index).toBeLessThanOrEqual(1 + 1e-12);
      for (const normalised of [hhiNormalised(index, n)!, hhiUnctad(index, n)!]) {
        expect(normalised).toBeGreaterThanOrEqual(-1e-12);
        expect(normalised).toBeLessThanOrEqual(1 + 1e-12);
      }
    }),
  );
});

test.each([2, 5, 1239])(
  'equal shares of %i give 0, one that has everything 1, in both normalisations',
  (n) => {
    const equal = hhi(Array.from({ length: n }, () => 7))!;
    const one = hhi([7, ...Array.from({ length: n - 1 }, () => 0)])!;
    for (const normalised of [hhiNormalised, hhiUnctad]) {
      expect(normalised(equal, n)).toBeCloseTo(0, 12);
      expect(normalised(one, n)).toBe(1);
    }
  },
);

test('the two normalisations differ in between: they must be named', () => {
  // Shares 1/2, 1/4, 1/4: HHI 0.375.
  expect(hhiNormalised(0.375, 3)).toBeCloseTo(0.0625, 12);
  expect(hhiUnctad(0.375, 3)).toBeCloseTo((Math.sqrt(0.375) - Math.sqrt(1 / 3)) / (1 - Math.sqrt(1 / 3)), 12);
});

test('a list of one cannot be normalised', () => {
  expect(hhiNormalised(1, 1)).toBeNull();
  expect(hhiUnctad(1, 1)).toBeNull();
});
