import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainRca } from '../../methods/trade/plain-indices.ts';
import { balassa } from './balassa.ts';
import type { ExportMatrix } from './matrix.ts';
import { totals } from './matrix.ts';
import { presenceOfRca } from './presence.ts';

const matrixOf = (rows: readonly (readonly number[])[]): ExportMatrix => ({
  countries: rows.map((_, c) => `C${c}`),
  products: rows[0]!.map((_, p) => `P${p}`),
  values: Float64Array.from(rows.flat()),
});
const tables = (smallest: number) =>
  fc.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 7 })).chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: smallest, max: 1000 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

test('is the share of the product at home over its share in the world', () => {
  // 80 of 100 at home, 90 of 200 in the world; 20 of 100 and 110 of 200; and so on.
  const rca = balassa(
    matrixOf([
      [80, 20],
      [10, 90],
    ]),
  );
  expect(Array.from(rca)).toEqual([
    (80 * 200) / (100 * 90),
    (20 * 200) / (100 * 110),
    20 / 90,
    (90 * 2) / 110,
  ]);
});

test('agrees with the quotient of quotients', () => {
  fc.assert(
    fc.property(tables(1), (rows) => {
      const plain = plainRca(rows).flat();
      for (const [cell, rca] of balassa(matrixOf(rows)).entries()) expect(rca).toBeCloseTo(plain[cell]!, 10);
    }),
  );
});

test('is exactly 1, and so a presence, where the basket is that of the world', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 10 ** 6 }), { minLength: 1, maxLength: 8 }),
      fc.array(fc.integer({ min: 1, max: 10 ** 6 }), { minLength: 1, maxLength: 8 }),
      (sizes, basket) => {
        const matrix = matrixOf(sizes.map((size) => basket.map((share) => size * share)));
        const rca = balassa(matrix);
        expect(rca.every((ratio) => ratio === 1)).toBe(true);
        expect(presenceOfRca(matrix, rca).cells.every((mark) => mark === 1)).toBe(true);
      },
    ),
  );
});

test('every exporter has at least one product with an index of 1 or more', () => {
  fc.assert(
    fc.property(tables(0), (rows) => {
      const matrix = matrixOf(rows);
      const rca = balassa(matrix);
      const { byCountry } = totals(matrix);
      rows.forEach((row, c) => {
        const own = rca.subarray(c * row.length, (c + 1) * row.length);
        if (byCountry[c]! > 0)
          expect(Math.max(...own.filter((ratio) => !Number.isNaN(ratio)))).toBeGreaterThanOrEqual(1);
        else expect(own.every(Number.isNaN)).toBe(true);
      });
    }),
  );
});

test('does not change when all values are told in another unit', () => {
  fc.assert(
    fc.property(tables(1), fc.integer({ min: 2, max: 1000 }), (rows, factor) => {
      const scaled = balassa(matrixOf(rows.map((row) => row.map((value) => value * factor))));
      for (const [cell, rca] of balassa(matrixOf(rows)).entries()) expect(scaled[cell]).toBeCloseTo(rca, 10);
    }),
  );
});

test('when one country grows, its own row stays only where world shares stay', () => {
  const sameBasket = matrixOf([
    [10, 30],
    [20, 60],
  ]);
  const grown = matrixOf([
    [100, 300],
    [20, 60],
  ]);
  expect(balassa(grown).subarray(0, 2)).toEqual(balassa(sameBasket).subarray(0, 2));
  const other = balassa(
    matrixOf([
      [10, 30],
      [60, 20],
    ]),
  );
  const otherGrown = balassa(
    matrixOf([
      [100, 300],
      [60, 20],
    ]),
  );
  expect(otherGrown[0]).not.toBeCloseTo(other[0]!, 3);
});
