import { departureMoment } from './calendar-delay.ts';
import { explainNoPath } from './explain-no-path.ts';
import { networkIndex } from './network-index.ts';
import type { Network } from './open-network.ts';
import { criteria, type RouteQuestion, type RouteRefusal, type Subject } from './question.ts';
import { resolveNode } from './resolve-node.ts';
import { resolveSubject } from './resolve-subject.ts';
import { routeOf } from './route-totals.ts';
import type { Route } from './route.ts';
import { type SearchEffort, searchFront } from './search-front.ts';

export type RouteAnswer = { readonly kind: 'routes'; readonly routes: readonly Route[] } | RouteRefusal;

/** The exact search remembers every set of requirements met so far: 2 to this power of them. */
export const maximumRequirements = 6;

const unknownNode = (network: Network, question: RouteQuestion): RouteRefusal | null => {
  for (const field of ['from', 'to'] as const) {
    const found = question[field];
    if (network.node(found) !== null) continue;
    const resolved = resolveNode(network, found);
    const nearest = resolved.kind === 'node' ? [resolved.id] : resolved.nearest;
    return { kind: 'unknown-node', field, found, nearest };
  }
  return null;
};

const unknownSubject = (network: Network, { constraints }: RouteQuestion): RouteRefusal | null => {
  const named: readonly (readonly [string, readonly Subject[]])[] = [
    ['avoid', constraints.avoid],
    ['require', constraints.require],
    ['open', constraints.open],
    ['close', constraints.closures.map(({ subject }) => subject)],
  ];
  for (const [field, subjects] of named) {
    for (const subject of subjects) {
      const resolved = resolveSubject(network, subject);
      if (resolved.kind === 'subject') continue;
      const { kind, id } = subject;
      return { kind: 'unknown-subject', field, found: `${kind}:${id}`, nearest: resolved.nearest };
    }
  }
  return null;
};

/** What makes a question unanswerable before any search. */
const refusal = (network: Network, question: RouteQuestion): RouteRefusal | null => {
  const { from, to, consignment, departure, constraints } = question;
  if (!(consignment.tonnes > 0 && consignment.tonnes < Infinity)) {
    return { kind: 'bad-tonnes', found: consignment.tonnes };
  }
  if (departure !== null && departureMoment(departure) === null) {
    return { kind: 'bad-departure', found: departure };
  }
  if (constraints.require.length > maximumRequirements) {
    return { kind: 'too-many-requirements', limit: maximumRequirements };
  }
  const unknown = unknownNode(network, question) ?? unknownSubject(network, question);
  if (unknown !== null) return unknown;
  return from === to ? { kind: 'same-node', node: from } : null;
};

/**
 * Every Pareto-optimal route in the criteria asked for, the quickest first (of equally quick ones the cheapest). The
 * set is exact; each vector of criteria comes once. Places are given by id.
 */
export const findRoutes = (
  network: Network,
  question: RouteQuestion,
  effort: SearchEffort = {},
): RouteAnswer => {
  const refused = refusal(network, question);
  if (refused !== null) return refused;
  // In their usual order: the same criteria asked for in another order are the same question.
  const optimised = criteria.filter((criterion) => question.criteria.includes(criterion));
  const { consignment, constraints, departure } = question;
  const compiled = network.compile(consignment, constraints, departure, optimised);
  const found = searchFront(network, compiled, question, constraints, optimised.length, effort);
  if (found.kind === 'no-path') return { kind: 'no-path', relax: explainNoPath(network, question, effort) };
  if (found.kind === 'stopped') {
    if (found.reason === 'cancelled') return { kind: 'cancelled' };
    return { kind: 'too-many-routes', limit: effort.maximumLabels ?? found.paths.length };
  }
  const { maximumRoutes = Infinity } = effort;
  if (found.paths.length > maximumRoutes) return { kind: 'too-many-routes', limit: maximumRoutes };
  const index = networkIndex(network.facts);
  const routes = found.paths.map(({ arcs }) => routeOf(index, compiled.operations(arcs)));
  return {
    kind: 'routes',
    routes: routes.toSorted((a, b) => a.hours.value - b.hours.value || a.cost.value - b.cost.value),
  };
};
