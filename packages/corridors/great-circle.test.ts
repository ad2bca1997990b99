import fc from 'fast-check';
import { expect, test } from 'vitest';
import { greatCircleKm } from './great-circle.ts';

test('a degree of the equator, a quarter of a meridian, half round the Earth', () => {
  expect(greatCircleKm({ lat: 0, lon: 0 }, { lat: 0, lon: 1 })).toBeCloseTo(111.195, 3);
  expect(greatCircleKm({ lat: 0, lon: 70 }, { lat: 90, lon: 0 })).toBeCloseTo(10_007.557, 3);
  expect(greatCircleKm({ lat: 0, lon: 0 }, { lat: 0, lon: 180 })).toBeCloseTo(20_015.114, 3);
});

test('it is the same both ways, and no detour is shorter', () => {
  const point = fc.record({
    lat: fc.double({ min: -90, max: 90, noNaN: true }),
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
  });
  fc.assert(
    fc.property(point, point, point, (a, b, c) => {
      expect(greatCircleKm(a, b)).toBeCloseTo(greatCircleKm(b, a), 6);
      expect(greatCircleKm(a, c)).toBeLessThanOrEqual(greatCircleKm(a, b) + greatCircleKm(b, c) + 1e-3);
    }),
  );
});
