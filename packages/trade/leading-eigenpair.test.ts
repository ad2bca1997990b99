import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jacobiEigenpairs } from './jacobi-eigenpairs.ts';
import type { SymmetricOperator } from './leading-eigenpair.ts';
import { leadingEigenpair } from './leading-eigenpair.ts';

/** Symmetric matrices with entries from -1 to 1, row-major. */
const symmetric = (most: number): fc.Arbitrary<{ a: Float64Array; size: number }> =>
  fc.integer({ min: 1, max: most }).chain((size) =>
    fc
      .array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: size * size, maxLength: size * size })
      .map((entries) => {
        const a = new Float64Array(size * size);
        for (let i = 0; i < size; i++) {
          for (let j = 0; j <= i; j++) a[i * size + j] = a[j * size + i] = entries[i * size + j]!;
        }
        return { a, size };
      }),
  );
const times =
  (a: Float64Array, size: number): SymmetricOperator =>
  (x, y) => {
    for (let i = 0; i < size; i++) {
      y[i] = 0;
      for (let j = 0; j < size; j++) y[i]! += a[i * size + j]! * x[j]!;
    }
  };
/** Stretches each axis by its own factor. */
const stretch =
  (factors: readonly number[]): SymmetricOperator =>
  (x, y) =>
    y.set(x.map((entry, i) => entry * factors[i]!));
/** Largest entry of A v - λ v. */
const residual = (a: Float64Array, size: number, eigenvalue: number, vector: Float64Array): number => {
  const y = new Float64Array(size);
  times(a, size)(vector, y);
  return Math.max(...y.map((entry, i) => Math.abs(entry - eigenvalue * vector[i]!)));
};

describe('Jacobi rotations', () => {
  test('give the known eigenvalues of a tridiagonal matrix, 2 - 2 cos(kπ / (n + 1))', () => {
    const size = 12;
    const a = new Float64Array(size * size);
    for (let i = 0; i < size; i++) {
      a[i * size + i] = 2;
      if (i > 0) a[i * size + i - 1] = a[(i - 1) * size + i] = -1;
    }
    jacobiEigenpairs(a, size).forEach(({ eigenvalue }, place) => {
      expect(eigenvalue).toBeCloseTo(2 - 2 * Math.cos(((size - place) * Math.PI) / (size + 1)), 13);
    });
  });

  test('give vectors that the matrix only stretches, at right angles to each other', () => {
    fc.assert(
      fc.property(symmetric(10), ({ a, size }) => {
        const pairs = jacobiEigenpairs(a, size);
        pairs.forEach(({ eigenvalue, vector }, i) => {
          expect(residual(a, size, eigenvalue, vector)).toBeLessThan(1e-13);
          pairs.forEach(({ vector: other }, j) => {
            const product = vector.reduce((sum, entry, k) => sum + entry * other[k]!, 0);
            expect(product).toBeCloseTo(i === j ? 1 : 0, 12);
          });
        });
      }),
    );
  });
});

describe('the leading eigenpair', () => {
  test('is the largest of all found by rotations, also among vectors at right angles to known ones', () => {
    fc.assert(
      fc.property(symmetric(12), fc.integer({ min: 0, max: 3 }), ({ a, size }, known) => {
        fc.pre(known < size);
        const all = jacobiEigenpairs(a, size);
        const excluded = all.slice(0, known).map(({ vector }) => vector);
        const found = leadingEigenpair(times(a, size), size, excluded)!;
        expect(found.eigenvalue).toBeCloseTo(all[known]!.eigenvalue, 12);
        expect(residual(a, size, found.eigenvalue, found.vector)).toBeLessThan(1e-11);
      }),
    );
  });

  test('is found in more dimensions than one pass spans, when the next eigenvalue is near', () => {
    const size = 150;
    const factors = Array.from({ length: size }, (_, i) =>
      i === 77 ? 1 : i === 78 ? 0.999 : i / size / 1.05,
    );
    const found = leadingEigenpair(stretch(factors), size, [])!;
    expect(found.eigenvalue).toBeCloseTo(1, 13);
    expect(Math.abs(found.vector[77]!)).toBeCloseTo(1, 10);
  });

  test('of a repeated eigenvalue is found again at right angles to the first', () => {
    const apply = stretch([3, 3, 1, 1, 1]);
    const first = leadingEigenpair(apply, 5, [])!;
    const second = leadingEigenpair(apply, 5, [first.vector])!;
    expect([first.eigenvalue, second.eigenvalue]).toEqual([expect.closeTo(3, 13), expect.closeTo(3, 13)]);
    expect(leadingEigenpair(apply, 5, [first.vector, second.vector])!.eigenvalue).toBeCloseTo(1, 13);
  });

  test('does not exist when every direction is excluded', () => {
    expect(leadingEigenpair((x, y) => y.set(x), 1, [Float64Array.of(1)])).toBeNull();
  });
});
