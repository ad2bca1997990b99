/** Mean radius of the Earth, kilometres (IUGG). */
const radius = 6371.0088;

interface Point {
  readonly lat: number;
  readonly lon: number;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance of two points in degrees, kilometres (haversine: exact enough for near points too). */
export const greatCircleKm = (a: Point, b: Point): number => {
  const half = (x: number): number => Math.sin(x / 2) ** 2;
  const h =
    half(radians(b.lat - a.lat)) +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(radians(b.lon - a.lon));
  return 2 * radius * Math.asin(Math.min(1, Math.sqrt(h)));
};
