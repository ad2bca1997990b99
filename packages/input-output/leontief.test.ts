import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inputCoefficients, leontiefInverse, outputNeeded, valueAddedCoefficients } from './leontief.ts';
import { randomTable } from './random-table.ts';
import { threeCountries } from './three-countries.ts';

/** A generator whose numbers fast-check chooses by its seed. */
const randomOf = (seed: number) => {
  let state = seed >>> 0;
  return (): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296;
};

test('the textbook example of two industries: Miller and Blair 2009, section 2.3.1', () => {
  const coefficients = inputCoefficients({
    intermediate: Float64Array.from([150, 500, 200, 100]),
    output: Float64Array.from([1000, 2000]),
  });
  expect([...coefficients]).toEqual([0.15, 0.25, 0.2, 0.05]);
  const outcome = leontiefInverse(coefficients, 2);
  if (outcome.kind !== 'inverse') throw new Error(outcome.kind);
  expect([...outcome.matrix].map((value) => value.toFixed(4))).toEqual([
    '1.2541',
    '0.3300',
    '0.2640',
    '1.1221',
  ]);
  const output = outputNeeded(coefficients, 2, Float64Array.from([600, 1500]), 1)!;
  expect([...output].map((value) => value.toFixed(2))).toEqual(['1247.52', '1841.58']);
});

describe('identities on random systems, empty sectors included', () => {
  test('L (I − A) = I, L f = x and v L = 1', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 8 }),
        fc.integer(),
        (c, k, seed) => {
          const table = randomTable(c, k, randomOf(seed));
          const n = table.output.length;
          const a = inputCoefficients(table);
          const outcome = leontiefInverse(a, n);
          if (outcome.kind !== 'inverse') throw new Error(outcome.kind);
          const l = outcome.matrix;
          const v = valueAddedCoefficients(a, n);
          for (let i = 0; i < n; i++) {
            let output = 0;
            let added = 0;
            for (let j = 0; j < n; j++) {
              let cell = l[i * n + j]!;
              for (let m = 0; m < n; m++) cell -= l[i * n + m]! * a[m * n + j]!;
              expect(Math.abs(cell - (i === j ? 1 : 0))).toBeLessThan(1e-9);
              for (let use = 0; use < c; use++) output += l[i * n + j]! * table.final[j * c + use]!;
              added += v[j]! * l[j * n + i]!;
            }
            expect(Math.abs(output - table.output[i]!)).toBeLessThan(1e-9);
            expect(Math.abs(added - 1)).toBeLessThan(1e-9);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

test('a sector without output takes nothing and blocks nothing', () => {
  const a = inputCoefficients({
    intermediate: Float64Array.from([1, 5, 0, 0]),
    output: Float64Array.from([10, 0]),
  });
  expect([...a]).toEqual([0.1, 0, 0, 0]);
  expect(leontiefInverse(a, 2).kind).toBe('inverse');
});

test('industries that use up all they make have no inverse', () => {
  const eating = { intermediate: Float64Array.from([4, 0, 0, 1]), output: Float64Array.from([4, 2]) };
  expect(leontiefInverse(inputCoefficients(eating), 2)).toEqual({ kind: 'singular' });
});

test('value added per dollar of the published example', () => {
  const v = valueAddedCoefficients(inputCoefficients(threeCountries), 9);
  expect([...v].slice(0, 3).map((value) => value.toFixed(3))).toEqual(['0.673', '0.569', '0.321']);
});
