import { createRequire } from 'node:module';
import type { GeoPermissibleObjects } from 'd3-geo';
import { geoCentroid, geoDistance } from 'd3-geo';
import countries from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Mean radius of the earth, km (IUGG). */
const earthKm = 6371.0088;

type Centres = ReadonlyMap<string, readonly [number, number]>;

/** Centres of the countries of the map, degrees of longitude and latitude, by ISO 3166-1 alpha-3. */
const readCentres = (): Centres => {
  const map = createRequire(import.meta.url)('world-atlas/countries-50m.json') as Topology<{
    countries: GeometryCollection;
  }>;
  const found = feature(map, map.objects.countries).features.flatMap((shape) => {
    const iso3 = countries.numericToAlpha3(String(shape.id).padStart(3, '0'));
    return iso3 === undefined ? [] : [[iso3, geoCentroid(shape as GeoPermissibleObjects)] as const];
  });
  return new Map(found);
};

let kept: Centres | null = null;

/**
 * Distance between the centres of two countries along a great circle, km; null where the map (Natural Earth,
 * 1:50 million) does not show one. An estimate: where people and ports are is not weighed, so that large countries
 * seem further from, and their neighbours nearer to, each other than their trade is.
 */
export const distanceKm = (a: string, b: string): number | null => {
  kept ??= readCentres();
  const [from, to] = [kept.get(a), kept.get(b)];
  return from === undefined || to === undefined
    ? null
    : geoDistance([from[0], from[1]], [to[0], to[1]]) * earthKm;
};
