import type { CostGraph, Delay } from './cost-graph.ts';
import type { CorridorFacts } from './network.ts';
import type { Consignment } from './question.ts';
import type { Operation } from './route.ts';

/** What an arc costs, by column of the graph. `transfers` only limits. */
export const columns = ['cost', 'hours', 'co2e', 'variance', 'transfers'] as const;
export type CostColumn = (typeof columns)[number];

/**
 * The network of one consignment: its states are (place, mode, gauge), its arcs are movements over links and
 * operations at places. A place is entered at its origin state (loading) and left at its destination state
 * (unloading), so that one graph serves all pairs.
 */
export interface CompiledNetwork {
  readonly facts: CorridorFacts;
  readonly consignment: Consignment;
  /** What the columns of the graph's costs are, in order; all of `columns`, the optimised ones first. */
  readonly columns: readonly CostColumn[];
  readonly graph: CostGraph;
  readonly delays: readonly Delay[];
  /** State in which a consignment starts at, or has arrived at, a place; -1 for a place the network does not hold. */
  readonly originOf: (node: string) => number;
  readonly destinationOf: (node: string) => number;
  /** Per arc the place in `facts.links` it moves over; -1 for operations at a place. */
  readonly arcLink: Int32Array;
  /** Per arc the place in `facts.nodes` where it begins. */
  readonly arcNode: Int32Array;
  /** Per arc the places in `facts.borders` of the posts it leaves and enters by; -1 = none, or the table has no row. */
  readonly arcExit: Int32Array;
  readonly arcEntry: Int32Array;
  /** Per arc 1 where it is a change of gauge. */
  readonly arcIsGaugeChange: Uint8Array;
  /** Per arc 1 where it crosses a border, known or unknown. */
  readonly arcIsBorder: Uint8Array;
  /** Ids of links in service that cannot be counted: no row gives their hours, their rate or their factor. */
  readonly uncounted?: readonly string[];
  /** The same arcs told: what happens, where, for how much. Waiting is told where the departure is known. */
  readonly operations: (arcs: Int32Array) => readonly Operation[];
}
