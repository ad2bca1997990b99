import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandsOf, scoreInterval } from './rank-band.ts';

test('intervals apart keep their places; those that overlap share a band', () => {
  const bands = bandsOf([
    { low: 0.9, high: 0.95 },
    { low: 0.5, high: 0.7 },
    { low: 0.6, high: 0.8 },
    { low: 0.1, high: 0.2 },
  ]);
  expect(bands).toEqual([
    { from: 1, to: 1 },
    { from: 2, to: 3 },
    { from: 2, to: 3 },
    { from: 4, to: 4 },
  ]);
});

test('equal scores are not separated, not even without an interval', () => {
  expect(
    bandsOf([
      { low: 0.5, high: 0.5 },
      { low: 0.5, high: 0.5 },
    ]),
  ).toEqual([
    { from: 1, to: 2 },
    { from: 1, to: 2 },
  ]);
});

test('the interval of a score moves the parts that have one and keeps the others', () => {
  const { low, high } = scoreInterval([
    { percentile: 0.5, percentileLow: 0.2, percentileHigh: 0.8, weight: 2 },
    { percentile: 0.4, weight: 1 },
  ]);
  expect(low).toBeCloseTo((0.2 * 2 + 0.4) / 3, 12);
  expect(high).toBeCloseTo((0.8 * 2 + 0.4) / 3, 12);
});

test('bands are those of counting pair by pair, and hold the place of any values inside', () => {
  const end = fc.integer({ min: 0, max: 20 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(end, end, fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 1 }),
      (drawn) => {
        const intervals = drawn.map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
        const bands = bandsOf(intervals);
        const scores = drawn.map(([, , share], i) => {
          const { low, high } = intervals[i]!;
          return low + share * (high - low);
        });
        intervals.forEach((own, i) => {
          const better = intervals.filter(({ low }) => low > own.high).length;
          const worse = intervals.filter(({ high }) => high < own.low).length;
          expect(bands[i]).toEqual({ from: 1 + better, to: intervals.length - worse });
          const place = 1 + scores.filter((score) => score > scores[i]!).length;
          expect(place).toBeGreaterThanOrEqual(bands[i]!.from);
          expect(place).toBeLessThanOrEqual(bands[i]!.to);
        });
      },
    ),
  );
});
