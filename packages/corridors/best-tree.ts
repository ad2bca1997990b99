import type { CostGraph } from './cost-graph.ts';

/** The best ways from one node to all others in one criterion. */
export interface BestTree {
  /** Per node the least cost; Infinity where there is no way. */
  readonly cost: Float64Array;
  /** Per node the arc by which the best way comes in; -1 at the root and where there is none. */
  readonly arc: Int32Array;
}

/** Per arc the node it leaves. */
export const tailsOf = (graph: CostGraph): Int32Array => {
  const tails = new Int32Array(graph.head.length);
  for (let node = 0; node < graph.nodes; node += 1)
    tails.fill(node, graph.first[node]!, graph.first[node + 1]!);
  return tails;
};

/** The arcs of the best way to a node, in order of travel; null where there is no way. */
export const bestWay = (tree: BestTree, tails: Int32Array, node: number): Int32Array | null => {
  if (tree.cost[node] === Infinity) return null;
  const arcs: number[] = [];
  for (let arc = tree.arc[node]!; arc >= 0; arc = tree.arc[tails[arc]!]!) arcs.push(arc);
  return Int32Array.from(arcs.toReversed());
};

/** Per arc 1 where the best way to one of the nodes takes it: while all of these are open, no cost to them changes. */
export const arcsUsed = (tree: BestTree, tails: Int32Array, nodes: Iterable<number>): Uint8Array => {
  const used = new Uint8Array(tails.length);
  for (const node of nodes)
    for (let arc = tree.arc[node]!; arc >= 0 && used[arc] === 0; arc = tree.arc[tails[arc]!]!) used[arc] = 1;
  return used;
};

/** The tree the other way round: `first[v]` the first node reached from v, `next[v]` the next one from v's parent; -1 = none. */
export interface TreeBranches {
  readonly first: Int32Array;
  readonly next: Int32Array;
}

export const branchesOf = (tree: BestTree, tails: Int32Array): TreeBranches => {
  const first = new Int32Array(tree.arc.length).fill(-1);
  const next = new Int32Array(tree.arc.length).fill(-1);
  for (let node = 0; node < tree.arc.length; node += 1) {
    const arc = tree.arc[node]!;
    if (arc < 0) continue;
    const parent = tails[arc]!;
    next[node] = first[parent]!;
    first[parent] = node;
  }
  return { first, next };
};
