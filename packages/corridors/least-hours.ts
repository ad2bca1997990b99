import type { Network } from './open-network.ts';
import type { RouteConstraints, RouteQuestion } from './question.ts';
import { type SearchEffort, searchFront } from './search-front.ts';

export interface QuickestWay {
  readonly hours: number;
  /** Ids of its links in order of travel. */
  readonly links: readonly string[];
}

/** The quickest way under constraints; null = none. */
export const leastHours = (
  network: Network,
  { from, to, consignment, departure }: RouteQuestion,
  constraints: RouteConstraints,
  effort: SearchEffort = {},
): QuickestWay | null => {
  const compiled = network.compile(consignment, constraints, departure, ['hours']);
  const found = searchFront(network, compiled, { from, to }, constraints, 1, effort);
  const [quickest] = found.kind === 'no-path' ? [] : found.paths;
  if (quickest === undefined) return null;
  const links = compiled.operations(quickest.arcs).filter(({ kind }) => kind === 'drive');
  return { hours: quickest.costs[0] ?? 0, links: links.flatMap(({ link }) => (link === null ? [] : [link])) };
};
