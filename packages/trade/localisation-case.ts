import type { HeadingColumns } from './heading-columns.ts';
import { makeable } from './makeable.ts';
import type { MemberColumns } from './member-columns.ts';
import type { LocalisationPart, Quantities } from './partner-quantities.ts';
import { localisationQuantities } from './partner-quantities.ts';

/** Thresholds of localisation; each is also moved by a quarter to see whether ranks hold. */
export interface LocalisationThresholds extends Readonly<Record<string, number>> {
  /** Balassa index from which a member has a product. */
  readonly 'member-advantage': number;
  /** Least share of world exports that makes a technology holder. */
  readonly 'holder-world-share': number;
  /** Share of the main inputs from which a host is a place to make it. */
  readonly 'host-inputs': number;
  /** Relative density from which a product is near to a host, standard deviations. */
  readonly 'host-closeness': number;
  /** Share of imports a product would have if the host bought like the world, that makes a market. */
  readonly 'host-market': number;
}

export const localisationThresholds: LocalisationThresholds = {
  'member-advantage': 1,
  'holder-world-share': 0.01,
  'host-inputs': 0.6,
  'host-closeness': 1,
  'host-market': 0.001,
};

/** Of several holders the strongest are kept for each host and product: the others add length, not choice. */
export const holdersKept = 2;

/** A product that a technology holder could build with a host that does not have it. */
export interface LocalisationCase {
  readonly holder: MemberColumns;
  readonly host: MemberColumns;
  readonly at: number;
  readonly quantities: Quantities<LocalisationPart>;
  /** Imports the host would have if it bought in the proportions of the world, USD a year; NaN if unknown. */
  readonly expectedImportsUsd: number;
}

/** Merchandise imports of a country in the year of the matrix, USD; null where not known. */
export type ImportsOf = (iso3: string) => number | null;

/**
 * All pairs of a holder (exports with advantage, a share of the world market) and a host (does not), where
 * the host has main inputs, is near, or has a market: the product is a part of what the host buys (`boughtShareOf`),
 * or where that is not known (null) of what everybody buys, and by how much the host's whole imports let expect. The two strongest holders are kept for each host and product.
 */
export const localisationCases = (
  columns: HeadingColumns,
  members: readonly MemberColumns[],
  worldShareOf: (at: number) => number,
  importsOf: ImportsOf,
  thresholds: LocalisationThresholds,
  boughtShareOf: ((iso3: string, at: number) => number) | null = null,
): LocalisationCase[] => {
  const leastShare = thresholds['holder-world-share'];
  const { 'host-inputs': inputs, 'host-closeness': closeness, 'host-market': market } = thresholds;
  const imports = members.map(({ iso3 }) => importsOf(iso3) ?? Number.NaN);
  const found: LocalisationCase[] = [];
  for (const at of makeable(columns.headings)) {
    const holders = members
      .filter(({ holds, worldShare }) => holds[at] === 1 && worldShare[at]! >= leastShare)
      .sort((a, b) => b.worldShare[at]! - a.worldShare[at]!)
      .slice(0, holdersKept);
    if (holders.length === 0) continue;
    for (const [m, host] of members.entries()) {
      if (host.holds[at] === 1) continue;
      const isPlace =
        host.inputCoverage[at]! >= inputs ||
        host.relativeDensity[at]! >= closeness ||
        (boughtShareOf === null ? worldShareOf(at) : boughtShareOf(host.iso3, at)) >= market;
      if (!isPlace) continue;
      const expectedImportsUsd = imports[m]! * worldShareOf(at);
      for (const holder of holders) {
        const quantities = localisationQuantities(columns, holder, host, at);
        found.push({ holder, host, at, quantities, expectedImportsUsd });
      }
    }
  }
  return found;
};
