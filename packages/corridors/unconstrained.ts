import type { CorridorFacts } from './network.ts';
import type { RouteConstraints } from './question.ts';

/** A question that demands nothing and opens and shuts nothing. */
export const unconstrained: RouteConstraints = {
  avoid: [],
  require: [],
  open: [],
  closures: [],
  maximumTransfers: null,
  withinHours: null,
};

/** A question for which every link that is not in service is open. */
export const everyLinkOpen = ({ links }: CorridorFacts): RouteConstraints => ({
  ...unconstrained,
  open: links.flatMap(({ id, status }) => (status === 'operating' ? [] : [{ kind: 'link' as const, id }])),
});
