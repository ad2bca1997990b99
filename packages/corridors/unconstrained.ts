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
