import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bilateralRca } from './bilateral-rca.ts';

test('by hand: half of what is sold there is a fifth of what is bought there', () => {
  const rca = bilateralRca(Float64Array.of(50, 50, 0, 0), Float64Array.of(200, 400, 400, 0));
  expect(rca[0]).toBeCloseTo(0.5 / 0.2, 14);
  expect(rca[1]).toBeCloseTo(0.5 / 0.4, 14);
  expect(rca[2]).toBe(0);
  expect(rca[3]).toBeNaN();
});

test('a pair that does not trade has none', () => {
  expect(Array.from(bilateralRca(Float64Array.of(0, 0), Float64Array.of(1, 2)))).toEqual([
    Number.NaN,
    Number.NaN,
  ]);
});

test('an unknown product is unknown and leaves the others as they are', () => {
  const whole = bilateralRca(Float64Array.of(50, 50), Float64Array.of(200, 400));
  const holed = bilateralRca(
    Float64Array.of(50, 50, Number.NaN, 3),
    Float64Array.of(200, 400, 9, Number.NaN),
  );
  expect(Array.from(holed)).toEqual([...whole, Number.NaN, Number.NaN]);
});

test('agrees with the quotient of shares, and averages 1 over what the market buys', () => {
  const row = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 1000 }));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
      const sold = rows.reduce((sum, [x]) => sum + x, 0);
      fc.pre(sold > 0);
      const bought = rows.reduce((sum, [, m]) => sum + m, 0);
      const rca = bilateralRca(
        Float64Array.from(rows, ([x]) => x),
        Float64Array.from(rows, ([, m]) => m),
      );
      let mean = 0;
      for (const [k, [x, m]] of rows.entries()) {
        expect(rca[k]).toBeCloseTo(x / sold / (m / bought), 9);
        mean += (rca[k]! * m) / bought;
      }
      expect(mean).toBeCloseTo(1, 9);
    }),
  );
});
