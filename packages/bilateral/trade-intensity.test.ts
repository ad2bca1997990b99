import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tradeIntensity } from './trade-intensity.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const matrixOf = (rows: readonly (readonly number[])[]) => ({
  size: rows.length,
  values: Float64Array.from(rows.flat()),
});
const worlds = fc.integer({ min: 2, max: 6 }).chain((size) =>
  fc
    .array(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: size, maxLength: size }), {
      minLength: size,
      maxLength: size,
    })
    .map((rows) => rows.map((row, i) => row.map((value, j) => (i === j ? 0 : value)))),
);

test('by hand: three countries', () => {
  // A sells 60 to B and 40 to C; B 30 to A, 10 to C; C 20 to A, 40 to B. W = 200; M_A = 50, M_B = 100, M_C = 50.
  const world = matrixOf([
    [0, 60, 40],
    [30, 0, 10],
    [20, 40, 0],
  ]);
  const kojima = tradeIntensity(world, 'kojima');
  expect(kojima[1]).toBeCloseTo(60 / 100 / (100 / 200), 14);
  expect(kojima[3]).toBeCloseTo(30 / 40 / (50 / 200), 14);
  const drysdale = tradeIntensity(world, 'drysdale');
  expect(drysdale[1]).toBeCloseTo(60 / 100 / (100 / (200 - 50)), 14);
  expect(drysdale[3]).toBeCloseTo(30 / 40 / (50 / (200 - 100)), 14);
  expect([kojima[0], drysdale[4]]).toEqual([Number.NaN, Number.NaN]);
});

test('agrees with the quotients of the definition', () => {
  fc.assert(
    fc.property(worlds, (rows) => {
      const world = sum(rows.map(sum));
      const buys = (j: number): number => sum(rows.map((row) => row[j]!));
      const kojima = tradeIntensity(matrixOf(rows), 'kojima');
      const drysdale = tradeIntensity(matrixOf(rows), 'drysdale');
      rows.forEach((row, i) =>
        row.forEach((value, j) => {
          if (i === j) return;
          const share = value / sum(row);
          expect(kojima[i * rows.length + j]).toBeCloseTo(share / (buys(j) / world), 10);
          expect(drysdale[i * rows.length + j]).toBeCloseTo(share / (buys(j) / (world - buys(i))), 10);
        }),
      );
    }),
  );
});

test('after Drysdale, intensities weighted by what partners buy average exactly 1', () => {
  // Σ_j≠i I_ij M_j / (W - M_i) = Σ x_ij / X_i = 1: that is why the exporter's own imports are left out.
  fc.assert(
    fc.property(worlds, (rows) => {
      const size = rows.length;
      const buys = rows[0]!.map((_, j) => rows.reduce((total, row) => total + row[j]!, 0));
      const world = buys.reduce((total, value) => total + value, 0);
      const drysdale = tradeIntensity(matrixOf(rows), 'drysdale');
      for (let i = 0; i < size; i++) {
        let mean = 0;
        for (let j = 0; j < size; j++)
          if (j !== i) mean += (drysdale[i * size + j]! * buys[j]!) / (world - buys[i]!);
        expect(mean).toBeCloseTo(1, 10);
      }
    }),
  );
});

test('the two variants differ by the exporter’s share in world imports, and by nothing else', () => {
  fc.assert(
    fc.property(worlds, (rows) => {
      const buys = rows[0]!.map((_, j) => rows.reduce((total, row) => total + row[j]!, 0));
      const world = buys.reduce((total, value) => total + value, 0);
      const kojima = tradeIntensity(matrixOf(rows), 'kojima');
      tradeIntensity(matrixOf(rows), 'drysdale').forEach((value, cell) => {
        const i = Math.floor(cell / rows.length);
        if (i !== cell % rows.length) expect(value).toBeCloseTo(kojima[cell]! * (1 - buys[i]! / world), 10);
      });
    }),
  );
});

test('a country without exports, or an unknown cell, has no intensity rather than 0', () => {
  const silent = tradeIntensity(
    matrixOf([
      [0, 0],
      [5, 0],
    ]),
    'kojima',
  );
  expect(silent[1]).toBeNaN();
  const unknown = tradeIntensity(
    matrixOf([
      [0, Number.NaN, 5],
      [5, 0, 5],
      [5, 5, 0],
    ]),
    'drysdale',
  );
  expect(unknown[2]).toBeNaN();
});
