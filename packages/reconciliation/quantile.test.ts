import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantileForNewSource, median } from './quantile.ts';

const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 50 });

test('the median of the negated is the negated median', () => {
  expect([median([3, 1, 2]), median([4, 1, 3, 2]), median([])]).toEqual([2, 2.5, NaN]);
  fc.assert(
    fc.property(numbers, (values) => {
      expect(median(values.map((v) => -v)) + median(values)).toBe(0);
    }),
  );
});

/** Sources with a level of their own each, `each` scores a source. */
const clustered = (sources: number, each: number, seed: number) => {
  const level = (source: number): number => Math.sin(seed + source * 12.9898) * 2;
  return {
    scores: Float64Array.from(
      { length: sources * each },
      (_, at) => level(at % sources) + Math.sin(seed * 7 + at * 78.233),
    ),
    sources: Int32Array.from({ length: sources * each }, (_, at) => at % sources),
  };
};

test('a source left out is held at the level or above, on average over those left out', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 20, max: 60 }),
      fc.integer({ min: 1, max: 30 }),
      fc.integer(),
      (count, each, seed) => {
        const { scores, sources } = clustered(count, each, seed % 1000);
        let covered = 0;
        for (let left = 0; left < count; left++) {
          const isOther = sources.map((source) => (source === left ? 0 : 1));
          const quantile = quantileForNewSource(
            scores.filter((_score, at) => isOther[at] === 1),
            sources.filter((source) => source !== left),
            0.8,
          );
          covered += scores.filter((score, at) => isOther[at] === 0 && score <= quantile).length;
        }
        // One standard error is asked for on top, so the level itself holds with room for those left out.
        expect(covered / scores.length).toBeGreaterThanOrEqual(0.78);
      },
    ),
    { numRuns: 30 },
  );
});

test('a few sources that differ ask for more than as many scores that do not', () => {
  const { scores, sources } = clustered(8, 50, 3);
  const alone = Int32Array.from(sources.keys());
  const [differing, free] = [sources, alone].map((by) => quantileForNewSource(scores, by, 0.8));
  expect(differing).toBeGreaterThan(free!);
  expect(free).toBeGreaterThanOrEqual(scores.toSorted()[Math.ceil(0.8 * 400) - 1]!);
});

test('too few for the level give the largest, nothing gives nothing', () => {
  expect(quantileForNewSource(Float64Array.of(3, 1, 2), Int32Array.of(0, 1, 2), 0.9)).toBe(3);
  expect(quantileForNewSource(new Float64Array(0), new Int32Array(0), 0.9)).toBeNaN();
});
