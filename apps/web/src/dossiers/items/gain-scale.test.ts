import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gainScale } from './gain-scale.ts';

test('a loss lies left of zero and a gain right of it, on one scale', () => {
  const { zero, bar } = gainScale([300, -100, null]);
  expect(zero).toBe(25);
  expect(bar(300)).toEqual({ from: 25, width: 75 });
  expect(bar(-100)).toEqual({ from: 0, width: 25 });
});

test('where nobody gains or nothing is known, zero is the edge and no bar has a length', () => {
  expect(gainScale([null, null]).zero).toBe(0);
  expect(gainScale([0, 0]).bar(0)).toEqual({ from: 0, width: 0 });
});

test('no bar leaves the line', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 12 }), (amounts) => {
      const { bar } = gainScale(amounts);
      for (const amount of amounts) {
        const { from, width } = bar(amount);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(from + width).toBeLessThanOrEqual(100.000001);
      }
    }),
    { numRuns: 100 },
  );
});
