import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchedByProduct, matchedValue } from './matched-value.ts';

test('is the smaller of what is sold and what is bought, product by product', () => {
  const exports = Float64Array.of(10, 5, 0, Number.NaN);
  const imports = Float64Array.of(4, 9, 7, 3);
  expect(Array.from(matchedByProduct(exports, imports))).toEqual([4, 5, 0, Number.NaN]);
  expect(matchedValue(exports, imports)).toBe(9);
  expect(matchedValue(exports, imports, Uint8Array.of(0, 1, 1, 1))).toBe(5);
});

test('nothing known is unknown; known and unmatched is 0', () => {
  expect(matchedValue(Float64Array.of(Number.NaN), Float64Array.of(3))).toBeNaN();
  expect(matchedValue(Float64Array.of(3, 0), Float64Array.of(0, 3))).toBe(0);
});

test('stays below both totals and is their overlap: Σ min = (Σ x + Σ m - Σ |x - m|) / 2', () => {
  const amount = fc.integer({ min: 0, max: 10 ** 6 });
  fc.assert(
    fc.property(fc.array(fc.tuple(amount, amount), { minLength: 1 }), (rows) => {
      const sum = (of: (x: number, m: number) => number): number =>
        rows.reduce((total, [x, m]) => total + of(x, m), 0);
      const matched = matchedValue(
        Float64Array.from(rows, ([x]) => x),
        Float64Array.from(rows, ([, m]) => m),
      );
      expect(matched).toBe((sum((x, m) => x + m) - sum((x, m) => Math.abs(x - m))) / 2);
      expect(matched).toBeLessThanOrEqual(
        Math.min(
          sum((x) => x),
          sum((_, m) => m),
        ),
      );
    }),
  );
});
