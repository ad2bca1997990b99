/** Mean radius of the Earth, kilometres (IUGG). */
const radius = 6371.0088;

interface Point {
  readonly lat: number;
  readonly lon: number;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Half the versed sine. */
const haversine = (angle: number): number => Math.sin(angle / 2) ** 2;

/** Great-circle distance of two points in degrees, kilometres (haversine: exact enough for near points too). */
export const greatCircleKm = (a: Point, b: Point): number => {
  const h =
    haversine(radians(b.lat - a.lat)) +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * haversine(radians(b.lon - a.lon));
  return 2 * radius * Math.asin(Math.min(1, Math.sqrt(h)));
};
