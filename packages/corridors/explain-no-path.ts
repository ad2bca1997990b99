import { leastHours } from './least-hours.ts';
import type { Network } from './open-network.ts';
import type { ConstraintRef, RouteConstraints, RouteQuestion, Subject } from './question.ts';
import type { SearchEffort } from './search-front.ts';

/** Questions asked to find a smallest set; past them a set is found that only cannot be made smaller. */
const maximumTrials = 150;
const largestSetTried = 3;

/** A constraint that may be dropped, with what is left of the others then. */
interface Demand {
  readonly ref: ConstraintRef;
  readonly without: (constraints: RouteConstraints) => RouteConstraints;
}

const isSame = (a: Subject, b: Subject): boolean => a.kind === b.kind && a.id === b.id;

const demandsOf = ({ constraints }: RouteQuestion): readonly Demand[] => {
  const { avoid, require, closures, maximumTransfers, withinHours } = constraints;
  const demands: Demand[] = [
    ...avoid.map((subject): Demand => ({
      ref: { kind: 'avoid', subject },
      without: (all) => ({ ...all, avoid: all.avoid.filter((other) => !isSame(other, subject)) }),
    })),
    ...require.map((subject): Demand => ({
      ref: { kind: 'require', subject },
      without: (all) => ({ ...all, require: all.require.filter((other) => !isSame(other, subject)) }),
    })),
    ...closures.map(({ subject }): Demand => ({
      ref: { kind: 'closure', subject },
      without: (all) => ({
        ...all,
        closures: all.closures.filter((other) => !isSame(other.subject, subject)),
      }),
    })),
  ];
  if (maximumTransfers !== null) {
    demands.push({
      ref: { kind: 'maximum-transfers', value: maximumTransfers },
      without: (all) => ({ ...all, maximumTransfers: null }),
    });
  }
  if (withinHours !== null) {
    demands.push({
      ref: { kind: 'within-hours', value: withinHours, needed: withinHours },
      without: (all) => ({ ...all, withinHours: null }),
    });
  }
  return demands;
};

/** Links not in service, each a demand that it stay shut: to drop one is to open it. */
const statusDemands = (links: readonly string[]): readonly Demand[] =>
  links.map((id): Demand => {
    const subject: Subject = { kind: 'link', id };
    return {
      ref: { kind: 'status', subject },
      without: (all) => ({ ...all, open: [...all.open, subject] }),
    };
  });

const dropped = (constraints: RouteConstraints, demands: readonly Demand[]): RouteConstraints =>
  demands.reduce((left, { without }) => without(left), constraints);

/** Subsets of a size, in the order of the items. */
const subsets = <Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] =>
  size === 0
    ? [[]]
    : items.flatMap((item, place) =>
        subsets(items.slice(place + 1), size - 1).map((rest) => [item].concat(rest)),
      );

type Ask = (demands: readonly Demand[]) => number | null;

/** A smallest set of demands without which there is a way; dropping all of them is known to open one. */
const smallestSet = (demands: readonly Demand[], ask: Ask): readonly Demand[] => {
  let trials = 0;
  for (let size = 1; size <= Math.min(largestSetTried, demands.length - 1); size++) {
    for (const subset of subsets(demands, size)) {
      if (++trials > maximumTrials) break;
      if (ask(subset) !== null) return subset;
    }
  }
  // Put demands back one by one as long as there is still a way.
  return demands.reduce<readonly Demand[]>((set, demand) => {
    const smaller = set.filter((other) => other !== demand);
    return ask(smaller) === null ? set : smaller;
  }, demands);
};

/** Links not in service on the quickest way when everything is taken as open. */
const closedLinksNeeded = (
  network: Network,
  question: RouteQuestion,
  constraints: RouteConstraints,
  effort: SearchEffort,
): readonly string[] | null => {
  const idle = network.facts.links.filter(({ status }) => status !== 'operating');
  const open = [...constraints.open, ...idle.map(({ id }): Subject => ({ kind: 'link', id }))];
  const way = leastHours(network, question, { ...constraints, open }, effort);
  if (way === null) return null;
  const isOpened = new Set(question.constraints.open.map(({ kind, id }) => `${kind}:${id}`));
  return way.links.filter((id) => {
    const link = network.link(id);
    return link !== null && link.status !== 'operating' && !isOpened.has(`link:${id}`);
  });
};

/**
 * Which constraints stand in the way: a smallest set to relax (found by trying sets of one, two and three, then by
 * leaving out of all of them what need not be relaxed). Where even a question without constraints has no answer, the
 * links not in service that would have to open. Empty = the places are not joined at all.
 */
export const explainNoPath = (
  network: Network,
  question: RouteQuestion,
  effort: SearchEffort = {},
): readonly ConstraintRef[] => {
  const { constraints } = question;
  const ask: Ask = (demands) =>
    leastHours(network, question, dropped(constraints, demands), effort)?.hours ?? null;
  const told = (set: readonly Demand[]): readonly ConstraintRef[] =>
    set.map(({ ref }) => (ref.kind === 'within-hours' ? { ...ref, needed: ask(set) ?? ref.needed } : ref));
  const demands = demandsOf(question);
  if (demands.length > 0 && ask(demands) !== null) return told(smallestSet(demands, ask));
  const free = dropped(constraints, demands);
  const kept = closedLinksNeeded(network, question, constraints, effort);
  if (kept !== null) return told(smallestSet(statusDemands(kept), ask));
  const links = closedLinksNeeded(network, question, free, effort);
  if (links === null) return [];
  return told(smallestSet([...demands, ...statusDemands(links)], ask));
};
