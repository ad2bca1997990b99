import { splitTriangleVariance } from './split-triangle.ts';
import { type ArcDelays, arcDelays } from './arc-delays.ts';
import { buildCostGraph } from './build-cost-graph.ts';
import { columns as allColumns, type CompiledNetwork, type CostColumn } from './compiled-network.ts';
import { type NetworkIndex, networkIndex } from './network-index.ts';
import type { CorridorFacts } from './network.ts';
import { type OpenParts, openParts, type StructuralConstraints } from './open-parts.ts';
import type { PricedArc } from './priced-arc.ts';
import { type PricedNetwork, pricedNetwork } from './priced-arcs.ts';
import type { Consignment } from './question.ts';
import { destinationState, originState } from './states.ts';
import { toldOperations } from './told-operations.ts';

export interface NetworkQuestion {
  readonly consignment: Consignment;
  /** Only what takes parts away or opens them; requirements and limits are the search's. */
  readonly constraints: StructuralConstraints;
  /** ISO date; null = any day. */
  readonly departure: string | null;
  /** Those to optimise, in order; the others follow. All in their usual order unless told. */
  readonly columns?: readonly CostColumn[];
}

/**
 * Costs in the graph are multiples of 2^-20 (a millionth of a dollar, hour or kilogram). Their sums are then exact in
 * every order, so that two ways of the same cost never look different by a rounding.
 */
const grain = 2 ** 20;

const costOf = ({ operations, isTransfer }: PricedArc, column: CostColumn): number => {
  if (column === 'transfers') return isTransfer ? 1 : 0;
  const cost = operations.reduce(
    (sum, operation) =>
      sum + (column === 'variance' ? splitTriangleVariance(operation.hours) : operation[column].value),
    0,
  );
  return Math.round(cost * grain) / grain;
};

const isOpen = (arc: PricedArc, { links, nodes }: OpenParts): boolean =>
  nodes[arc.from] === 1 && nodes[arc.to] === 1 && (arc.link < 0 || links[arc.link] === 1);

interface Arcs {
  readonly kept: readonly PricedArc[];
  readonly delays: ArcDelays;
}

const keptArcs = (
  index: NetworkIndex,
  priced: PricedNetwork,
  parts: OpenParts,
  departure: string | null,
): Arcs => {
  const open = priced.arcs.filter((arc) => isOpen(arc, parts));
  const delays = arcDelays(index, open, parts, departure);
  if (!delays.neverOpens.includes(1)) return { kept: open, delays };
  const kept = open.filter((_, place) => delays.neverOpens[place] === 0);
  return { kept, delays: arcDelays(index, kept, parts, departure) };
};

/** The network of one consignment under constraints, from arcs that are priced already. */
export const compilePriced = (
  index: NetworkIndex,
  priced: PricedNetwork,
  { consignment, constraints, departure, columns: first = [] }: NetworkQuestion,
): CompiledNetwork => {
  const columns = [...new Set([...first, ...allColumns])];
  const { kept, delays } = keptArcs(index, priced, openParts(index, constraints), departure);
  const count = kept.length;
  const { graph, order } = buildCostGraph({
    nodes: priced.states.count,
    criteria: columns.length,
    arcs: {
      tail: Int32Array.from(kept, ({ tail }) => tail),
      head: Int32Array.from(kept, ({ head }) => head),
      costs: Float64Array.from(kept.flatMap((arc) => columns.map((column) => costOf(arc, column)))),
      ...(delays.list.length === 0 ? {} : { delay: delays.ofArc }),
    },
  });
  const byGraph: PricedArc[] = [];
  for (const [place, arc] of kept.entries()) byGraph[order[place] ?? -1] = arc;
  const perArc = (pick: (arc: PricedArc) => number): Int32Array => Int32Array.from(byGraph, pick);
  const nodeState = (state: (node: number) => number) => (node: string) => {
    const place = index.nodes.get(node);
    return place === undefined ? -1 : state(place);
  };
  const arcIsGaugeChange = new Uint8Array(count);
  const arcIsBorder = new Uint8Array(count);
  for (const [place, arc] of byGraph.entries()) {
    arcIsGaugeChange[place] = arc.isGaugeChange ? 1 : 0;
    arcIsBorder[place] = arc.isBorder ? 1 : 0;
  }
  return {
    facts: index.facts,
    consignment,
    columns,
    graph,
    delays: delays.list,
    originOf: nodeState(originState),
    destinationOf: nodeState(destinationState),
    arcLink: perArc(({ link }) => link),
    arcNode: perArc(({ from }) => from),
    arcExit: perArc(({ exit }) => exit),
    arcEntry: perArc(({ entry }) => entry),
    arcIsGaugeChange,
    arcIsBorder,
    uncounted: priced.uncounted,
    operations: toldOperations(index, byGraph, graph, delays.list),
  };
};

/** The network of one consignment under constraints: what searches run on. */
export const compileNetwork = (facts: CorridorFacts, question: NetworkQuestion): CompiledNetwork => {
  const index = networkIndex(facts);
  const priced = pricedNetwork(index, question.consignment, question.departure !== null);
  return compilePriced(index, priced, question);
};
