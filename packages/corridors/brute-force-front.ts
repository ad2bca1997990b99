import type { CompiledNetwork } from './compiled-network.ts';
import { networkIndex } from './network-index.ts';
import type { Criterion, RouteConstraints, Subject } from './question.ts';
import { routeOf } from './route-totals.ts';
import type { Route } from './route.ts';
import { unconstrained } from './unconstrained.ts';

/** What a route costs in the criteria, to a thousandth, so that sums in another order compare equal. */
export const vectorOf = (route: Route, criteria: readonly Criterion[]): readonly number[] =>
  criteria.map((criterion) => {
    const amount = criterion === 'variance' ? route.variance : route[criterion].value;
    return Math.round(amount * 1000) / 1000;
  });

/** Whether a route keeps the constraints, by what it tells alone. */
export const keepsConstraints = (
  route: Route,
  { avoid, require, maximumTransfers, withinHours }: RouteConstraints,
): boolean => {
  const touched = new Set(
    route.operations.flatMap(({ at, to, link, kind, mode }) => [
      `node:${at}`,
      `node:${to}`,
      ...(link === null ? [] : [`link:${link}`]),
      ...(kind === 'drive' ? [`mode:${mode}`] : []),
    ]),
  );
  for (const country of route.countries) touched.add(`country:${country}`);
  for (const corridor of route.corridors) touched.add(`corridor:${corridor}`);
  const touches = ({ kind, id }: { kind: string; id: string }): boolean => touched.has(`${kind}:${id}`);
  return (
    !avoid.some(touches) &&
    require.every(touches) &&
    route.transfers <= (maximumTransfers ?? Infinity) &&
    route.hours.value <= (withinHours ?? Infinity) + 1e-9
  );
};

/**
 * Every way that comes to no state twice with the same things met, told as a route: for small networks only. What is met
 * is read off the operations.
 */
export const allRoutes = (
  compiled: CompiledNetwork,
  from: string,
  to: string,
  require: readonly Subject[] = [],
): readonly Route[] => {
  const { graph } = compiled;
  const index = networkIndex(compiled.facts);
  const target = compiled.destinationOf(to);
  const metBy = Array.from(graph.head, (_, arc) => {
    const route = routeOf(index, compiled.operations(Int32Array.of(arc)));
    return require.filter((subject) => keepsConstraints(route, { ...unconstrained, require: [subject] }));
  });
  const found: Route[] = [];
  const path: number[] = [];
  const visited = new Set<string>();
  const walk = (state: number, met: ReadonlySet<Subject>): void => {
    if (state === target) {
      found.push(routeOf(index, compiled.operations(Int32Array.from(path))));
      return;
    }
    const visit = `${state} ${require.map((subject) => Number(met.has(subject))).join('')}`;
    if (visited.has(visit)) return;
    visited.add(visit);
    for (let arc = graph.first[state] ?? 0; arc < (graph.first[state + 1] ?? 0); arc++) {
      path.push(arc);
      walk(graph.head[arc] ?? 0, new Set([...met, ...(metBy[arc] ?? [])]));
      path.pop();
    }
    visited.delete(visit);
  };
  walk(compiled.originOf(from), new Set());
  return found;
};

const isNoWorse = (a: readonly number[], b: readonly number[]): boolean =>
  a.every((cost, place) => cost <= (b[place] ?? 0));

/** The vectors that no other is better than, each once, sorted. */
export const paretoVectors = (vectors: readonly (readonly number[])[]): readonly (readonly number[])[] => {
  const distinct = [...new Map(vectors.map((vector) => [vector.join(' '), vector])).values()];
  return distinct
    .filter((vector) => !distinct.some((other) => other !== vector && isNoWorse(other, vector)))
    .toSorted(
      (a, b) => a.map((cost, place) => cost - (b[place] ?? 0)).find((difference) => difference !== 0) ?? 0,
    );
};
