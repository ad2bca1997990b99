import type { MirrorFlows } from './mirror-flows.ts';
import type { Reconciled } from './reconcile.ts';
import { reportedBy } from './reconcile.ts';

/** Shares of a country's trade by who reports it, together 1; NaN where it has none. */
export interface ReportingShares {
  readonly both: number;
  /** By the country alone. */
  readonly own: number;
  /** By its partners alone. */
  readonly mirror: number;
}

/** Shares of every country's exports, or imports, by value. */
export const reportingShares = (
  { countries, exporter, importer }: Pick<MirrorFlows, 'countries' | 'exporter' | 'importer'>,
  { usd, reported }: Pick<Reconciled, 'usd' | 'reported'>,
  flow: 'export' | 'import',
): readonly ReportingShares[] => {
  const own = flow === 'export' ? 'exporter' : 'importer';
  const country = flow === 'export' ? exporter : importer;
  const sums = Array.from({ length: countries }, () => ({ both: 0, own: 0, mirror: 0 }));
  usd.forEach((value, f) => {
    const by = reportedBy[reported[f]!]!;
    if (by === 'nobody') return;
    sums[country[f]!]![by === 'both' ? 'both' : by === own ? 'own' : 'mirror'] += value;
  });
  return sums.map(({ both, own: alone, mirror }) => {
    const all = both + alone + mirror;
    return { both: both / all, own: alone / all, mirror: mirror / all };
  });
};

/**
 * Pairs of which neither reports: whatever they trade with each other is invisible, and 0 would be wrong. In the order of
 * `countries`.
 */
export const blindPairs = (
  countries: readonly string[],
  reporters: ReadonlySet<string>,
): readonly (readonly [string, string])[] => {
  const silent = countries.filter((country) => !reporters.has(country));
  return silent.flatMap((one, at) => silent.slice(at + 1).map((other) => [one, other] as const));
};
