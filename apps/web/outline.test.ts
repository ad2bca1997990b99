import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { boundaryLines, graticule, landOutline } from './outline.ts';
import { outlineStepsPerUnit as stepsPerUnit } from './src/map/outline-steps.ts';
import { plateHeight, plateWidth, project } from './src/map/projection.ts';

type Point = readonly [number, number];
interface Segment {
  readonly from: Point;
  readonly to: Point;
}

/** Segments of a path of `M`, relative `l` and `z`, in plate units. */
const segmentsOf = (path: string): Segment[] =>
  path
    .split('M')
    .filter((part) => part !== '')
    .flatMap((part) => {
      const numbers = [...part.matchAll(/-?\d+/g)].map(([text]) => Number(text) / stepsPerUnit);
      const points: Point[] = [[numbers[0]!, numbers[1]!]];
      for (let at = 2; at < numbers.length; at += 2) {
        const [x, y] = points.at(-1)!;
        points.push([x + numbers[at]!, y + numbers[at + 1]!]);
      }
      if (part.endsWith('z')) points.push(points[0]!);
      return points.slice(1).map((to, index) => ({ from: points[index]!, to }));
    });

const onPlate = ([x, y]: Point): boolean => x >= 0 && x <= plateWidth && y >= 0 && y <= plateHeight;
const length = ({ from, to }: Segment): number => Math.hypot(to[0] - from[0], to[1] - from[1]);

const land = segmentsOf(landOutline());
const boundaries = segmentsOf(boundaryLines());

const antimeridian = Array.from({ length: 301 }, (_, step) => project([180, 60 + step / 20]));

/** Distance of a point from the meridian of 180 degrees between 60 and 75 degrees north, in plate units. */
const fromAntimeridian = ([x, y]: Point): number =>
  Math.min(...antimeridian.map((on) => Math.hypot(x - on[0], y - on[1])));

const coast = (lon: number, lat: number): boolean => {
  const [x, y] = project([lon, lat]);
  return land.some(({ from }) => Math.hypot(from[0] - x, from[1] - y) < 6);
};

const cross = (p: Point, q: Point): number => p[0] * q[1] - q[0] * p[1];

/** Area on the plate of a cell of one degree. */
const cell = (lon: number, lat: number): number => {
  const [a, b, c, d] = [
    project([lon, lat]),
    project([lon + 1, lat]),
    project([lon + 1, lat + 1]),
    project([lon, lat + 1]),
  ];
  return Math.abs(cross(a, b) + cross(b, c) + cross(c, d) + cross(d, a)) / 2;
};

/** Its area on the sphere, up to a constant. */
const onSphere = (lat: number): number =>
  Math.sin(((lat + 1) * Math.PI) / 180) - Math.sin((lat * Math.PI) / 180);

const compressed = (text: string): number => brotliCompressSync(text).length;

test('no line of land or boundary smears across the plate', () => {
  const long = [...land, ...boundaries].filter(
    (segment) => onPlate(segment.from) && onPlate(segment.to) && length(segment) > 25,
  );
  expect(long).toEqual([]);
});

test('Chukotka is whole: no coast or boundary runs along the meridian of 180 degrees', () => {
  const near = [...land, ...boundaries].filter(
    (segment) =>
      fromAntimeridian(segment.from) < 0.6 && fromAntimeridian(segment.to) < 0.6 && length(segment) > 2,
  );
  expect(near).toEqual([]);
});

test('land is drawn on both sides of the meridian of 180 degrees', () => {
  expect(coast(178.5, 69.4)).toBe(true);
  expect(coast(-172, 64.4)).toBe(true);
});

test('equal areas stay equal: a degree cell in India and one in Yakutia shrink by the cosine of latitude only', () => {
  expect(cell(125, 64) / cell(77, 20)).toBeCloseTo(onSphere(64) / onSphere(20), 3);
});

test('the outlines are small enough to load with the first map', () => {
  expect(compressed(landOutline() + graticule())).toBeLessThan(90_000);
  expect(compressed(boundaryLines())).toBeLessThan(30_000);
});
