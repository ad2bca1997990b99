import fc from 'fast-check';
import { expect, test } from 'vitest';
import growthLab from '../../methods/trade/growth-lab-1995.json' with { type: 'json' };
import { plainComplexity } from '../../methods/trade/plain-indices.ts';
import { connected, marks, presenceOfMarks } from '../../methods/trade/arbitrary-presence.ts';
import type { CountryComplexity } from './eci.ts';
import { eci } from './eci.ts';
import { goldenPresence } from '../../methods/trade/golden-presence.ts';
import { correlation, moments } from './moments.ts';

/** The index of a table in which it is well determined; anything else is not looked at. */
const determined = (rows: readonly (readonly number[])[]): CountryComplexity => {
  const found = eci(presenceOfMarks(rows));
  fc.pre(found.kind === 'complexity' && found.secondEigenvalue - found.thirdEigenvalue > 0.01);
  const complexity = found as CountryComplexity;
  const counts = rows.map((row) => row.reduce((sum, mark) => sum + mark, 0));
  fc.pre(Math.abs(correlation(complexity.rawEci, counts)) > 0.05);
  return complexity;
};
const sdOverRows = (countries: number, products: number): number =>
  Math.sqrt((countries * products - 1) / (countries * products));

test('reproduces the Growth Lab’s figures once its convention, the sd over all rows of its table, is applied', () => {
  const found = eci(goldenPresence()) as CountryComplexity;
  Object.values(growthLab.out.eci).forEach((published, c) => {
    expect(found.eci[c]! * sdOverRows(10, 30)).toBeCloseTo(published, 12);
  });
});

test('of three nested countries is what the characteristic equation gives', () => {
  // M = 111, 110, 100: the country matrix has the eigenvalues 1, 1/4 and 1/9, to 1/4 belongs (5, -1, -7).
  const found = eci(
    presenceOfMarks([
      [1, 1, 1],
      [1, 1, 0],
      [1, 0, 0],
    ]),
  ) as CountryComplexity;
  expect(found.secondEigenvalue).toBeCloseTo(1 / 4, 14);
  expect(found.thirdEigenvalue).toBeCloseTo(1 / 9, 14);
  const sd = Math.sqrt((6 ** 2 + 0 + 6 ** 2) / 3);
  expect(Array.from(found.eci)).toEqual([5, -1, -7].map((k) => expect.closeTo((k + 1) / sd, 12)));
});

test('agrees with power iteration on the matrix that is not symmetric', () => {
  fc.assert(
    fc.property(marks(), (rows) => {
      const full = connected(rows);
      const ours = determined(full);
      plainComplexity(full).eci.forEach((value, c) => expect(ours.eci[c]).toBeCloseTo(value, 8));
    }),
  );
});

test('has mean 0 and population standard deviation 1, and rises with diversity', () => {
  fc.assert(
    fc.property(marks(), (rows) => {
      const full = connected(rows);
      const { eci: index } = determined(full);
      const { mean, sd } = moments(index);
      expect(mean).toBeCloseTo(0, 10);
      expect(sd).toBeCloseTo(1, 10);
      const counts = full.map((row) => row.reduce((sum, mark) => sum + mark, 0));
      expect(correlation(index, counts)).toBeGreaterThan(0);
    }),
  );
});

test('follows the countries through any permutation', () => {
  fc.assert(
    fc.property(
      marks().chain((rows) => {
        const full = connected(rows);
        const order = full.map((_, c) => c);
        return fc.tuple(fc.constant(full), fc.shuffledSubarray(order, { minLength: order.length }));
      }),
      ([rows, order]) => {
        const before = determined(rows);
        const after = determined(order.map((c) => rows[c]!));
        order.forEach((c, place) => expect(after.eci[place]).toBeCloseTo(before.eci[c]!, 9));
      },
    ),
  );
});

test('does not change when every product is split into the same number of identical ones', () => {
  fc.assert(
    fc.property(marks(), fc.integer({ min: 2, max: 4 }), (rows, parts) => {
      const full = connected(rows);
      const before = determined(full);
      const after = determined(
        full.map((row) => row.flatMap((mark) => Array.from({ length: parts }, () => mark))),
      );
      before.eci.forEach((value, c) => expect(after.eci[c]).toBeCloseTo(value, 9));
    }),
  );
});

test('a country without presence and a product without exporters are left out and change nobody', () => {
  fc.assert(
    fc.property(marks(), (rows) => {
      const full = connected(rows);
      const before = determined(full);
      const after = eci(
        presenceOfMarks([...full.map((row) => [0, ...row]), full[0]!.map(() => 0).concat(0)]),
      );
      expect(after.kind).toBe('complexity');
      const { eci: index } = after as CountryComplexity;
      expect(index.at(-1)).toBeNaN();
      before.eci.forEach((value, c) => expect(index[c]).toBeCloseTo(value, 9));
    }),
  );
});

test('a table that falls apart has no index but parts', () => {
  const apart = eci(
    presenceOfMarks([
      [1, 1, 0, 0],
      [0, 0, 1, 1],
      [1, 0, 0, 0],
    ]),
  );
  expect(apart).toEqual({
    kind: 'disconnected',
    components: [
      { countries: ['C0', 'C2'], products: ['P0', 'P1'] },
      { countries: ['C1'], products: ['P2', 'P3'] },
    ],
  });
});

test.each([
  [
    'alike',
    'all countries have the same products',
    [
      [1, 1],
      [1, 1],
    ],
  ],
  ['alike', 'there is one country', [[1, 1, 1]]],
  [
    'alike',
    'there is no presence at all',
    [
      [0, 0],
      [0, 0],
    ],
  ],
  // Three countries in a ring: the second and third eigenvalue are both 1/4.
  [
    'tie',
    'two orders explain the table equally well',
    [
      [1, 1, 0],
      [0, 1, 1],
      [1, 0, 1],
    ],
  ],
  // A path of four countries of equal diversity: one vector, but no end of it is the diverse one.
  [
    'sign',
    'diversity is the same everywhere',
    [
      [1, 1, 0, 0, 1],
      [0, 1, 1, 0, 1],
      [0, 0, 1, 1, 1],
      [1, 0, 1, 0, 1],
    ],
  ],
] as const)('is indistinct (%s) when %s', (reason, _, rows) => {
  expect(eci(presenceOfMarks(rows))).toEqual({ kind: 'indistinct', reason });
});
