import { geoInterpolate } from 'd3-geo';
import { greatCircleKm } from '@hamkor/corridors';

/** Longitude and latitude, degrees, as GeoJSON has them. */
export type Position = readonly [longitude: number, latitude: number];

interface Place {
  readonly lat: number;
  readonly lon: number;
}

/** Kilometres between two points of a line: near enough that no map shows a corner. */
const stepKm = 100;

/** Latitude at which the straight piece between two points crosses the antimeridian. */
const crossing = ([lonA, latA]: Position, [lonB, latB]: Position): number => {
  const eastward = lonA > 0;
  const toEdge = eastward ? 180 - lonA : 180 + lonA;
  const beyond = eastward ? 180 + lonB : 180 - lonB;
  return toEdge + beyond === 0 ? latA : latA + ((latB - latA) * toEdge) / (toEdge + beyond);
};

/**
 * The great circle between two places as lines of points at most 100 km apart; two lines where it crosses the
 * antimeridian, as RFC 7946 (3.1.9) asks.
 */
export const greatCircleLine = (from: Place, to: Place): readonly (readonly Position[])[] => {
  const steps = Math.max(1, Math.ceil(greatCircleKm(from, to) / stepKm));
  const at = geoInterpolate([from.lon, from.lat], [to.lon, to.lat]);
  const inner = Array.from({ length: steps - 1 }, (_, place): Position => at((place + 1) / steps));
  const points: readonly Position[] = [[from.lon, from.lat], ...inner, [to.lon, to.lat]];
  const lines: Position[][] = [[]];
  points.forEach((point, place) => {
    const before = points[place - 1];
    if (before !== undefined && Math.abs(before[0] - point[0]) > 180) {
      const latitude = crossing(before, point);
      lines.at(-1)?.push([before[0] > 0 ? 180 : -180, latitude]);
      lines.push([[before[0] > 0 ? -180 : 180, latitude]]);
    }
    lines.at(-1)?.push(point);
  });
  return lines;
};
