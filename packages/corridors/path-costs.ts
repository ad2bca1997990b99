import type { CostGraph, Search } from './cost-graph.ts';

/** What a path costs in every criterion: its arcs added up in order of travel, waiting at each replayed. */
export const pathCosts = (graph: CostGraph, arcs: Int32Array, time?: Search['time']): number[] => {
  const { criteria, costs, delay } = graph;
  const sums = Array.from({ length: criteria }, () => 0);
  for (const arc of arcs) {
    const kind = time === undefined || delay === null ? 0 : delay[arc]!;
    if (kind > 0) sums[time!.criterion]! += time!.delays[kind - 1]!(sums[time!.criterion]!);
    for (let c = 0; c < criteria; c++) sums[c]! += costs[arc * criteria + c]!;
  }
  return sums;
};
