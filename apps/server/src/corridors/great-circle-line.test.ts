import { greatCircleKm } from '@hamkor/corridors';
import { expect, test } from 'vitest';
import { greatCircleLine } from './great-circle-line.ts';

const tashkent = { lat: 41.3, lon: 69.25 };
const minsk = { lat: 53.9, lon: 27.57 };
const vladivostok = { lat: 43.1, lon: 131.9 };
const seattle = { lat: 47.6, lon: -122.3 };

const lengthOf = (line: readonly (readonly [number, number])[]): number =>
  line
    .slice(1)
    .reduce(
      (sum, [lon, lat], place) =>
        sum + greatCircleKm({ lon: line[place]![0], lat: line[place]![1] }, { lon, lat }),
      0,
    );

test('a line begins and ends at its places, in steps of at most 100 km, and is as long as the great circle', () => {
  const [line, ...others] = greatCircleLine(minsk, tashkent);
  expect(others).toEqual([]);
  expect(line?.[0]).toEqual([27.57, 53.9]);
  expect(line?.at(-1)).toEqual([69.25, 41.3]);
  expect(lengthOf(line!)).toBeCloseTo(greatCircleKm(minsk, tashkent), 6);
  expect(line!.length - 1).toBe(Math.ceil(greatCircleKm(minsk, tashkent) / 100));
});

test.each([
  [vladivostok, seattle, 180],
  [seattle, vladivostok, -180],
])('a line over the antimeridian is cut there', (from, to, edge) => {
  const lines = greatCircleLine(from, to);
  expect(lines).toHaveLength(2);
  const [west, east] = lines;
  expect(west?.at(-1)?.[0]).toBe(edge);
  expect(east?.[0]?.[0]).toBe(-edge);
  expect(west?.at(-1)?.[1]).toBe(east?.[0]?.[1]);
  // The cut runs straight in degrees between two points 100 km apart: no more than metres from the circle.
  expect(lengthOf(west!) + lengthOf(east!)).toBeCloseTo(greatCircleKm(from, to), 0);
});

test('places side by side are joined by one piece', () => {
  expect(greatCircleLine(minsk, { lat: 53.95, lon: 27.6 })).toEqual([
    [
      [27.57, 53.9],
      [27.6, 53.95],
    ],
  ]);
});
