import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conformalQuantile, median } from './quantile.ts';

const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 50 });

test('the median of the negated is the negated median', () => {
  expect([median([3, 1, 2]), median([4, 1, 3, 2]), median([])]).toEqual([2, 2.5, NaN]);
  fc.assert(
    fc.property(numbers, (values) => {
      expect(median(values.map((v) => -v)) + median(values)).toBe(0);
    }),
  );
});

test('a further score is exceeded as often as asked: counted over every choice of the one left out', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer(), { minLength: 10, maxLength: 40 }),
      fc.constantFrom(0.5, 0.8, 0.9),
      (all, level) => {
        const covered = all.filter((left, at) => {
          const rest = Float64Array.from(all.filter((_score, other) => other !== at));
          return left <= conformalQuantile(rest, level, rest.length);
        });
        expect(covered.length / all.length).toBeGreaterThanOrEqual(level - 1e-12);
      },
    ),
  );
});

test('fewer sources than scores ask for a higher score; too few for the level give the largest', () => {
  const scores = Float64Array.from({ length: 100 }, (_, at) => at + 1);
  expect([100, 20, 5].map((groups) => conformalQuantile(scores, 0.9, groups))).toEqual([91, 95, 100]);
  expect(conformalQuantile(new Float64Array(0), 0.9, 0)).toBeNaN();
});
