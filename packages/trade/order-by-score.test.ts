import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderByScore } from './order-by-score.ts';

test('highest first, equals as the ties say, as sorting by comparing does', () => {
  const score = fc.oneof(fc.constantFrom(0, 0.25, 0.5), fc.double({ min: 0, max: 1, noNaN: true }));
  fc.assert(
    fc.property(fc.array(fc.tuple(score, fc.double({ noNaN: true }))), (items) => {
      const ties = items.map((_, item) => item).sort((a, b) => items[a]![1] - items[b]![1]);
      const scores = Float64Array.from(items, ([one]) => one);
      expect([...orderByScore(scores, Int32Array.from(ties))]).toEqual(
        ties.toSorted((a, b) => scores[b]! - scores[a]!),
      );
    }),
  );
});
