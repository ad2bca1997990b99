import type { CostGraph } from './cost-graph.ts';

/** The arcs of a graph by the node they lead to. */
export interface ReverseGraph {
  /** nodes + 1 entries: arcs into node v are first[v] … first[v + 1] - 1 of the two lists. */
  readonly first: Int32Array;
  /** Node an arc comes from. */
  readonly tail: Int32Array;
  /** Its place in the graph. */
  readonly arc: Int32Array;
}

const reversed = new WeakMap<CostGraph, ReverseGraph>();

/** Worked out once for each graph and kept as long as the graph is. */
export const reverseGraph = (graph: CostGraph): ReverseGraph => {
  const known = reversed.get(graph);
  if (known !== undefined) return known;
  const { nodes, head } = graph;
  const first = new Int32Array(nodes + 1);
  for (const node of head) first[node + 1]!++;
  for (let node = 0; node < nodes; node++) first[node + 1]! += first[node]!;
  const free = first.slice(0, nodes);
  const tail = new Int32Array(head.length);
  const arc = new Int32Array(head.length);
  for (let node = 0; node < nodes; node++) {
    for (let out = graph.first[node]!; out < graph.first[node + 1]!; out++) {
      const place = free[head[out]!]!++;
      tail[place] = node;
      arc[place] = out;
    }
  }
  const reverse = { first, tail, arc };
  reversed.set(graph, reverse);
  return reverse;
};
