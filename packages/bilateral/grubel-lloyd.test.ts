import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grubelLloyd, grubelLloydByProduct } from './grubel-lloyd.ts';
import { rollUp } from './roll-up.ts';

const amount = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 10 ** 6 }) },
);
const pairs = fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 30 });
const sides = (rows: readonly (readonly [number, number])[]) =>
  [Float64Array.from(rows, ([x]) => x), Float64Array.from(rows, ([, m]) => m)] as const;

test('by hand: 100 there and 50 back leave 50 of 150 unmatched', () => {
  const index = grubelLloydByProduct(Float64Array.of(100, 80, 0, 0), Float64Array.of(50, 80, 40, 0));
  expect(Array.from(index)).toEqual([1 - 50 / 150, 1, 0, Number.NaN]);
});

test('by hand: over products it is weighted by trade, not a mean of indices', () => {
  // Unmatched 50 + 0 + 40 of 150 + 160 + 40.
  const { index, trade, matched } = grubelLloyd(Float64Array.of(100, 80, 0), Float64Array.of(50, 80, 40));
  expect(index).toBeCloseTo(1 - 90 / 350, 15);
  expect([trade, matched]).toEqual([350, 260]);
});

test('what is unknown is left out and counted, never taken for 0', () => {
  const found = grubelLloyd(Float64Array.of(100, Number.NaN, 7), Float64Array.of(50, 80, Number.NaN));
  expect(found).toEqual({ index: 100 / 150, trade: 150, matched: 100, unknown: 2 });
  expect(grubelLloyd(Float64Array.of(Number.NaN), Float64Array.of(1)).index).toBeNaN();
  expect(grubelLloyd(Float64Array.of(0), Float64Array.of(0)).index).toBeNaN();
});

test('only products that count are summed', () => {
  const there = Float64Array.of(100, 999);
  const back = Float64Array.of(50, 999);
  expect(grubelLloyd(there, back, Uint8Array.of(1, 0)).index).toBe(100 / 150);
});

test('agrees with one minus the quotient of sums', () => {
  fc.assert(
    fc.property(pairs, (rows) => {
      const total = rows.reduce((sum, [x, m]) => sum + x + m, 0);
      const apart = rows.reduce((sum, [x, m]) => sum + Math.abs(x - m), 0);
      const { index } = grubelLloyd(...sides(rows));
      if (total === 0) expect(index).toBeNaN();
      else expect(index).toBeCloseTo(1 - apart / total, 12);
    }),
  );
});

test('is the mean of the products weighted by their trade', () => {
  fc.assert(
    fc.property(pairs, (rows) => {
      const [there, back] = sides(rows);
      const each = grubelLloydByProduct(there, back);
      let weighted = 0;
      for (const [k, [x, m]] of rows.entries()) if (x + m > 0) weighted += each[k]! * (x + m);
      const { index, trade } = grubelLloyd(there, back);
      if (trade > 0) expect(index).toBeCloseTo(weighted / trade, 12);
    }),
  );
});

test('is the same seen from the other side, in another unit, and between 0 and 1', () => {
  fc.assert(
    fc.property(pairs, (rows) => {
      const [there, back] = sides(rows);
      const { index } = grubelLloyd(there, back);
      if (Number.isNaN(index)) return;
      expect(grubelLloyd(back, there).index).toBe(index);
      expect(
        grubelLloyd(
          there.map((x) => x * 1024),
          back.map((m) => m * 1024),
        ).index,
      ).toBe(index);
      expect(index).toBeGreaterThanOrEqual(0);
      expect(index).toBeLessThanOrEqual(1);
    }),
  );
});

test('never falls when products are summed first: coarse codes inflate it', () => {
  fc.assert(
    fc.property(pairs, (rows) => {
      const products = rows.map((_, k) => `${10 + (k % 3)}${10 + (k % 7)}00`);
      const [there, back] = sides(rows);
      const at = (digits: number): number =>
        grubelLloyd(rollUp(products, there, digits).values, rollUp(products, back, digits).values).index;
      if (!(grubelLloyd(there, back).trade > 0)) return;
      expect(at(4)).toBeGreaterThanOrEqual(grubelLloyd(there, back).index - 1e-12);
      expect(at(2)).toBeGreaterThanOrEqual(at(4) - 1e-12);
    }),
  );
});
