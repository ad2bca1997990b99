import type { CorridorNetworkDocument } from '@hamkor/contract';
import type { CorridorFacts, Network } from '@hamkor/corridors';
import { parkNode } from '@hamkor/corridors';
import type { AnalysedPark } from './analysis-task.ts';

/** A park with the place of the network it is served from: `corridorNetworkSchema.parks`. */
export type ServedPark = CorridorNetworkDocument['parks'][number];

/** Parks with the places they are served from; one whose own place is not known is served from none. */
export const servedParks = (network: Network, parks: readonly AnalysedPark[]): ServedPark[] =>
  parks.map(({ id, name, country, place }) => {
    const served = place === null ? null : parkNode(network, { ...place, country });
    return { id, name, country, node: served?.node ?? null, km: served?.km ?? null };
  });

const corridorLengths = ({ links }: CorridorFacts): ReadonlyMap<string, { km: number; links: number }> => {
  const lengths = new Map<string, { km: number; links: number }>();
  for (const { corridors, km, status } of links)
    for (const id of corridors) {
      const known = lengths.get(id) ?? { km: 0, links: 0 };
      lengths.set(id, { km: known.km + (status === 'operating' ? km : 0), links: known.links + 1 });
    }
  return lengths;
};

/** The network as one document: `corridorNetworkSchema` of the contract. */
export const networkDocument = (network: Network, parks: readonly AnalysedPark[]) => {
  const { facts, overlay } = network;
  const lengths = corridorLengths(facts);
  return {
    overlay,
    nodes: facts.nodes,
    links: facts.links,
    borders: facts.borders,
    corridors: facts.corridors.map((corridor) => ({
      ...corridor,
      ...(lengths.get(corridor.id) ?? { km: 0, links: 0 }),
    })),
    calendars: facts.calendars,
    mainNodes: facts.mainNodes.map(({ country, node }) => ({ country, node })),
    parks: servedParks(network, parks),
  };
};
