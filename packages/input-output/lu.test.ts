import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inverse, solve } from './lu.ts';

const product = (a: Float64Array, n: number, b: Float64Array, m: number): Float64Array => {
  const c = new Float64Array(n * m);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < m; j++) for (let k = 0; k < n; k++) c[i * m + j]! += a[i * n + k]! * b[k * m + j]!;
  return c;
};
const farthest = (one: Float64Array, other: Float64Array): number =>
  one.reduce((worst, value, at) => Math.max(worst, Math.abs(value - other[at]!)), 0);

/** A matrix with nothing special about it but a firm diagonal, from a seed. */
const matrixOf = (n: number, m: number, seed: number, diagonal: number): Float64Array =>
  Float64Array.from(
    { length: n * m },
    (_, at) => Math.sin(seed + at * 12.9898) + (Math.floor(at / m) === at % m ? diagonal : 0),
  );

describe('solve', () => {
  test('gives x with A x = b for any size, across borders of panels and tiles', () => {
    const sizes = fc.constantFrom(1, 2, 3, 5, 63, 64, 65, 67, 129, 150);
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 9 }), fc.integer(), (n, m, seed) => {
        const a = matrixOf(n, n, seed, n);
        const b = matrixOf(n, m, seed + 1, 0);
        const x = solve(a, n, b, m)!;
        expect(farthest(product(a, n, x, m), b)).toBeLessThan(1e-10);
      }),
      { numRuns: 40 },
    );
  });

  test('exchanges rows where the diagonal is nothing', () => {
    expect(solve(Float64Array.from([0, 2, 4, 0]), 2, Float64Array.from([6, 8]), 1)).toEqual(
      Float64Array.from([2, 3]),
    );
  });

  test('leaves what it was given as it was', () => {
    const a = Float64Array.from([4, 1, 2, 3]);
    const b = Float64Array.from([1, 2]);
    solve(a, 2, b, 1);
    expect([...a, ...b]).toEqual([4, 1, 2, 3, 1, 2]);
  });
});

describe('inverse', () => {
  test('of a large matrix without firm diagonal, rows exchanged at every step, times the matrix is the identity', () => {
    const n = 200;
    const a = matrixOf(n, n, 5, 0).map(
      (value, at) => value + (at % n === (Math.floor(at / n) + 7) % n ? 30 : 0),
    );
    const outcome = inverse(a, n);
    if (outcome.kind !== 'inverse') throw new Error(outcome.kind);
    const identity = Float64Array.from({ length: n * n }, (_, at) => (at % n === Math.floor(at / n) ? 1 : 0));
    expect(farthest(product(a, n, outcome.matrix, n), identity)).toBeLessThan(1e-10);
  });

  test('of a matrix with a zero row is none', () => {
    expect(inverse(Float64Array.from([1, 2, 0, 0]), 2)).toEqual({ kind: 'singular' });
  });
});
