/**
 * The outline of land for the atlas plate, made once at build time: the browser gets a drawn path instead of half
 * a megabyte of topology and a second of projecting.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoGraticule, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Plugin } from 'vite';
import { outlineStepsPerUnit as stepsPerUnit } from './src/map/outline-steps.ts';
import { atlasProjection, plateHeight, plateWidth } from './src/map/projection.ts';

/** Land is drawn this far beyond the plate on every side, so that wider frames show no edge. */
const beyond = 520;
/** Islands smaller than this (plate units) are specks at any zoom of the map. */
const speck = 0.9;

type Point = readonly [number, number];

const require = createRequire(import.meta.url);
const atlas = (name: string): Topology =>
  JSON.parse(readFileSync(require.resolve(`world-atlas/${name}.json`), 'utf8')) as Topology;

/** Rings and lines of a path string of `M`, `L` and `Z`, as d3-geo writes it. */
const linesOf = (path: string): { points: Point[]; closed: boolean }[] =>
  path
    .split('M')
    .filter((part) => part !== '')
    .map((part) => ({
      closed: part.endsWith('Z'),
      points: part
        .replace('Z', '')
        .split('L')
        .map(
          (pair) =>
            pair.split(',').map((text) => Math.round(Number(text) * stepsPerUnit)) as [number, number],
        ),
    }));

const withoutRepeats = (points: readonly Point[]): Point[] =>
  points.filter(([x, y], at) => at === 0 || x !== points[at - 1]![0] || y !== points[at - 1]![1]);

const extent = (points: readonly Point[]): number => {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
};

const pair = ([x, y]: Point): string => `${x}${y < 0 ? '' : ' '}${y}`;

/** Small whole numbers relative to the point before: a third of the size of absolute coordinates. */
const written = ({ points, closed }: { points: readonly Point[]; closed: boolean }): string => {
  const moves = points.slice(1).map(([x, y], at): Point => [x - points[at]![0], y - points[at]![1]]);
  return `M${pair(points[0]!)}l${moves.map(pair).join(' ').replaceAll(' -', '-')}${closed ? 'z' : ''}`;
};

const compact = (path: string): string =>
  linesOf(path)
    .map(({ points, closed }) => ({ points: withoutRepeats(points), closed }))
    .filter(
      ({ points, closed }) => points.length > (closed ? 3 : 1) && extent(points) >= speck * stepsPerUnit,
    )
    .map(written)
    .join('');

const pen = () =>
  geoPath(
    atlasProjection().clipExtent([
      [-beyond, -beyond],
      [plateWidth + beyond, plateHeight + beyond],
    ]),
  ).digits(2);

/** Land as one path, in steps of plate units. */
export const landOutline = (): string => {
  const topology = atlas('land-50m');
  return compact(pen()(feature(topology, topology.objects['land']!)) ?? '');
};

/** Boundary lines as Natural Earth draws them, coasts left out. */
export const boundaryLines = (): string => {
  const topology = atlas('countries-50m');
  const countries = topology.objects['countries'] as GeometryCollection;
  return compact(pen()(mesh(topology, countries, (one, other) => one !== other)) ?? '');
};

/** Meridians and parallels every fifteen degrees. */
export const graticule = (): string =>
  compact(
    pen()(
      geoGraticule()
        .extent([
          [-180, -15],
          [180, 85],
        ])
        .step([15, 15])(),
    ) ?? '',
  );

const modules: Readonly<Record<string, () => string>> = {
  'virtual:outline/land': () =>
    `export const land = ${JSON.stringify(landOutline())};\nexport const graticule = ${JSON.stringify(graticule())};`,
  'virtual:outline/boundaries': () => `export const boundaries = ${JSON.stringify(boundaryLines())};`,
};

/** Gives the drawn outlines as modules, each a file of its own that loads with the first map. */
export const outline = (): Plugin => ({
  name: 'outline',
  resolveId: (id) => (id in modules ? `\0${id}` : undefined),
  load: (id) => modules[id.slice(1)]?.(),
});
