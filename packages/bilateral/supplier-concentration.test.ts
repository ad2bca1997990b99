import fc from 'fast-check';
import { expect, test } from 'vitest';
import { supplierConcentration } from './supplier-concentration.ts';

test('by hand: 50, 30, 20, the first a member', () => {
  const found = supplierConcentration(Float64Array.of(50, 30, 20), (supplier) => supplier === 0);
  expect(found.hhi).toBeCloseTo(0.38, 15);
  expect(found).toMatchObject({ top: 0, topShare: 0.5, topOutside: 1, topOutsideShare: 0.3, bloc: 0.5 });
});

test('who buys nothing leans on nobody: unknown, not 0', () => {
  const found = supplierConcentration(Float64Array.of(0, 0), () => false);
  expect(found).toMatchObject({ top: -1, topOutside: -1 });
  expect([found.hhi, found.topShare, found.topOutsideShare, found.bloc]).toEqual([NaN, NaN, NaN, NaN]);
});

test('who buys from members only has no supplier outside, and a share of 0 there', () => {
  const found = supplierConcentration(Float64Array.of(3, 0), (supplier) => supplier === 0);
  expect(found).toMatchObject({ topOutside: -1, topOutsideShare: 0, bloc: 1 });
});

test('an unknown supplier makes shares unknown', () => {
  const found = supplierConcentration(Float64Array.of(3, Number.NaN), () => false);
  expect(found.hhi).toBeNaN();
  expect(found.topShare).toBeNaN();
});

test('agrees with sorting by share; merging two suppliers never lowers the index', () => {
  const values = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(values, fc.nat(11), (bought, cut) => {
      const total = bought.reduce((sum, value) => sum + value, 0);
      fc.pre(total > 0);
      const isMember = (supplier: number): boolean => supplier < cut;
      const found = supplierConcentration(Float64Array.from(bought), isMember);
      const shares = bought.map((value) => value / total);
      expect(found.hhi).toBeCloseTo(
        shares.reduce((sum, share) => sum + share ** 2, 0),
        12,
      );
      expect(found.topShare).toBeCloseTo(Math.max(...shares), 12);
      expect(found.topOutsideShare).toBeCloseTo(Math.max(0, ...shares.slice(cut)), 12);
      expect(found.bloc).toBeCloseTo(
        shares.slice(0, cut).reduce((sum, share) => sum + share, 0),
        12,
      );
      const [first = 0, second = 0, ...rest] = bought;
      const merged = supplierConcentration(Float64Array.of(first + second, ...rest), isMember);
      expect(merged.hhi).toBeGreaterThanOrEqual(found.hhi - 1e-12);
    }),
  );
});
