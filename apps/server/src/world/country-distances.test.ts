import { expect, test } from 'vitest';
import { distanceKm } from './country-distances.ts';

test.each([
  ['KAZ', 'UZB', 600, 1200],
  ['CHN', 'IND', 2500, 4000],
  ['RUS', 'BLR', 3500, 5500],
  ['PAK', 'IRN', 1200, 1800],
])('%s to %s lies between %d and %d km', (a, b, least, most) => {
  const km = distanceKm(a, b)!;
  expect(km).toBeGreaterThan(least);
  expect(km).toBeLessThan(most);
  expect(distanceKm(b, a)).toBeCloseTo(km, 6);
});

test('a country the map does not show has no distance, and is not taken for near', () => {
  expect(distanceKm('KAZ', 'S19')).toBeNull();
});
