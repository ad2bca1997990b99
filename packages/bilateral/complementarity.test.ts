import fc from 'fast-check';
import { expect, test } from 'vitest';
import { complementarity } from './complementarity.ts';
import { withoutFuelsAndGold } from './fuels-and-gold.ts';
import { rollUp } from './roll-up.ts';

const amounts = fc
  .integer({ min: 1, max: 25 })
  .chain((n) =>
    fc.tuple(
      fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: n, maxLength: n }),
      fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: n, maxLength: n }),
    ),
  );
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const plain = (exports: readonly number[], imports: readonly number[]): number => {
  const apart = exports.map((x, k) => Math.abs(imports[k]! / sum(imports) - x / sum(exports)));
  return 100 * (1 - sum(apart) / 2);
};

test('by hand: shares 0.5, 0.3, 0.2 against 0.2, 0.2, 0.6', () => {
  // |0.3| + |0.1| + |0.4| = 0.8; half of it 0.4.
  expect(complementarity(Float64Array.of(50, 30, 20), Float64Array.of(2, 2, 6))).toBeCloseTo(60, 12);
});

test('the same basket is 100, nothing in common 0', () => {
  expect(complementarity(Float64Array.of(1, 3), Float64Array.of(100, 300))).toBe(100);
  expect(complementarity(Float64Array.of(1, 0), Float64Array.of(0, 7))).toBe(0);
});

test('without fuels, shares are of what is left', () => {
  const mask = withoutFuelsAndGold(['270900', '720851', '870321']);
  const exports = Float64Array.of(900, 50, 50);
  const imports = Float64Array.of(0, 30, 30);
  expect(complementarity(exports, imports)).toBeCloseTo(10, 12);
  expect(complementarity(exports, imports, mask)).toBe(100);
});

test('an empty basket has none; the unknown is left out of both', () => {
  expect(complementarity(Float64Array.of(0, 0), Float64Array.of(1, 2))).toBeNaN();
  const known = complementarity(Float64Array.of(50, 30, 20), Float64Array.of(2, 2, 6));
  const holed = complementarity(
    Float64Array.of(50, 30, 20, Number.NaN, 1000),
    Float64Array.of(2, 2, 6, 500, Number.NaN),
  );
  expect(holed).toBe(known);
});

test('agrees with the sum of differences, lies in 0 to 100 and is the same the other way round', () => {
  fc.assert(
    fc.property(amounts, ([exports, imports]) => {
      const found = complementarity(Float64Array.from(exports), Float64Array.from(imports));
      if (exports.every((x) => x === 0) || imports.every((m) => m === 0)) {
        expect(found).toBeNaN();
        return;
      }
      expect(found).toBeCloseTo(plain(exports, imports), 9);
      expect(found).toBeGreaterThanOrEqual(0);
      expect(found).toBeLessThanOrEqual(100 + 1e-9);
      expect(complementarity(Float64Array.from(imports), Float64Array.from(exports))).toBeCloseTo(found, 9);
    }),
  );
});

test('coarser codes never lower it', () => {
  fc.assert(
    fc.property(amounts, ([exports, imports]) => {
      const products = exports.map((_, k) => `${10 + (k % 4)}${10 + k}00`);
      const [x, m] = [Float64Array.from(exports), Float64Array.from(imports)];
      const fine = complementarity(x, m);
      if (Number.isNaN(fine)) return;
      expect(
        complementarity(rollUp(products, x, 2).values, rollUp(products, m, 2).values),
      ).toBeGreaterThanOrEqual(fine - 1e-9);
    }),
  );
});
