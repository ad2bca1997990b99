import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitted, nearest, panBy, scaleOf, toScreen, whole, zoomBy } from './viewport.ts';

const plate = { width: 1000, height: 1119 };
const frame = { width: 860, height: 760 };

test('at first the whole plate is in the frame', () => {
  const at = toScreen(whole(plate), frame, plate);
  expect(at([500, 559.5])).toEqual([430, 380]);
  expect(at([500, 0])[1]).toBeCloseTo(0);
  expect(at([500, 1119])[1]).toBeCloseTo(760);
});

test('zooming out never shows less than the whole and zooming in ends', () => {
  expect(zoomBy(whole(plate), 0.1, plate)).toEqual(whole(plate));
  expect(zoomBy({ zoom: 5, x: 10, y: 10 }, 10, plate).zoom).toBe(nearest);
});

test('a pan by pixels moves a place by as many pixels while the middle stays on the plate', () => {
  const shift = fc.integer({ min: -100, max: 100 });
  fc.assert(
    fc.property(fc.double({ min: 1.5, max: 8, noNaN: true }), shift, shift, (zoom, dx, dy) => {
      const before = { zoom, x: 500, y: 560 };
      const after = panBy(before, dx, dy, frame, plate);
      const [x, y] = toScreen(before, frame, plate)([400, 300]);
      const [x2, y2] = toScreen(after, frame, plate)([400, 300]);
      expect(x2 - x).toBeCloseTo(dx, 6);
      expect(y2 - y).toBeCloseTo(dy, 6);
      expect(scaleOf(after, frame, plate)).toBe(scaleOf(before, frame, plate));
    }),
  );
});

test('a part of the plate is fitted into the frame whole and in the middle', () => {
  const box = { left: 300, right: 420, top: 500, bottom: 560 };
  const at = toScreen(fitted(box, frame, plate), frame, plate);
  const [left, top] = at([box.left, box.top]);
  const [right, bottom] = at([box.right, box.bottom]);
  expect((left + right) / 2).toBeCloseTo(frame.width / 2);
  expect((top + bottom) / 2).toBeCloseTo(frame.height / 2);
  expect(left).toBeGreaterThanOrEqual(0);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(fitted({ left: 0, right: 1000, top: 0, bottom: 1119 }, frame, plate)).toEqual(whole(plate));
});
