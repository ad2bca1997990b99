import type { ConstraintRefDocument, RouteQuestionDocument } from '@hamkor/contract';
import type { CorridorNode, Network, Route } from '@hamkor/corridors';
import { arrivalQuantiles, arrivalWithin } from '@hamkor/corridors';

/** A route with the odds of its arrival. */
export interface AnsweredRoute extends Route {
  /** P(arrive within the days asked for), 0 to 1; null where no number of days was asked. */
  readonly onTime: number | null;
  /** Days within which it arrives with 10, 50 and 90 % probability. */
  readonly days: { readonly p10: number; readonly p50: number; readonly p90: number };
}

/** Answer to a question about routes: `routeSetSchema` of the contract. */
export interface RouteSet {
  readonly question: RouteQuestionDocument;
  readonly routes: readonly AnsweredRoute[];
  readonly relax: readonly ConstraintRefDocument[];
  readonly nodes: readonly CorridorNode[];
  /** Milliseconds the search took. */
  readonly ms: number;
}

const hoursPerDay = 24;

/** A route with the odds of its arrival; `withinDays` null leaves the probability of being on time out. */
export const answeredRoute = (route: Route, withinDays: number | null): AnsweredRoute => {
  const [p10 = 0, p50 = 0, p90 = 0] = arrivalQuantiles(route, [0.1, 0.5, 0.9]).map(
    (hours) => hours / hoursPerDay,
  );
  return {
    ...route,
    onTime: withinDays === null ? null : arrivalWithin(route, withinDays * hoursPerDay),
    days: { p10, p50, p90 },
  };
};

/** The places that any of the routes touches, each once, in the order in which they are met. */
export const placesOf = (network: Pick<Network, 'node'>, routes: readonly Route[]): CorridorNode[] => {
  const ids = new Set(routes.flatMap(({ operations }) => operations.flatMap(({ at, to }) => [at, to])));
  return [...ids].flatMap((id) => network.node(id) ?? []);
};
