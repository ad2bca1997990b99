import { applyOverlay } from './apply-overlay.ts';
import { boundsShelf } from './bounds-shelf.ts';
import { compilePriced } from './compile-network.ts';
import type { CompiledNetwork, CostColumn } from './compiled-network.ts';
import { networkIndex } from './network-index.ts';
import type { Corridor, CorridorFacts, CorridorLink, CorridorNode, Overlay } from './network.ts';
import type { StructuralConstraints } from './open-parts.ts';
import { pricedNetwork } from './priced-arcs.ts';
import type { Consignment } from './question.ts';
import { recentlyUsed } from './recently-used.ts';

/** Fact tables ready for questions: rows by id, compiled networks and bounds kept while they are asked for. */
export interface Network {
  /** With the rows of the overlay in them. */
  readonly facts: CorridorFacts;
  /** Name of the overlay; null = the shipped tables alone. */
  readonly overlay: string | null;
  readonly node: (id: string) => CorridorNode | null;
  readonly link: (id: string) => CorridorLink | null;
  readonly corridor: (id: string) => Corridor | null;
  /** Requirements and limits among the constraints do not change what is compiled. */
  readonly compile: (
    consignment: Consignment,
    constraints: StructuralConstraints,
    departure: string | null,
    columns?: readonly CostColumn[],
  ) => CompiledNetwork;
  /** Lower bounds of a network that `compile` gave, towards a state of it. */
  readonly boundsOf: (compiled: CompiledNetwork, destinationState: number) => Float64Array;
}

const compiledKept = 12;
const pricedKept = 4;
const boundsKept = 128;

/** @throws where the overlay does not fit the facts: `applyOverlay` says so as a value. */
export const openNetwork = (shipped: CorridorFacts, overlay?: Overlay): Network => {
  const applied =
    overlay === undefined ? { kind: 'facts' as const, facts: shipped } : applyOverlay(shipped, overlay);
  if (applied.kind === 'bad-overlay') throw new Error(`overlay ${overlay?.name} does not fit the network`);
  const { facts } = applied;
  const index = networkIndex(facts);
  const compiled = recentlyUsed<CompiledNetwork>(compiledKept);
  const priced = recentlyUsed<ReturnType<typeof pricedNetwork>>(pricedKept);
  const shelves = new WeakMap<CompiledNetwork, (target: number) => Float64Array>();
  return {
    facts,
    overlay: overlay?.name ?? null,
    node: (id) => facts.nodes[index.nodes.get(id) ?? -1] ?? null,
    link: (id) => facts.links[index.links.get(id) ?? -1] ?? null,
    corridor: (id) => facts.corridors[index.corridors.get(id) ?? -1] ?? null,
    compile: (consignment, { avoid, open, closures }, departure, columns = []) => {
      const { tonnes, unit } = consignment;
      const constraints = { avoid, open, closures };
      return compiled(JSON.stringify([tonnes, unit, constraints, departure, columns]), () =>
        compilePriced(
          index,
          priced(JSON.stringify([tonnes, unit, departure !== null]), () =>
            pricedNetwork(index, consignment, departure !== null),
          ),
          { consignment, constraints, departure, columns },
        ),
      );
    },
    boundsOf: (network, target) => {
      const shelf = shelves.get(network) ?? boundsShelf(network.graph, boundsKept);
      shelves.set(network, shelf);
      return shelf(target);
    },
  };
};
