import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockingPairs, stablePairs } from './stable-pairs.ts';

test('the example of Gale and Shapley: each of the first side gets its first choice', () => {
  // Their ranking matrix of three by three: rows' first choices differ, so proposals end at once.
  const first = [
    [0, 1, 2],
    [1, 2, 0],
    [2, 0, 1],
  ];
  const second = [
    [1, 2, 0],
    [2, 0, 1],
    [0, 1, 2],
  ];
  expect(stablePairs(first, second)).toEqual([0, 1, 2]);
  expect(blockingPairs([0, 1, 2], first, second)).toEqual([]);
  expect(blockingPairs([1, 0, 2], first, second)).not.toEqual([]);
});

test('whom nobody accepts stays alone', () => {
  expect(stablePairs([[0], [0]], [[1]])).toEqual([null, 0]);
  expect(stablePairs([[], [0]], [[]])).toEqual([null, null]);
});

const market = fc.integer({ min: 1, max: 7 }).chain((size) => {
  const list = fc.shuffledSubarray(Array.from({ length: size }, (_, number) => number));
  const side = fc.array(list, { minLength: size, maxLength: size });
  return fc.tuple(side, side);
});

test('no pair would rather have each other, in any market with incomplete lists', () => {
  fc.assert(
    fc.property(market, ([first, second]) => {
      const pairing = stablePairs(first, second);
      expect(blockingPairs(pairing, first, second)).toEqual([]);
      const taken = pairing.filter((other) => other !== null);
      expect(new Set(taken).size).toBe(taken.length);
      for (const [one, other] of pairing.entries())
        if (other !== null) expect(first[one]!.includes(other) && second[other]!.includes(one)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
