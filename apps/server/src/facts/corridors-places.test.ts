import { createRequire } from 'node:module';
import type { GeoPermissibleObjects } from 'd3-geo';
import { geoContains, geoDistance } from 'd3-geo';
import countries from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { shippedCorridors } from './corridors.ts';

/** Mean radius of the Earth, kilometres (IUGG). */
const earthKm = 6371.0088;

/**
 * Natural Earth draws coasts and borders at 1:50 million, and posts stand on them: a place there may lie this far
 * outside, measured to the nearest corner of the outline.
 */
const edgeKm = 20;

/** Maps draw the lines around these places in different ways: they are left out, which implies no position. */
const leftOut = new Set(['PKGIL', 'sost']);

type Position = readonly [lon: number, lat: number];
interface Shape {
  readonly id?: string | number;
  readonly geometry: { readonly coordinates: unknown };
}

const readShapes = (): ReadonlyMap<string, Shape> => {
  const map = createRequire(import.meta.url)('world-atlas/countries-50m.json') as Topology<{
    countries: GeometryCollection;
  }>;
  // The first shape of a number is the country, later ones are parts of it that the map draws by themselves.
  const shapes = new Map<string, Shape>();
  for (const shape of feature(map, map.objects.countries).features as readonly Shape[]) {
    const iso3 = countries.numericToAlpha3(String(shape.id).padStart(3, '0'));
    if (iso3 !== undefined && !shapes.has(iso3)) shapes.set(iso3, shape);
  }
  return shapes;
};

/** Corners of all outlines of a shape, however deep its rings are nested. */
const corners = (coordinates: unknown): readonly Position[] => {
  if (!Array.isArray(coordinates)) return [];
  return typeof coordinates[0] === 'number'
    ? [coordinates as unknown as Position]
    : coordinates.flatMap((part) => corners(part));
};

const kmToEdge = (shape: Shape, [lon, lat]: Position): number =>
  Math.min(
    ...corners(shape.geometry.coordinates).map((corner) => geoDistance([corner[0], corner[1]], [lon, lat])),
  ) * earthKm;

test('every place lies in its country, ports and posts at its edge at least', () => {
  const shapes = readShapes();
  const astray = shippedCorridors().nodes.flatMap(({ id, country, kinds, lat, lon }) => {
    const shape = shapes.get(country);
    if (shape === undefined) return [`${id}: no outline of ${country}`];
    if (leftOut.has(id) || geoContains(shape as GeoPermissibleObjects, [lon, lat])) return [];
    const isAtEdge = kinds.includes('seaport') || kinds.includes('border-crossing');
    const km = kmToEdge(shape, [lon, lat]);
    return isAtEdge && km <= edgeKm ? [] : [`${id}: ${km.toFixed(0)} km outside ${country}`];
  });
  expect(astray).toEqual([]);
});
