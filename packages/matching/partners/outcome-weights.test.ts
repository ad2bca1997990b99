import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partKeys, usualWeights } from './match-terms.ts';
import type { Outcome } from './outcome-weights.ts';
import { outcomeWeights } from './outcome-weights.ts';

const usual = usualWeights();
const times = (count: number, outcome: Outcome): readonly Outcome[] =>
  Array.from({ length: count }, () => outcome);

test('without outcomes the usual weights stand, and it is said that none were counted', () => {
  expect(outcomeWeights([], usual)).toMatchObject({ weights: usual, outcomes: 0, successes: 0 });
});

const certified = (count: number): readonly Outcome[] => [
  ...times(count, { fits: { certificate: 1, reach: 0.5 }, isSuccess: true }),
  ...times(count, { fits: { certificate: 0, reach: 0.5 }, isSuccess: false }),
];

test('a part that goes with success gains, the more the more outcomes there are', () => {
  const few = outcomeWeights(certified(5), usual);
  const many = outcomeWeights(certified(500), usual);
  expect(few.weights.certificate).toBeGreaterThan(usual.certificate);
  expect(many.weights.certificate).toBeGreaterThan(few.weights.certificate);
  expect(many.weights.reach).toBeCloseTo(usual.reach, 6);
  expect(many).toMatchObject({ outcomes: 1000, successes: 500 });
  expect(many.known).toMatchObject({ certificate: 1000, capacity: 0 });
});

test('a part that goes with failure falls to nothing, never below', () => {
  const { weights } = outcomeWeights(
    [
      ...times(400, { fits: { freshness: 1 }, isSuccess: false }),
      ...times(400, { fits: { freshness: 0 }, isSuccess: true }),
    ],
    usual,
  );
  expect(weights.freshness).toBe(0);
});

test('chances known beforehand come back from many outcomes', () => {
  // Success with fit 1 in 88.08 %, with fit 0 in 50 %: logistic weight ln(0.8808/0.1192) = 2.
  const { weights } = outcomeWeights(
    [
      ...times(8808, { fits: { capacity: 1 }, isSuccess: true }),
      ...times(1192, { fits: { capacity: 1 }, isSuccess: false }),
      ...times(5000, { fits: { capacity: 0 }, isSuccess: true }),
      ...times(5000, { fits: { capacity: 0 }, isSuccess: false }),
    ],
    usual,
  );
  expect(weights.capacity).toBeCloseTo(2, 1);
});

const outcome = fc.record({
  fits: fc.dictionary(fc.constantFrom(...partKeys), fc.option(fc.constantFrom(0, 0.3, 1)), { maxKeys: 5 }),
  isSuccess: fc.boolean(),
});

test('weights are finite, not negative, and do not hang on the order of outcomes', () => {
  fc.assert(
    fc.property(fc.array(outcome, { maxLength: 30 }), (outcomes) => {
      const one = outcomeWeights(outcomes, usual).weights;
      const other = outcomeWeights(outcomes.toReversed(), usual).weights;
      for (const key of partKeys) {
        expect(Number.isFinite(one[key])).toBe(true);
        expect(one[key]).toBeGreaterThanOrEqual(0);
        expect(one[key]).toBeCloseTo(other[key], 6);
      }
    }),
  );
});
