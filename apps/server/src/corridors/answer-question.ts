import type { RouteQuestionDocument } from '@hamkor/contract';
import type { Network, RouteQuestion, RouteRefusal } from '@hamkor/corridors';
import { findRoutes } from '@hamkor/corridors';
import { constraintDocument } from './relaxed-constraint.ts';
import type { RouteSet } from './route-set.ts';
import { answeredRoute, placesOf } from './route-set.ts';

/**
 * Labels after which a search gives up: some hundred times what the network of the members needs, about two seconds of
 * work on one that somebody laid over it.
 */
const maximumLabels = 2_000_000;
/**
 * Routes past which an answer is refused: told leg by leg they would be tens of megabytes that nobody reads, and hold up
 * everybody else. Three criteria give some 250 at most on the network of the members, four rarely more than these.
 */
const maximumRoutes = 1000;

export type Answer =
  | { readonly kind: 'routes'; readonly set: RouteSet }
  | { readonly kind: 'refused'; readonly refusal: Exclude<RouteRefusal, { readonly kind: 'no-path' }> };

/** Answers a question; that there is no way is an answer too, with what stands in it. */
export const answerQuestion = (
  network: Network,
  question: RouteQuestion,
  told: RouteQuestionDocument,
): Answer => {
  const began = performance.now();
  const found = findRoutes(network, question, { maximumLabels, maximumRoutes });
  const took = performance.now() - began;
  if (found.kind !== 'routes' && found.kind !== 'no-path') return { kind: 'refused', refusal: found };
  const routes =
    found.kind === 'routes' ? found.routes.map((route) => answeredRoute(route, told.withinDays)) : [];
  return {
    kind: 'routes',
    set: {
      question: told,
      routes,
      relax: found.kind === 'no-path' ? found.relax.map(constraintDocument) : [],
      nodes: placesOf(network, routes),
      ms: Math.round(took * 10) / 10,
    },
  };
};
