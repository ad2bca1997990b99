import { buildCostGraph } from './build-cost-graph.ts';
import type { CostGraph } from './cost-graph.ts';

/** Arcs as they are read, in flat arrays that grow with what is there rather than with what a header promises. */
export interface ArcsRead {
  readonly criteria: number;
  count: number;
  tail: Int32Array<ArrayBuffer>;
  head: Int32Array<ArrayBuffer>;
  costs: Float64Array<ArrayBuffer>;
}

export const noArcs = (criteria: number): ArcsRead => ({
  criteria,
  count: 0,
  tail: new Int32Array(0),
  head: new Int32Array(0),
  costs: new Float64Array(0),
});

/** Room for one more; its costs are written by the caller at count × criteria before the count goes up. */
export const makeRoom = (arcs: ArcsRead, most: number): void => {
  if (arcs.count < arcs.tail.length) return;
  const capacity = Math.min(most, Math.max(1024, arcs.count * 2));
  const { tail, head, costs } = arcs;
  arcs.tail = new Int32Array(capacity);
  arcs.tail.set(tail);
  arcs.head = new Int32Array(capacity);
  arcs.head.set(head);
  arcs.costs = new Float64Array(capacity * arcs.criteria);
  arcs.costs.set(costs);
};

/** The graph of arcs whose nodes are numbered from `offset`. */
export const graphOfArcs = (arcs: ArcsRead, nodes: number, offset: number): CostGraph => {
  const { count, criteria } = arcs;
  const tail = arcs.tail.subarray(0, count);
  const head = arcs.head.subarray(0, count);
  if (offset !== 0) {
    for (let i = 0; i < count; i++) {
      tail[i]! -= offset;
      head[i]! -= offset;
    }
  }
  return buildCostGraph({
    nodes,
    criteria,
    arcs: { tail, head, costs: arcs.costs.subarray(0, count * criteria) },
  }).graph;
};
