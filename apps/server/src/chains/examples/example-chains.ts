import type { ChainModel, ChainSpec, DesignedChain, Names } from '@hamkor/chains';
import { chainFromProcesses, lanesFor } from '@hamkor/chains';
import type { Network } from '@hamkor/corridors';
import { openNetwork } from '@hamkor/corridors';
import { shippedCorridors } from '../../facts/corridors.ts';
import { shippedDesignFacts } from '../../facts/design-facts.ts';
import type { ExampleTables } from '../../facts/example-chains.ts';
import { shippedExampleChains } from '../../facts/example-chains.ts';
import { readParks } from '../../facts/parks.ts';
import { readProjects } from '../../facts/projects.ts';
import type { PlaceFacts } from './place-of.ts';
import { placeOf } from './place-of.ts';

/** An example as a list shows it. */
export interface ExampleHead {
  readonly id: string;
  readonly title: Names;
  readonly about: Names;
  readonly partners: readonly string[];
}

/** The examples, read off their tables: no lane is worked out. */
export const exampleChains = (): readonly ExampleHead[] =>
  shippedExampleChains().map(({ id, title, about, partners }) => ({
    id,
    title,
    about,
    partners: partners.map((partner) => partner.id),
  }));

let places: PlaceFacts | null = null;

/** The shipped network, parks and projects, opened at the first call. */
export const shippedPlaces = (): PlaceFacts =>
  (places ??= { network: openNetwork(shippedCorridors()), parks: readParks(), projects: readProjects() });

const specOf = (tables: ExampleTables, facts: PlaceFacts): ChainSpec => ({
  ...tables,
  isDemonstration: true,
  sites: tables.sites.map((site) => ({
    ...placeOf(facts, site),
    kind: site.kind,
    park: site.park,
    isOpen: site.isOpen,
    capacityTonnes: site.capacityTonnes,
    fixedCost: site.fixedCost,
  })),
  suppliers: tables.suppliers.map((supplier) => placeOf(facts, supplier)),
  markets: tables.markets.map((market) => placeOf(facts, market)),
});

/** Lanes of a model over a network; what a designed chain asks for last. */
export const lanesOver =
  (network: Network) =>
  (model: ChainModel): ReturnType<typeof lanesFor> =>
    lanesFor(model, network);

const built = new Map<string, DesignedChain>();

/** An example with the lanes of the shipped network, worked out at the first call; null where there is none of that id. */
export const exampleChain = async (id: string): Promise<DesignedChain | null> => {
  const known = built.get(id);
  if (known !== undefined) return known;
  const tables = shippedExampleChains().find((example) => example.id === id);
  if (tables === undefined) return null;
  const facts = shippedPlaces();
  const designed = chainFromProcesses(specOf(tables, facts), shippedDesignFacts(), lanesOver(facts.network));
  built.set(id, designed);
  return designed;
};
