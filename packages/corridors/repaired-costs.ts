import type { BestTree, TreeBranches } from './best-tree.ts';
import { tailsOf } from './best-tree.ts';
import type { CostGraph } from './cost-graph.ts';
import { labelHeap, popLabel, pushLabel } from './label-heap.ts';
import { reverseGraph } from './reverse-graph.ts';

/** Least cost to a node after the change; valid until the next change is asked for. */
export type CostAfter = (node: number) => number;

export interface Repair {
  /** After these arcs are shut. `branches` are those of the tree. */
  readonly afterClosing: (tree: BestTree, branches: TreeBranches, arcs: Int32Array) => CostAfter;
  /** After these arcs cost what `costs` says, which must not be more than before; shut ones among them are opened. */
  readonly afterEasing: (tree: BestTree, arcs: Int32Array, costs: Float64Array) => CostAfter;
}

/**
 * Least costs in one criterion after a change, from the tree before it: only nodes whose cost changes are looked
 * at again, so that hundreds of closings cost about as much as a few trees. Exact to the last bit, since both
 * take the least of the same sums. After Ramalingam & Reps, An incremental algorithm for a generalization of the
 * shortest-path problem, Journal of Algorithms 21 (1996) 267-305. `isShut`: per arc 1 where the tree before the
 * change could not go. Delays are not known here.
 */
export const repairOf = (graph: CostGraph, criterion: number, isShut: Uint8Array): Repair => {
  const { nodes, criteria, first, head, costs } = graph;
  const reverse = reverseGraph(graph);
  const tails = tailsOf(graph);
  const heap = labelHeap(256);
  const fresh = new Float64Array(nodes);
  /** Round in which the node was last given a fresh cost: spares clearing. */
  const changed = new Int32Array(nodes);
  let round = 0;
  const isClosing = new Uint8Array(head.length);
  const eased = new Float64Array(head.length);
  const isEased = new Uint8Array(head.length);
  const costOf = (arc: number): number => costs[arc * criteria + criterion]!;

  const afterClosing: Repair['afterClosing'] = (tree, branches, arcs) => {
    round += 1;
    for (const arc of arcs) isClosing[arc] = 1;
    const cut: number[] = [];
    for (const arc of arcs) if (tree.arc[head[arc]!] === arc) cut.push(head[arc]!);
    for (const node of cut) changed[node] = round;
    for (let place = 0; place < cut.length; place += 1)
      for (let child = branches.first[cut[place]!]!; child >= 0; child = branches.next[child]!)
        if (changed[child] !== round) {
          changed[child] = round;
          cut.push(child);
        }
    for (const node of cut) {
      let least = Infinity;
      for (let place = reverse.first[node]!; place < reverse.first[node + 1]!; place += 1) {
        const arc = reverse.arc[place]!;
        const tail = reverse.tail[place]!;
        if (isShut[arc] === 1 || isClosing[arc] === 1 || changed[tail] === round) continue;
        least = Math.min(least, tree.cost[tail]! + costOf(arc));
      }
      fresh[node] = least;
      if (least < Infinity) pushLabel(heap, least, 0, node);
    }
    while (heap.size > 0) {
      const reached = heap.key[0]!;
      const node = popLabel(heap);
      if (reached > fresh[node]!) continue;
      for (let arc = first[node]!; arc < first[node + 1]!; arc += 1) {
        const to = head[arc]!;
        if (changed[to] !== round || isShut[arc] === 1 || isClosing[arc] === 1) continue;
        const cost = reached + costOf(arc);
        if (cost < fresh[to]!) {
          fresh[to] = cost;
          pushLabel(heap, cost, 0, to);
        }
      }
    }
    for (const arc of arcs) isClosing[arc] = 0;
    return (node) => (changed[node] === round ? fresh[node]! : tree.cost[node]!);
  };

  const afterEasing: Repair['afterEasing'] = (tree, arcs, newCosts) => {
    round += 1;
    const after = (node: number): number => (changed[node] === round ? fresh[node]! : tree.cost[node]!);
    const reach = (node: number, cost: number): void => {
      if (cost >= after(node)) return;
      changed[node] = round;
      fresh[node] = cost;
      pushLabel(heap, cost, 0, node);
    };
    arcs.forEach((arc, place) => {
      isEased[arc] = 1;
      eased[arc] = newCosts[place]!;
    });
    for (const arc of arcs) {
      const tail = tails[arc]!;
      if (tree.cost[tail]! < Infinity) reach(head[arc]!, tree.cost[tail]! + eased[arc]!);
    }
    while (heap.size > 0) {
      const reached = heap.key[0]!;
      const node = popLabel(heap);
      if (reached > fresh[node]!) continue;
      for (let arc = first[node]!; arc < first[node + 1]!; arc += 1)
        if (isEased[arc] === 1) reach(head[arc]!, reached + eased[arc]!);
        else if (isShut[arc] === 0) reach(head[arc]!, reached + costOf(arc));
    }
    for (const arc of arcs) isEased[arc] = 0;
    return after;
  };
  return { afterClosing, afterEasing };
};
