import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisTicks, logTicks } from './axis-ticks.ts';

test('ticks are round numbers', () => {
  expect(axisTicks(0, 31, 6)).toEqual([0, 10, 20, 30]);
  expect(axisTicks(12, 18, 6)).toEqual([12, 13, 14, 15, 16, 17, 18]);
  expect(axisTicks(5, 5, 4)).toEqual([5]);
});

test('ticks stay within the range, in order, and are not too many', () => {
  const bound = fc.double({ min: 0, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(bound, fc.double({ min: 0.01, max: 1e6, noNaN: true }), (low, span) => {
      const high = low + span;
      fc.pre(high > low);
      const ticks = axisTicks(low, high, 6);
      expect(ticks.length).toBeLessThanOrEqual(8);
      expect(ticks).toEqual(ticks.toSorted((one, other) => one - other));
      for (const tick of ticks) {
        expect(tick).toBeGreaterThanOrEqual(low - span * 1e-6);
        expect(tick).toBeLessThanOrEqual(high + span * 1e-6);
      }
    }),
  );
});

test('over orders of magnitude the ticks are ones, twos and fives', () => {
  expect(logTicks(4000, 70_000)).toEqual([5000, 10_000, 20_000, 50_000]);
  expect(logTicks(80, 120)).toEqual([100]);
});
