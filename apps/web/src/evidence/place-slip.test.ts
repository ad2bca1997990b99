import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeSlip } from './place-slip.ts';

const window = { width: 1440, height: 900 };
const slip = { width: 360, height: 300 };

test('a slip opens under its figure', () => {
  expect(placeSlip({ top: 100, bottom: 120, left: 50, right: 90 }, slip, window)).toEqual({
    left: 50,
    top: 128,
  });
});

test('near the foot of the window it opens above', () => {
  expect(placeSlip({ top: 800, bottom: 820, left: 50, right: 90 }, slip, window).top).toBe(492);
});

test('it never leaves a window it fits into', () => {
  const pixel = fc.integer({ min: 0, max: 1440 });
  fc.assert(
    fc.property(pixel, fc.integer({ min: 0, max: 880 }), (left, top) => {
      const at = placeSlip({ top, bottom: top + 20, left, right: left + 40 }, slip, window);
      expect(at.left).toBeGreaterThanOrEqual(8);
      expect(at.left + slip.width).toBeLessThanOrEqual(window.width - 8);
      expect(at.top).toBeGreaterThanOrEqual(8);
      expect(at.top + slip.height).toBeLessThanOrEqual(window.height - 8);
    }),
  );
});
