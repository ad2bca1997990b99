import fc from 'fast-check';
import { expect, test } from 'vitest';
import { settled, toScreen, wholeView } from './camera.ts';
import { hitFinder } from './hit.ts';
import { radiusOn } from './marks.ts';
import { sceneOf } from './scene.ts';
import { smallSpace } from './small-space.ts';

const frame = { width: 900, height: 600 };
const scene = sceneOf(smallSpace());
const find = hitFinder(scene, frame);

test('the middle of a circle is the circle, in every view', () => {
  const unit = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.double({ min: 1, max: 12, noNaN: true }), unit, unit, fc.nat(4), (zoom, x, y, index) => {
      const camera = settled({ zoom, x, y });
      const [left, top] = toScreen(camera, frame, scene.x[index]!, scene.y[index]!);
      expect(find(camera, left, top, 6)).toBe(index);
    }),
  );
});

test('beside a circle it is still meant within the reach, and no farther', () => {
  const [left, top] = toScreen(wholeView, frame, 0.5, 0.5);
  const rim = left + radiusOn(scene, 0, 1, frame);
  expect(find(wholeView, rim + 5, top, 6)).toBe(0);
  expect(find(wholeView, rim + 7, top, 6)).toBe(-1);
});

test('what is found by the tree is what looking at every circle finds', () => {
  const random = fc.record({
    x: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 }),
    y: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 }),
    left: fc.double({ min: 0, max: 900, noNaN: true }),
    top: fc.double({ min: 0, max: 600, noNaN: true }),
  });
  fc.assert(
    fc.property(random, ({ x, y, left, top }) => {
      const space = smallSpace();
      const other = sceneOf({ ...space, headings: { ...space.headings, x, y } });
      const hits = [0, 1, 2, 3, 4].flatMap((index) => {
        const [cx, cy] = toScreen(wholeView, frame, other.x[index]!, other.y[index]!);
        const radius = radiusOn(other, index, 1, frame);
        const apart = Math.hypot(cx - left, cy - top);
        return apart <= radius + 18 - 1e-9 ? [apart / radius] : [];
      });
      const found = hitFinder(other, frame)(wholeView, left, top, 18);
      if (hits.length > 0) {
        const [cx, cy] = toScreen(wholeView, frame, other.x[found]!, other.y[found]!);
        expect(Math.hypot(cx - left, cy - top) / radiusOn(other, found, 1, frame)).toBeCloseTo(
          Math.min(...hits),
          9,
        );
      }
    }),
  );
});
