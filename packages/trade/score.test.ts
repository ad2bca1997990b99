import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleDraft, examplePart } from './example-option.ts';
import { byStanding, ranksOf, reweigh, scoreCandidates, weightedScore } from './score.ts';

const three = [
  exampleDraft('a', [examplePart('value', 10, 2), examplePart('fit', 0.5)]),
  exampleDraft('b', [examplePart('value', 30, 2), examplePart('fit', null)]),
  exampleDraft('c', [examplePart('value', 20, 2), examplePart('fit', 0.9)]),
];

const standing = (id: string, score: number, value: number | null) => ({
  id,
  score,
  parts: [{ ...examplePart('value', value), percentile: 0, weight: 1 }],
});

test('the score is the weighted mean of the percentiles and can be taken apart again', () => {
  const scored = scoreCandidates(three);
  expect(scored.map(({ parts }) => parts.map(({ percentile }) => percentile))).toEqual([
    [1 / 6, 0.25],
    [5 / 6, 0],
    [0.5, 0.75],
  ]);
  expect(scored[2]!.score).toBeCloseTo((2 * 0.5 + 0.75) / 3, 12);
  expect(scored[1]!.parts[1]).toMatchObject({ raw: null, percentile: 0 });
});

test('a weight of zero leaves its part out', () => {
  const { parts } = scoreCandidates(three)[1]!;
  expect(weightedScore(reweigh(parts, { fit: 0 }))).toBeCloseTo(5 / 6, 12);
});

test('with all weights zero there is no score', () => {
  const { parts } = scoreCandidates(three)[1]!;
  expect(weightedScore(reweigh(parts, { fit: 0, value: 0 }))).toBeNull();
});

test('options of one kind that name their parts differently are a defect', () => {
  expect(() => scoreCandidates([three[0]!, exampleDraft('d', [examplePart('fit', 1)])])).toThrow(
    'd names its parts',
  );
});

test('a part that is no number is a defect: unknown is null', () => {
  expect(() => scoreCandidates([exampleDraft('e', [examplePart('fit', Number.NaN)])])).toThrow(
    'e has a part that is no number',
  );
});

test('a score lies between the least and the greatest of its percentiles', () => {
  const part = fc.record({
    percentile: fc.double({ min: 0, max: 1, noNaN: true }),
    weight: fc.double({ min: 0.001, max: 100, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
      const places = parts.map(({ percentile }) => percentile);
      const score = weightedScore(parts)!;
      expect(score).toBeGreaterThanOrEqual(Math.min(...places) - 1e-12);
      expect(score).toBeLessThanOrEqual(Math.max(...places) + 1e-12);
    }),
  );
});

test('equal scores are ordered by money, then by id', () => {
  const order = byStanding([
    standing('z', 0.5, null),
    standing('b', 0.5, 7),
    standing('y', 0.9, 1),
    standing('a', 0.5, 7),
    standing('x', 0.5, 9),
  ]);
  expect(order.map(({ id }) => id)).toEqual(['y', 'x', 'a', 'b', 'z']);
});

test('ranks are the places of the scores, written out or not', () => {
  const quantity = fc.option(fc.integer({ min: 0, max: 9 }));
  fc.assert(
    fc.property(fc.array(fc.tuple(quantity, quantity), { maxLength: 30 }), (rows) => {
      const candidates = rows.map(([value, fit], row) =>
        exampleDraft(`o${row}`, [examplePart('value', value, 2), examplePart('fit', fit)]),
      );
      const scored = scoreCandidates(candidates).map(({ candidate, parts, score }) => ({
        id: candidate.id,
        parts,
        score,
      }));
      expect([...ranksOf(candidates).keys()]).toEqual(byStanding(scored).map(({ id }) => id));
    }),
  );
});
