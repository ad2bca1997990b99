import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  centredOn,
  fromScreen,
  nearestZoom,
  panBy,
  readCamera,
  settled,
  shiftOf,
  toScreen,
  wholeView,
  writeCamera,
  zoomAt,
} from './camera.ts';

const frame = { width: 1000, height: 600 };
const unit = fc.double({ min: 0, max: 1, noNaN: true });
const camera = fc
  .record({ zoom: fc.double({ min: 1, max: nearestZoom, noNaN: true }), x: unit, y: unit })
  .map(settled);

test('the whole view holds the unit square within its margins', () => {
  expect(toScreen(wholeView, frame, 0, 0)).toEqual([28, 28]);
  expect(toScreen(wholeView, frame, 1, 1)).toEqual([972, 572]);
});

test('a pixel leads back to the point it shows', () => {
  fc.assert(
    fc.property(camera, unit, unit, (view, x, y) => {
      const [left, top] = toScreen(view, frame, x, y);
      const [backX, backY] = fromScreen(view, frame, left, top);
      expect(backX).toBeCloseTo(x, 9);
      expect(backY).toBeCloseTo(y, 9);
    }),
  );
});

test('zooming in keeps what is under the pointer under the pointer', () => {
  fc.assert(
    fc.property(camera, unit, unit, fc.double({ min: 1, max: 4, noNaN: true }), (view, u, v, factor) => {
      const [left, top] = [28 + u * 944, 28 + v * 544];
      const [x, y] = fromScreen(view, frame, left, top);
      const [thenLeft, thenTop] = toScreen(zoomAt(view, factor, left, top, frame), frame, x, y);
      expect(thenLeft).toBeCloseTo(left, 6);
      expect(thenTop).toBeCloseTo(top, 6);
    }),
  );
});

test('however one pans and zooms, the edge of the space never enters the frame', () => {
  const move = fc.double({ min: -3000, max: 3000, noNaN: true });
  fc.assert(
    fc.property(camera, move, move, fc.double({ min: 0.1, max: 9, noNaN: true }), (view, dx, dy, factor) => {
      const after = zoomAt(panBy(view, dx, dy, frame), factor, 200, 300, frame);
      expect(after.zoom).toBeGreaterThanOrEqual(1);
      expect(after.x - 0.5 / after.zoom).toBeGreaterThanOrEqual(-1e-9);
      expect(after.x + 0.5 / after.zoom).toBeLessThanOrEqual(1 + 1e-9);
      expect(after.y + 0.5 / after.zoom).toBeLessThanOrEqual(1 + 1e-9);
    }),
  );
});

test('a heading in the middle of the space comes to the middle of the frame, near enough to read', () => {
  const view = centredOn(wholeView, 0.4, 0.6);
  expect(view).toEqual({ zoom: 3, x: 0.4, y: 0.6 });
});

test('a view survives the address, and an address that makes no sense is the whole', () => {
  expect(readCamera(writeCamera({ zoom: 3.25, x: 0.4, y: 0.5 }))).toEqual({ zoom: 3.25, x: 0.4, y: 0.5 });
  expect(writeCamera(wholeView)).toBeUndefined();
  for (const text of [undefined, '', 'a,b,c', '2,0.5', 'Infinity,0,0'])
    expect(readCamera(text)).toEqual(wholeView);
});

test('a drawing shifted from one view to another shows every point where the other view has it', () => {
  fc.assert(
    fc.property(camera, camera, unit, unit, (drawn, now, x, y) => {
      const { scale, dx, dy } = shiftOf(drawn, now, frame);
      const [left, top] = toScreen(drawn, frame, x, y);
      const [wantedLeft, wantedTop] = toScreen(now, frame, x, y);
      expect(left * scale + dx).toBeCloseTo(wantedLeft, 6);
      expect(top * scale + dy).toBeCloseTo(wantedTop, 6);
    }),
  );
});
