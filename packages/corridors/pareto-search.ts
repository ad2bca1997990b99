import type { CostGraph, ParetoPath, ParetoResult, Search } from './cost-graph.ts';
import { acceptedLabels, acceptLabel, isDominated, labelFront } from './label-front.ts';
import { labelHeap, popLabel, pushLabel } from './label-heap.ts';
import { arcsOf, freeLabel, labelStore, newLabel } from './label-store.ts';
import { lowerBounds } from './lower-bounds.ts';
import { searchColumns } from './pareto-search-columns.ts';
import { paretoPaths } from './pareto-search-paths.ts';
import { pathCosts } from './path-costs.ts';

const defaultMaximumLabels = 20_000_000;
/** Labels taken from the heap between two questions whether to go on. */
const cancelInterval = 1024;

/**
 * Every Pareto-optimal way from source to target, exactly: goal-directed multi-criteria label setting (NAMOA*dr:
 * Mandow & Pérez-de-la-Cruz, Journal of the ACM 57 (2010) 27; Pulido et al., Computers & Operations Research 64
 * (2015) 60-70). Labels leave the heap in order of cost so far + bound of what is left; a label is dropped when one
 * at its node, or one at the target, is no worse in anything.
 *
 * A limit on a criterion that is not optimised makes that criterion part of dominance at nodes: of two ways the dearer
 * may be the only one that keeps the limit. At the target only the optimised ones count.
 *
 * Delays leave dominance valid because they are first in, first out: who reaches a node no later, at no more cost,
 * is no later and no dearer after any common way onward. They are left out of the bounds, which stay below.
 *
 * Rounding. What a way costs is the sum of its arcs in order of travel, as doubles, and those sums are compared
 * exactly: adding is monotonic in floating point, so a label dominated at its node stays dominated onward. Cost so far
 * + bound, however, adds in another order and may exceed, by a rounding, what the same way comes to. Each addition is
 * off by at most one part in 2^53, a simple path has fewer arcs than the graph has nodes; so lowered by (nodes + 4) parts
 * in 2^52 it is again a lower bound of every sum onward, and pruning by it loses nothing. Where a criterion is in
 * whole numbers, or whole 2^-20ths, and nothing waits, sums are exact and it is not lowered, which spares expanding
 * ties. What is lowered only lets more labels live: at the target vectors are compared exactly, so no dominated one is
 * ever admitted.
 * The heap's order may be disturbed by roundings too; `labelFront` does not rely on it.
 */
export const paretoSearch = (graph: CostGraph, search: Search): ParetoResult => {
  const { source, target, isCancelled, maximumLabels = defaultMaximumLabels } = search;
  const { criteria, first, head, costs: arcCosts, delay } = graph;
  const bounds = search.bounds ?? lowerBounds(graph, target);
  if (bounds[source * criteria] === Infinity) return { kind: 'no-path' };
  const { column, limit, optimised, time, deflation } = searchColumns(graph, search);
  const width = column.length;
  const delays = search.time?.delays ?? [];

  const store = labelStore(width, 1024);
  const heap = labelHeap(1024);
  const atNodes = labelFront(graph.nodes, width);
  const atTarget = labelFront(1, optimised);
  const sums = new Float64Array(width);
  const least = new Float64Array(width);
  let labels = 0;

  /** Whether a label with `sums` at a node can lead to something new; leaves its bounded costs in `least`. */
  const isWorthwhile = (node: number): boolean => {
    for (let c = 0; c < width; c++) {
      const whole = (sums[c]! + bounds[node * criteria + column[c]!]!) * deflation[c]!;
      if (whole > limit[c]! || whole === Infinity) return false;
      least[c] = whole;
    }
    if (node === target) return !isDominated(atTarget, store, 0, sums, 0);
    return !isDominated(atTarget, store, 0, least, 0) && !isDominated(atNodes, store, node, sums, 0);
  };

  const add = (node: number, parent: number, arc: number): void => {
    const label = newLabel(store);
    for (let c = 0; c < width; c++) store.costs[label * width + c] = sums[c]!;
    store.node[label] = node;
    store.parent[label] = parent;
    store.arc[label] = arc;
    pushLabel(heap, least[0]!, width > 1 ? least[1]! : 0, label);
    labels++;
  };

  const expand = (label: number, node: number): void => {
    const before = store.parent[label]! < 0 ? -1 : store.node[store.parent[label]!]!;
    for (let arc = first[node]!; arc < first[node + 1]!; arc++) {
      const to = head[arc]!;
      // Straight back is never worthwhile: the label there was no dearer and, first in, first out, no later.
      if (to === before) continue;
      for (let c = 0; c < width; c++) {
        sums[c] = store.costs[label * width + c]! + arcCosts[arc * criteria + column[c]!]!;
      }
      if (time >= 0 && delay![arc]! > 0) {
        const reached = store.costs[label * width + time]!;
        const wait = delays[delay![arc]! - 1]!(reached);
        sums[time] = reached + wait + arcCosts[arc * criteria + column[time]!]!;
      }
      if (isWorthwhile(to)) add(to, label, arc);
    }
  };

  const found = (): ParetoPath[] =>
    acceptedLabels(atTarget, store, 0).map((label) => {
      const arcs = arcsOf(store, label);
      return { costs: pathCosts(graph, arcs, search.time), arcs };
    });

  if (isWorthwhile(source)) add(source, -1, -1);
  for (let taken = 1, label = popLabel(heap); label >= 0; taken++, label = popLabel(heap)) {
    if (labels > maximumLabels) return { kind: 'stopped', reason: 'labels', paths: found() };
    if (taken % cancelInterval === 0 && isCancelled?.() === true) {
      return { kind: 'stopped', reason: 'cancelled', paths: found() };
    }
    const node = store.node[label]!;
    for (let c = 0; c < width; c++) sums[c] = store.costs[label * width + c]!;
    if (!isWorthwhile(node)) freeLabel(store, label);
    else if (node === target) acceptLabel(atTarget, store, 0, label);
    else {
      acceptLabel(atNodes, store, node, label);
      expand(label, node);
    }
  }
  const paths = paretoPaths(found(), optimised);
  return paths.length === 0 ? { kind: 'no-path' } : { kind: 'front', paths, labels };
};
