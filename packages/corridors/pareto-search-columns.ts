import type { CostGraph, Search } from './cost-graph.ts';

/** The criteria a search carries in its labels. */
export interface SearchColumns {
  /** Their places in the graph: the optimised ones, then those that limit or tell the time. */
  readonly column: Int32Array;
  /** Upper limit of each, Infinity = none. */
  readonly limit: Float64Array;
  /** How many of them, from the first, the answer is Pareto-optimal in. */
  readonly optimised: number;
  /** Place of the time criterion among them; -1 where nothing waits. */
  readonly time: number;
  /**
   * Factor per column on (cost so far + bound) that makes it a lower bound of what any way onward adds up to in
   * floating point; 1 where sums are exact. See `paretoSearch`.
   */
  readonly deflation: Float64Array;
}

const exactColumns = new WeakMap<CostGraph, readonly boolean[]>();

/** Parts of a unit that costs may be whole numbers of: units themselves, or the parts compiled networks round to. */
const grains = [1, 2 ** 20];

/** Per criterion whether all sums over simple paths are exact: whole numbers of a grain that stay below 2^53. */
const sumsAreExact = (graph: CostGraph): readonly boolean[] => {
  const known = exactColumns.get(graph);
  if (known !== undefined) return known;
  const { criteria, costs, nodes } = graph;
  const most = Number.MAX_SAFE_INTEGER / (nodes + 1);
  const areWhole = (criterion: number, grain: number): boolean => {
    for (let i = criterion; i < costs.length; i += criteria) {
      const parts = costs[i]! * grain;
      if (!Number.isInteger(parts) || parts > most) return false;
    }
    return true;
  };
  const exact = Array.from({ length: criteria }, (_, criterion) =>
    grains.some((grain) => areWhole(criterion, grain)),
  );
  exactColumns.set(graph, exact);
  return exact;
};

export const searchColumns = (graph: CostGraph, search: Search): SearchColumns => {
  const { criteria, nodes } = graph;
  const optimised = search.optimised ?? criteria;
  const waits = search.time !== undefined && graph.delay !== null;
  const column: number[] = [];
  for (let criterion = 0; criterion < criteria; criterion++) {
    const limits = (search.limits?.[criterion] ?? Infinity) < Infinity;
    // Two ways that cost the same but arrive at different times are not the same where something must be waited for.
    const tells = waits && criterion === search.time!.criterion;
    if (criterion < optimised || limits || tells) column.push(criterion);
  }
  const time = waits ? column.indexOf(search.time!.criterion) : -1;
  const exact = sumsAreExact(graph);
  return {
    column: Int32Array.from(column),
    limit: Float64Array.from(column, (criterion) => search.limits?.[criterion] ?? Infinity),
    optimised,
    time,
    deflation: Float64Array.from(column, (criterion, place) =>
      exact[criterion]! && place !== time ? 1 : 1 - (nodes + 4) * 2 ** -52,
    ),
  };
};
