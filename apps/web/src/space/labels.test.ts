import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels } from './labels.ts';

const frame = { width: 600, height: 400 };
const at = (index: number, x: number, y: number, width = 80) => ({ index, x, y, radius: 5, width });

test('a label stands to the right of its circle, and to the left at the right edge', () => {
  expect(placeLabels([at(0, 100, 100), at(1, 590, 200)], frame, 16, 9)).toEqual([
    { index: 0, left: 109, middle: 100 },
    { index: 1, left: 501, middle: 200 },
  ]);
});

test('the first wanted is served first, and no more than the most', () => {
  expect(
    placeLabels([at(7, 100, 100), at(8, 300, 100), at(9, 300, 300)], frame, 16, 2).map(({ index }) => index),
  ).toEqual([7, 8]);
});

test('no two labels lie over each other and none leaves the frame', () => {
  const some = fc.array(
    fc.record({
      x: fc.integer({ min: 0, max: 600 }),
      y: fc.integer({ min: 0, max: 400 }),
      radius: fc.integer({ min: 2, max: 20 }),
      width: fc.integer({ min: 10, max: 200 }),
    }),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(some, (wanted) => {
      const placed = placeLabels(
        wanted.map((label, index) => ({ index, ...label })),
        frame,
        16,
        60,
      );
      placed.forEach((one, place) => {
        const width = wanted[one.index]!.width;
        expect(one.left).toBeGreaterThanOrEqual(0);
        expect(one.left + width).toBeLessThanOrEqual(frame.width);
        for (const other of placed.slice(place + 1)) {
          const apart =
            Math.abs(one.middle - other.middle) >= 16 - 1e-9 ||
            one.left + width <= other.left ||
            other.left + wanted[other.index]!.width <= one.left;
          expect(apart).toBe(true);
        }
      });
    }),
  );
});
