import type { Amount, CorridorNode, Operation, Route } from '@hamkor/corridors';
import type { Position } from './great-circle-line.ts';
import { greatCircleLine } from './great-circle-line.ts';

type Geometry =
  | { readonly type: 'Point'; readonly coordinates: Position }
  | { readonly type: 'LineString'; readonly coordinates: readonly Position[] }
  | { readonly type: 'MultiLineString'; readonly coordinates: readonly (readonly Position[])[] };

interface Feature {
  readonly type: 'Feature';
  readonly geometry: Geometry;
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface FeatureCollection {
  readonly type: 'FeatureCollection';
  readonly features: readonly Feature[];
}

const amountProperties = (name: string, { value, low, high, confidence, rows }: Amount) => ({
  [name]: value,
  [`${name}_low`]: low,
  [`${name}_high`]: high,
  [`${name}_confidence`]: confidence,
  [`${name}_rows`]: rows.map(({ table, id, origin }) => `${origin}/${table}/${id}`),
});

const geometryOf = (operation: Operation, at: CorridorNode, to: CorridorNode): Geometry => {
  if (operation.at === operation.to) return { type: 'Point', coordinates: [at.lon, at.lat] };
  const [line = [], ...others] = greatCircleLine(at, to);
  return others.length === 0
    ? { type: 'LineString', coordinates: line }
    : { type: 'MultiLineString', coordinates: [line, ...others] };
};

const featureOf = (
  route: string,
  step: number,
  operation: Operation,
  at: CorridorNode,
  to: CorridorNode,
): Feature => ({
  type: 'Feature',
  geometry: geometryOf(operation, at, to),
  properties: {
    route,
    step,
    operation: operation.kind,
    at: operation.at,
    at_name: at.name,
    to: operation.to,
    to_name: to.name,
    mode: operation.mode,
    to_mode: operation.toMode,
    gauge_mm: operation.gauge,
    to_gauge_mm: operation.toGauge,
    link: operation.link,
    km: operation.km,
    // The network knows where a link begins and ends, not the ground between.
    geometry: operation.at === operation.to ? 'place' : 'great-circle',
    ...amountProperties('cost_usd', operation.cost),
    ...amountProperties('hours', operation.hours),
    ...amountProperties('co2e_kg', operation.co2e),
    flags: operation.flags,
  },
});

/** Routes as GeoJSON (RFC 7946): a line for every leg, a point for everything done at a place. */
export const routeGeoJson = (
  routes: readonly Pick<Route, 'id' | 'operations'>[],
  nodes: readonly CorridorNode[],
): FeatureCollection => {
  const places = new Map(nodes.map((node) => [node.id, node]));
  return {
    type: 'FeatureCollection',
    features: routes.flatMap(({ id, operations }) =>
      operations.flatMap((operation, place) => {
        const [at, to] = [places.get(operation.at), places.get(operation.to)];
        return at === undefined || to === undefined ? [] : [featureOf(id, place + 1, operation, at, to)];
      }),
    ),
  };
};
