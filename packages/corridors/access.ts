import { drayageHours } from './access-drayage.ts';
import type { AnalysisNetwork } from './analysis-network.ts';
import { bySurface } from './analysis-network.ts';
import type { AnalysisOptions, AnalysisWatch, Cancelled } from './analysis-watch.ts';
import { cancelled } from './analysis-watch.ts';
import type { CompiledNetwork } from './compiled-network.ts';
import { columnOf } from './pair-trees.ts';
import type { Consignment } from './question.ts';
import { shortestCosts } from './shortest-costs.ts';

export interface ServedPark {
  readonly id: string;
  readonly country: string;
  /** Place it is served from, and kilometres to it as the crow flies; null = none is near enough. */
  readonly node: string | null;
  readonly km: number | null;
}

/** A member as a market; null = unknown. */
export interface Market {
  readonly country: string;
  readonly population: number | null;
  readonly gdpUsd: number | null;
}

export interface ParkAccess {
  readonly park: string;
  readonly country: string;
  readonly node: string | null;
  readonly reached: readonly {
    readonly days: number;
    readonly members: readonly string[];
    /** Null where a reached member's figure is unknown, or the park is served from nowhere. */
    readonly population: number | null;
    readonly gdpUsd: number | null;
  }[];
  /** Hours to the main place of each member; null = no way, or no main place. */
  readonly hours: Readonly<Record<string, number | null>>;
}

export interface Access {
  readonly kind: 'access';
  readonly parks: readonly ParkAccess[];
}

const sumOf = (figures: readonly (number | null)[]): number | null =>
  figures.reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0);

/** Least hours from a park's place to every member's main place. */
const hoursTo = (
  compiled: CompiledNetwork,
  { node, km, country }: ServedPark,
  markets: readonly Market[],
): Readonly<Record<string, number | null>> => {
  const source = node === null ? -1 : compiled.originOf(node);
  const drayage = km === null ? null : drayageHours(compiled.facts, country, km);
  const costs = source < 0 ? null : shortestCosts(compiled.graph, source, columnOf(compiled, 'hours')).cost;
  return Object.fromEntries(
    markets.map((market) => {
      const main = compiled.facts.mainNodes.find((row) => row.country === market.country)?.node;
      const state = main === undefined ? -1 : compiled.destinationOf(main);
      const hours = costs?.[state] ?? Infinity;
      return [market.country, drayage === null || hours === Infinity ? null : hours + drayage];
    }),
  );
};

/** Access on a network already made. */
export const accessOn = (
  compiled: CompiledNetwork,
  parks: readonly ServedPark[],
  markets: readonly Market[],
  days: readonly number[],
  { isCancelled, onProgress }: AnalysisWatch = {},
): Access | Cancelled => {
  const found: ParkAccess[] = [];
  for (const park of parks) {
    if (isCancelled?.() === true) return cancelled;
    onProgress?.(found.length, parks.length);
    const hours = hoursTo(compiled, park, markets);
    found.push({
      park: park.id,
      country: park.country,
      node: park.node,
      hours,
      reached: days.map((count) => {
        const near = markets.filter(({ country }) => (hours[country] ?? Infinity) <= count * 24);
        const isServed = park.node !== null;
        return {
          days: count,
          members: near.map(({ country }) => country),
          population: isServed ? sumOf(near.map(({ population }) => population)) : null,
          gdpUsd: isServed ? sumOf(near.map(({ gdpUsd }) => gdpUsd)) : null,
        };
      }),
    });
  }
  onProgress?.(parks.length, parks.length);
  return { kind: 'access', parks: found };
};

/**
 * Which markets a park reaches within so many days: by the quickest way from the place it is served from, the
 * drive there included, to the main place of each member (its own country's counts like any other). People and
 * GDP are those of the whole member: how they lie within it is not known here.
 */
export const access = (
  network: AnalysisNetwork,
  parks: readonly ServedPark[],
  markets: readonly Market[],
  consignment: Consignment,
  days: readonly number[],
  { ways = bySurface, ...watch }: AnalysisOptions = {},
): Access | Cancelled => {
  const compiled = network.compile(consignment, { ...ways, closures: [] }, null);
  return accessOn(compiled, parks, markets, days, watch);
};
