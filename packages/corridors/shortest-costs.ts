import type { CostGraph, Search } from './cost-graph.ts';
import { labelHeap, popLabel, pushLabel } from './label-heap.ts';

export interface ShortestCosts {
  /** Per node the least cost from the source; Infinity where it is not reached. */
  readonly cost: Float64Array;
  /** Per node the arc by which it is reached; -1 at the source and where it is not reached. */
  readonly arc: Int32Array;
  /** Nodes × criteria: what the way found costs in all criteria, delays included; Infinity where there is none. */
  readonly along: Float64Array;
}

export interface ShortestCostsOptions {
  /** Per arc 1 where it may not be used. */
  readonly isClosed?: Uint8Array;
  /** As in a search. They are part of what is minimised only where `criterion` is the time criterion. */
  readonly delays?: NonNullable<Search['time']>;
  /** Nodes that cost more than this are left as not reached. */
  readonly within?: number;
}

/**
 * One way from the source to every node, the least in one criterion (Dijkstra). Exact with delays in the time
 * criterion, since they are first in, first out; in another criterion an arc that is reached after its last
 * opening (a delay of Infinity) is not used, and whether a dearer but earlier way would have made it is not tried.
 */
export const shortestCosts = (
  graph: CostGraph,
  source: number,
  criterion: number,
  { isClosed, delays, within = Infinity }: ShortestCostsOptions = {},
): ShortestCosts => {
  const { nodes, criteria, first, head, costs, delay } = graph;
  const cost = new Float64Array(nodes).fill(Infinity);
  const arc = new Int32Array(nodes).fill(-1);
  const along = new Float64Array(nodes * criteria).fill(Infinity);
  const isSettled = new Uint8Array(nodes);
  const heap = labelHeap(Math.min(nodes, 4096));
  cost[source] = 0;
  along.fill(0, source * criteria, (source + 1) * criteria);
  pushLabel(heap, 0, 0, source);
  for (let node = popLabel(heap); node >= 0; node = popLabel(heap)) {
    if (isSettled[node] === 1) continue;
    isSettled[node] = 1;
    for (let out = first[node]!; out < first[node + 1]!; out++) {
      if (isClosed?.[out] === 1) continue;
      const to = head[out]!;
      const kind = delays === undefined || delay === null ? 0 : delay[out]!;
      const wait = kind === 0 ? 0 : delays!.delays[kind - 1]!(along[node * criteria + delays!.criterion]!);
      if (wait === Infinity) continue;
      const reached = delays?.criterion === criterion ? cost[node]! + wait : cost[node]!;
      const sum = reached + costs[out * criteria + criterion]!;
      if (sum > within || sum >= cost[to]!) continue;
      cost[to] = sum;
      arc[to] = out;
      for (let c = 0; c < criteria; c++) {
        const waited = c === delays?.criterion ? wait : 0;
        along[to * criteria + c] = along[node * criteria + c]! + waited + costs[out * criteria + c]!;
      }
      pushLabel(heap, sum, 0, to);
    }
  }
  return { cost, arc, along };
};
