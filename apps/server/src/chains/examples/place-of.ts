import type { ParkDocument, ProjectDocument } from '@hamkor/contract';
import type { Names } from '@hamkor/chains';
import type { Network } from '@hamkor/corridors';
import { parkNode } from '@hamkor/corridors';
import type { PlaceRef } from '../../facts/example-place.ts';

/** A place as a chain needs it. */
export interface NamedPlace {
  readonly id: string;
  readonly name: Names;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly node: string | null;
}

export interface PlaceFacts {
  readonly network: Network;
  readonly parks: readonly ParkDocument[];
  readonly projects: readonly ProjectDocument[];
}

const lookedUp = (
  { network, parks, projects }: PlaceFacts,
  ref: PlaceRef,
): Omit<NamedPlace, 'id' | 'node'> => {
  if (ref.park !== null) {
    const park = parks.find(({ id }) => id === ref.park);
    if (!park?.place) throw new Error(`no park ${ref.park} with a point`);
    return { name: park.name, country: park.country, ...park.place };
  }
  if (ref.project !== null) {
    const project = projects.find(({ id }) => id === ref.project);
    const [country] = project?.countries ?? [];
    if (!project?.place || country === undefined) throw new Error(`no project ${ref.project} with a point`);
    return { name: project.name, country, ...project.place };
  }
  const node = ref.node === null ? null : network.node(ref.node);
  if (node === null) throw new Error(`no place ${ref.node ?? '(none)'} in the network`);
  return { name: node.name, country: node.country, lat: node.lat, lon: node.lon };
};

/**
 * A park or project of the data bank, or a place of the corridor network, with the place of the network that serves it.
 * A project lies in the first of its countries. Throws where nothing of that id is known: a defect of the tables.
 */
export const placeOf = (facts: PlaceFacts, ref: PlaceRef): NamedPlace => {
  const place = lookedUp(facts, ref);
  return { id: ref.id, ...place, node: ref.node ?? parkNode(facts.network, place)?.node ?? null };
};
