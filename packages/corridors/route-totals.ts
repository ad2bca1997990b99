import { confidences } from '@hamkor/provenance';
import { triangularVariance } from './amount.ts';
import { highSeas, type Mode } from './network.ts';
import type { NetworkIndex } from './network-index.ts';
import type { Amount, Operation, Route, RouteFlag, Shares, Total } from './route.ts';
import { routeFlags } from './route.ts';
import { routeId } from './route-id.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const sharesOf = (amounts: readonly Amount[]): Shares => {
  const total = sum(amounts.map(({ value }) => value));
  const [published = 0, estimated = 0, unverified = 0] = confidences.map((confidence) =>
    total === 0
      ? Number(confidence === 'published')
      : sum(amounts.filter((amount) => amount.confidence === confidence).map(({ value }) => value)) / total,
  );
  return { published, estimated, unverified };
};

const totalOf = (amounts: readonly Amount[]): Total => ({
  value: sum(amounts.map(({ value }) => value)),
  low: sum(amounts.map(({ low }) => low)),
  high: sum(amounts.map(({ high }) => high)),
  shares: sharesOf(amounts),
});

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
  ...totalOf(operations.map(({ hours }) => hours)),
  low: hoursAtEnd(operations, 'low'),
  high: hoursAtEnd(operations, 'high'),
});

const kmByMode = (drives: readonly Operation[]): Readonly<Partial<Record<Mode, number>>> => {
  const km: Partial<Record<Mode, number>> = {};
  for (const drive of drives) km[drive.mode] = (km[drive.mode] ?? 0) + drive.km;
  return km;
};

const overlaysOf = (index: NetworkIndex, operations: readonly Operation[]): readonly string[] => {
  const origins = operations.flatMap(({ at, to, cost, hours, co2e }) => [
    ...[at, to].map((node) => index.node(node).origin),
    ...[cost, hours, co2e].flatMap(({ rows }) => rows.map(({ origin }) => origin)),
  ]);
  const overlay = 'overlay:';
  return [...new Set(origins)]
    .filter((origin) => origin.startsWith(overlay))
    .map((origin) => origin.slice(overlay.length));
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
    cost: totalOf(operations.map(({ cost }) => cost)),
    hours: hoursTotal(operations),
    co2e: totalOf(operations.map(({ co2e }) => co2e)),
    variance: sum(operations.map(({ hours }) => triangularVariance(hours))),
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
