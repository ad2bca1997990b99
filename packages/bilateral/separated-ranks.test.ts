import fc from 'fast-check';
import { expect, test } from 'vitest';
import { separatedRanks } from './separated-ranks.ts';

/** The definition, pair by pair. */
const plain = (low: readonly number[], high: readonly number[]) => ({
  best: low.map((_, item) => 1 + low.filter((other) => other > high[item]!).length),
  worst: high.map((_, item) => high.length - high.filter((other) => other < low[item]!).length),
});
const intervals = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 6 }))
    .map(([from, width]) => [from, from + width] as const),
  { maxLength: 40 },
);
const found = (rows: readonly (readonly [number, number])[]) =>
  separatedRanks(
    Float64Array.from(rows, ([low]) => low),
    Float64Array.from(rows, ([, high]) => high),
  );

test('by hand: two that overlap share the first places, the third is certain', () => {
  const { best, worst } = found([
    [8, 12],
    [10, 14],
    [1, 2],
  ]);
  expect(Array.from(best)).toEqual([1, 1, 3]);
  expect(Array.from(worst)).toEqual([2, 2, 3]);
});

test('touching intervals are not separated', () => {
  const { best, worst } = found([
    [5, 8],
    [2, 5],
  ]);
  expect([...best, ...worst]).toEqual([1, 1, 2, 2]);
});

test('agrees with the definition, pair by pair', () => {
  fc.assert(
    fc.property(intervals, (rows) => {
      const { best, worst } = found(rows);
      const slow = plain(
        rows.map(([low]) => low),
        rows.map(([, high]) => high),
      );
      expect(Array.from(best)).toEqual(slow.best);
      expect(Array.from(worst)).toEqual(slow.worst);
    }),
  );
});

test('points without ties have exactly their rank', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { maxLength: 30 }), (values) => {
      const { best, worst } = found(values.map((value) => [value, value] as const));
      const sorted = [...values].sort((a, b) => b - a);
      const ranks = values.map((value) => 1 + sorted.indexOf(value));
      expect(Array.from(best)).toEqual(ranks);
      expect(Array.from(worst)).toEqual(ranks);
    }),
  );
});

test('a wider interval never makes any place surer', () => {
  fc.assert(
    fc.property(intervals, fc.nat(), (rows, chosen) => {
      fc.pre(rows.length > 0);
      const at = chosen % rows.length;
      const before = found(rows);
      const after = found(rows.map(([low, high], item) => (item === at ? [low - 3, high + 3] : [low, high])));
      rows.forEach((_, item) => {
        expect(after.best[item]).toBeLessThanOrEqual(before.best[item]!);
        expect(after.worst[item]).toBeGreaterThanOrEqual(before.worst[item]!);
      });
    }),
  );
});

test('the unknown may stand anywhere, and so nobody is certainly above it', () => {
  const { best, worst } = found([
    [8, 9],
    [Number.NaN, Number.NaN],
    [1, 2],
  ]);
  expect(Array.from(best)).toEqual([1, 1, 2]);
  expect(Array.from(worst)).toEqual([2, 3, 3]);
});

test('an interval that ends before it begins is refused', () => {
  expect(() => found([[2, 1]])).toThrow(RangeError);
});
