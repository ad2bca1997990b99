import type { CostGraph } from './cost-graph.ts';

/** Arcs in any order; `costs` is arcs × criteria, arc by arc. */
export interface ArcList {
  readonly nodes: number;
  readonly criteria: number;
  readonly arcs: {
    readonly tail: Int32Array;
    readonly head: Int32Array;
    readonly costs: Float64Array;
    /** As in `CostGraph`; left out where no arc waits. */
    readonly delay?: Uint16Array;
  };
}

export interface BuiltCostGraph {
  readonly graph: CostGraph;
  /** order[i]: the place in the graph of arc i as it was given. */
  readonly order: Int32Array;
}

/** Sorts arcs by the node they leave (counting sort; arcs of one node keep their order). */
export const buildCostGraph = ({ nodes, criteria, arcs }: ArcList): BuiltCostGraph => {
  const { tail, head, costs, delay } = arcs;
  const count = tail.length;
  const first = new Int32Array(nodes + 1);
  for (let i = 0; i < count; i++) first[tail[i]! + 1]!++;
  for (let node = 0; node < nodes; node++) first[node + 1]! += first[node]!;
  const free = first.slice(0, nodes);
  const order = new Int32Array(count);
  const sortedHead = new Int32Array(count);
  const sortedCosts = new Float64Array(count * criteria);
  const sortedDelay = delay === undefined ? null : new Uint16Array(count);
  for (let i = 0; i < count; i++) {
    const place = free[tail[i]!]!++;
    order[i] = place;
    sortedHead[place] = head[i]!;
    for (let c = 0; c < criteria; c++) sortedCosts[place * criteria + c] = costs[i * criteria + c]!;
    if (sortedDelay !== null) sortedDelay[place] = delay![i]!;
  }
  return {
    graph: { nodes, criteria, first, head: sortedHead, costs: sortedCosts, delay: sortedDelay },
    order,
  };
};
