import type { AnalysisNetwork } from './analysis-network.ts';
import { bySurface } from './analysis-network.ts';
import type { AnalysisOptions } from './analysis-watch.ts';
import type { CompiledNetwork } from './compiled-network.ts';
import { columnOf } from './pair-trees.ts';
import type { Consignment } from './question.ts';
import { shortestCosts } from './shortest-costs.ts';

/** What it takes to bring a consignment to a place, loading and unloading included: the best of each, alone. */
export interface Reached {
  readonly node: string;
  /** Null where there is no way, or nothing is handled at the place. */
  readonly hours: number | null;
  readonly usd: number | null;
  readonly kgCo2e: number | null;
}

/** Reach on a network already made; the place itself takes nothing. */
export const reachOn = (compiled: CompiledNetwork, from: string): readonly Reached[] => {
  const source = compiled.originOf(from);
  const costsOf = (criterion: 'hours' | 'cost' | 'co2e'): Float64Array =>
    shortestCosts(compiled.graph, source, columnOf(compiled, criterion)).cost;
  const hours = costsOf('hours');
  const usd = costsOf('cost');
  const kgCo2e = costsOf('co2e');
  return compiled.facts.nodes.map(({ id }) => {
    if (id === from) return { node: id, hours: 0, usd: 0, kgCo2e: 0 };
    const state = compiled.destinationOf(id);
    const told = (costs: Float64Array): number | null => {
      const cost = costs[state] ?? Infinity;
      return cost === Infinity ? null : cost;
    };
    return { node: id, hours: told(hours), usd: told(usd), kgCo2e: told(kgCo2e) };
  });
};

/** From one place to all others: isochrones, iso-costs, and the same for emissions. Null = the network does not hold it. */
export const reach = (
  network: AnalysisNetwork,
  from: string,
  consignment: Consignment,
  { ways = bySurface }: Pick<AnalysisOptions, 'ways'> = {},
): readonly Reached[] | null => {
  const compiled = network.compile(consignment, { ...ways, closures: [] }, null);
  return compiled.originOf(from) < 0 ? null : reachOn(compiled, from);
};
