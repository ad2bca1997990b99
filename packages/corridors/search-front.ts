import type { CompiledNetwork, CostColumn } from './compiled-network.ts';
import type { ParetoResult } from './cost-graph.ts';
import { networkIndex } from './network-index.ts';
import type { Network } from './open-network.ts';
import { paretoSearch } from './pareto-search.ts';
import type { RouteConstraints } from './question.ts';
import { requirementGraph } from './requirement-graph.ts';

export interface SearchEffort {
  /** Labels after which the search gives up. */
  readonly maximumLabels?: number;
  /** Routes past which none is told: each takes some 50 kB as a document. */
  readonly maximumRoutes?: number;
  readonly isCancelled?: () => boolean;
}

/** Seconds do not count against a limit: what is told as in time must be in time in the rounded costs of the graph too. */
const hoursForgiven = 0.001;

/**
 * Pareto-optimal ways between two places in the first `optimised` columns of a compiled network, under requirements and
 * limits; arcs are those of the network.
 */
export const searchFront = (
  network: Network,
  compiled: CompiledNetwork,
  ends: { readonly from: string; readonly to: string },
  constraints: Pick<RouteConstraints, 'require' | 'maximumTransfers' | 'withinHours'>,
  optimised: number,
  effort: SearchEffort = {},
): ParetoResult => {
  const source = compiled.originOf(ends.from);
  const target = compiled.destinationOf(ends.to);
  const limit = (column: CostColumn): number => {
    if (column === 'hours') return (constraints.withinHours ?? Infinity) + hoursForgiven;
    return column === 'transfers' ? (constraints.maximumTransfers ?? Infinity) : Infinity;
  };
  const common = {
    ...effort,
    limits: compiled.columns.map(limit),
    optimised,
    time: { criterion: compiled.columns.indexOf('hours'), delays: compiled.delays },
  };
  if (constraints.require.length === 0) {
    const bounds = network.boundsOf(compiled, target);
    return paretoSearch(compiled.graph, { ...common, source, target, bounds });
  }
  const product = requirementGraph(
    compiled,
    networkIndex(compiled.facts),
    constraints.require,
    source,
    target,
  );
  if (product.target < 0) return { kind: 'no-path' };
  const found = paretoSearch(product.graph, { ...common, source: product.source, target: product.target });
  if (found.kind === 'no-path') return found;
  const paths = found.paths.map(({ costs, arcs }) => ({
    costs,
    arcs: Int32Array.from(arcs, (arc) => product.arcOf[arc] ?? -1),
  }));
  return { ...found, paths };
};
