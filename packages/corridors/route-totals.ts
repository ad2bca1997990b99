import { splitTriangleVariance } from './split-triangle.ts';
import { highSeas, type Mode } from './network.ts';
import type { NetworkIndex } from './network-index.ts';
import type { Operation, Route, RouteFlag, Shares, Total } from './route.ts';
import { routeFlags } from './route.ts';
import { routeId } from './route-id.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const totalOf = (operations: readonly Operation[], part: 'cost' | 'hours' | 'co2e'): Total => {
  const ofConfidence = { published: 0, estimated: 0, unverified: 0 };
  let value = 0;
  let low = 0;
  let high = 0;
  for (const operation of operations) {
    const amount = operation[part];
    value += amount.value;
    low += amount.low;
    high += amount.high;
    ofConfidence[amount.confidence] += amount.value;
  }
  const { published, estimated, unverified } = ofConfidence;
  const shares: Shares =
    value === 0
      ? { published: 1, estimated: 0, unverified: 0 }
      : { published: published / value, estimated: estimated / value, unverified: unverified / value };
  return { value, low, high, shares };
};

/** A wait whose end is known: who comes earlier waits longer, so the moment it ends stays. */
export const endsAtKnownMoment = ({ kind, flags }: Operation): boolean =>
  kind === 'wait' && !flags.includes('seasonal');

/** Hours to the end with all operations at one end of their ranges; waiting until a known moment makes up for haste. */
const hoursAtEnd = (operations: readonly Operation[], end: 'low' | 'high'): number => {
  let planned = 0;
  let real = 0;
  for (const operation of operations) {
    planned += operation.hours.value;
    real = endsAtKnownMoment(operation) ? Math.max(real, planned) : real + operation.hours[end];
  }
  return real;
};

const hoursTotal = (operations: readonly Operation[]): Total => ({
  ...totalOf(operations, 'hours'),
  low: hoursAtEnd(operations, 'low'),
  high: hoursAtEnd(operations, 'high'),
});

const kmByMode = (drives: readonly Operation[]): Readonly<Partial<Record<Mode, number>>> => {
  const km: Partial<Record<Mode, number>> = {};
  for (const drive of drives) km[drive.mode] = (km[drive.mode] ?? 0) + drive.km;
  return km;
};

const overlayMark = 'overlay:';
const isOverlaid = (origin: string): boolean => origin.startsWith(overlayMark);

/** Overlays that any figure or place rests on. */
const overlaysOf = (index: NetworkIndex, operations: readonly Operation[]): readonly string[] => {
  const found = new Set<string>();
  for (const { at, to, cost, hours, co2e, flags } of operations) {
    for (const node of [at, to]) found.add(index.node(node).origin);
    // Operations are marked where a row of an overlay is in them: the others need not be searched.
    if (!flags.includes('overlay')) continue;
    for (const { rows } of [cost, hours, co2e]) for (const { origin } of rows) found.add(origin);
  }
  return [...found].filter(isOverlaid).map((origin) => origin.slice(overlayMark.length));
};

/**
 * A route from its operations. Totals are sums, their ranges the sums of the ends (as if all came together), save for
 * waiting until a known moment, which absorbs what was gained or lost before it.
 */
export const routeOf = (index: NetworkIndex, operations: readonly Operation[]): Route => {
  const drives = operations.filter(({ kind }) => kind === 'drive');
  const count = (kind: Operation['kind']): number =>
    operations.filter((operation) => operation.kind === kind).length;
  const countries = operations.flatMap(({ at, to }) => [index.node(at).country, index.node(to).country]);
  const corridors = drives.flatMap(
    ({ link }) => index.facts.links[index.links.get(link ?? '') ?? -1]?.corridors ?? [],
  );
  const overlays = overlaysOf(index, operations);
  const told = new Set<RouteFlag>(operations.flatMap(({ flags }) => flags));
  if (overlays.length > 0) told.add('overlay');
  return {
    id: routeId(operations),
    operations,
    cost: totalOf(operations, 'cost'),
    hours: hoursTotal(operations),
    co2e: totalOf(operations, 'co2e'),
    variance: sum(operations.map(({ hours }) => splitTriangleVariance(hours))),
    km: sum(drives.map(({ km }) => km)),
    kmByMode: kmByMode(drives),
    transfers: count('transfer'),
    gaugeChanges: count('gauge-change'),
    borders: count('border-entry'),
    countries: [...new Set(countries)].filter((country) => country !== highSeas),
    corridors: [...new Set(corridors)],
    overlays,
    flags: routeFlags.filter((flag) => told.has(flag)),
  };
};
