import { greatCircleKm } from './great-circle.ts';
import type { CorridorNode } from './network.ts';
import type { Network } from './open-network.ts';

const farthestKm = 300;
/** How much nearer a place abroad must be: a border costs more than the kilometres. */
const abroadKm = 300;

/** A place that serves another, kilometres as the crow flies. */
export interface ServingNode {
  readonly node: string;
  readonly km: number;
}

const onLand = new WeakMap<Network, readonly CorridorNode[]>();

/** Places that a road or railway in service reaches. */
const landNodes = (network: Network): readonly CorridorNode[] => {
  const known = onLand.get(network);
  if (known !== undefined) return known;
  const reached = new Set(
    network.facts.links
      .filter(({ mode, status }) => status === 'operating' && (mode === 'rail' || mode === 'road'))
      .flatMap(({ from, to }) => [from, to]),
  );
  const nodes = network.facts.nodes.filter(({ id }) => reached.has(id));
  onLand.set(network, nodes);
  return nodes;
};

/**
 * The place from which an industrial park is served: the nearest in its own country within 300 km that a road or
 * railway reaches, else the nearest abroad within them. Null = none.
 */
export const parkNode = (
  network: Network,
  park: { readonly lat: number; readonly lon: number; readonly country: string },
): ServingNode | null => {
  const [nearest] = landNodes(network)
    .map(({ id, country, lat, lon }) => {
      const km = greatCircleKm(park, { lat, lon });
      return { node: id, km, rank: km + (country === park.country ? 0 : abroadKm) };
    })
    .filter(({ km }) => km <= farthestKm)
    .toSorted((a, b) => a.rank - b.rank);
  return nearest === undefined ? null : { node: nearest.node, km: nearest.km };
};

/** The place that stands for a country where nobody names one; null = the tables name none. */
export const mainNodeOf = ({ facts }: Network, country: string): string | null =>
  facts.mainNodes.find((main) => main.country === country)?.node ?? null;
