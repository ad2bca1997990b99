import type { CostGraph } from './cost-graph.ts';
import { labelHeap, popLabel, pushLabel } from './label-heap.ts';
import { reverseGraph } from './reverse-graph.ts';

/**
 * Nodes × criteria: the least that is still to be paid from each node to the target, each criterion taken alone
 * (one backward Dijkstra per criterion). Infinity where the target cannot be reached. Delays are left out: they
 * only add, so the bound stays below.
 */
export const lowerBounds = (graph: CostGraph, target: number): Float64Array => {
  const { nodes, criteria, costs } = graph;
  const { first, tail, arc } = reverseGraph(graph);
  const bounds = new Float64Array(nodes * criteria).fill(Infinity);
  const heap = labelHeap(Math.min(nodes, 4096));
  const isSettled = new Uint8Array(nodes);
  for (let criterion = 0; criterion < criteria; criterion++) {
    isSettled.fill(0);
    bounds[target * criteria + criterion] = 0;
    pushLabel(heap, 0, 0, target);
    for (let node = popLabel(heap); node >= 0; node = popLabel(heap)) {
      if (isSettled[node] === 1) continue;
      isSettled[node] = 1;
      const left = bounds[node * criteria + criterion]!;
      for (let place = first[node]!; place < first[node + 1]!; place++) {
        const sum = left + costs[arc[place]! * criteria + criterion]!;
        const from = tail[place]!;
        if (sum < bounds[from * criteria + criterion]!) {
          bounds[from * criteria + criterion] = sum;
          pushLabel(heap, sum, 0, from);
        }
      }
    }
  }
  return bounds;
};
