import type { CostGraph } from './cost-graph.ts';
import { lowerBounds } from './lower-bounds.ts';

/** `lowerBounds` of one graph, kept for the `capacity` targets asked for last. */
export const boundsShelf = (graph: CostGraph, capacity: number): ((target: number) => Float64Array) => {
  // A map remembers the order of insertion: the first key is the one not asked for longest.
  const kept = new Map<number, Float64Array>();
  return (target) => {
    const bounds = kept.get(target) ?? lowerBounds(graph, target);
    kept.delete(target);
    kept.set(target, bounds);
    if (kept.size > capacity) kept.delete(kept.keys().next().value!);
    return bounds;
  };
};
