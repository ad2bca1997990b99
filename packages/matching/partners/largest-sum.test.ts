import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largestSum } from './largest-sum.ts';

test('giving up the best single pair may be worth it', () => {
  expect(
    largestSum([
      [9, 8],
      [8, 1],
    ]),
  ).toEqual([1, 0]);
});

test('more of one side than of the other, and pairs that are none', () => {
  expect(largestSum([[1], [5], [2]])).toEqual([null, 0, null]);
  expect(largestSum([[0, 0]])).toEqual([null]);
  expect(largestSum([])).toEqual([]);
});

const sumOf = (scores: readonly (readonly number[])[], pairing: readonly (number | null)[]): number =>
  pairing.reduce<number>((sum, column, row) => sum + (column === null ? 0 : scores[row]![column]!), 0);

/** Every way of pairing, one after the other. */
const slowBest = (scores: readonly (readonly number[])[], row = 0, taken = new Set<number>()): number => {
  if (row === scores.length) return 0;
  let most = slowBest(scores, row + 1, taken);
  for (const [column, score] of scores[row]!.entries())
    if (!taken.has(column))
      most = Math.max(most, score + slowBest(scores, row + 1, new Set([...taken, column])));
  return most;
};

test('no other way of pairing has a larger sum', () => {
  const table = fc.integer({ min: 1, max: 5 }).chain((columns) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: columns, maxLength: columns }), {
      minLength: 1,
      maxLength: 5,
    }),
  );
  fc.assert(
    fc.property(table, (scores) => {
      const pairing = largestSum(scores);
      expect(sumOf(scores, pairing)).toBe(slowBest(scores));
      const taken = pairing.filter((column) => column !== null);
      expect(new Set(taken).size).toBe(taken.length);
    }),
  );
});
