import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byExposure, giniIndex, jainIndex } from './exposure.ts';

test.each([
  [[1, 1, 0, 0], 0.5, 0.5],
  [[3, 3, 3], 1, 0],
  [[0, 0, 0, 4], 0.25, 0.75],
])('shares %j have the indices of their definitions', (shares, jain, gini) => {
  expect(jainIndex(shares)).toBeCloseTo(jain);
  expect(giniIndex(shares)).toBeCloseTo(gini);
});

test('nothing has no index', () => {
  expect([jainIndex([]), giniIndex([0, 0])]).toEqual([null, null]);
});

test('Gini is half the mean difference over the mean, however large the shares', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 12 }), (shares) => {
      const sum = shares.reduce((total, share) => total + share, 0);
      fc.pre(sum > 0);
      const differences = shares.flatMap((one) => shares.map((other) => Math.abs(one - other)));
      const gini = differences.reduce((total, one) => total + one, 0) / (2 * shares.length * sum);
      expect(giniIndex(shares)).toBeCloseTo(gini, 9);
    }),
  );
});

const exposure = (
  shown: Readonly<Record<string, number>>,
  capacity: Readonly<Record<string, number>> = {},
) => ({
  shown: (id: string) => shown[id] ?? 0,
  capacity: (id: string) => capacity[id] ?? 1,
  cap: 10,
});
const order = (
  scores: Readonly<Record<string, number>>,
  given: ReturnType<typeof exposure>,
): readonly string[] =>
  byExposure(
    Object.entries(scores).map(([id, score]) => ({ id, score })),
    given,
  ).map(({ id }) => id);

test('of those who fit equally well the least shown for its capacity comes first', () => {
  expect(order({ A: 0.811, B: 0.805, C: 0.5 }, exposure({ A: 6, B: 2 }))).toEqual(['B', 'A', 'C']);
  expect(order({ A: 0.811, B: 0.805 }, exposure({ A: 6, B: 2 }, { A: 6 }))).toEqual(['A', 'B']);
});

test('who was shown above the cap comes last but is not hidden', () => {
  expect(order({ A: 0.9, B: 0.2 }, exposure({ A: 11 }))).toEqual(['B', 'A']);
});

test('a clear difference counts more than exposure, equal ones stand by id', () => {
  expect(order({ A: 0.9, B: 0.5 }, exposure({ A: 9 }))).toEqual(['A', 'B']);
  expect(order({ B: 0.5, A: 0.5 }, exposure({}))).toEqual(['A', 'B']);
});
