import type { Coverage } from './coverage-grade.ts';
import { worstCoverage } from './coverage-grade.ts';
import type { TradeEvidence } from './evidence.ts';
import type { LoadedTrade } from './loaded-trade.ts';
import type { CoverageGrade } from './option.ts';

/** Years for which both sides of a coverage ratio are at hand. */
export type CoverageYear = 2016 | 2023;

/** The grade of several countries together in a year: that of the worst covered. */
export type CoverageOf = (partners: readonly string[], year: CoverageYear) => CoverageGrade;

const key = (iso3: string, year: number): string => `${iso3} ${year}`;

/**
 * Coverage of loaded trade: all a member sells a year in the window, over its national exports in the same years (the
 * mean of those known). Unknown where none of the years is.
 */
const loadedCoverage = (
  { trade: { members, countries, totals, years } }: LoadedTrade,
  national: TradeEvidence['nationalExports'],
): CoverageOf => {
  const size = countries.length;
  const coverage = new Map(
    members.map((iso3): [string, Coverage] => {
      const row = countries.indexOf(iso3) * size;
      const seenUsd = totals.subarray(row, row + size).reduce((sum, usd) => sum + usd, 0);
      const known = national.filter((one) => one.iso3 === iso3 && years.includes(one.year));
      const sum = known.reduce((all, { usd }) => all + usd, 0);
      return [iso3, { iso3, seenUsd, nationalUsd: known.length === 0 ? null : sum / known.length }];
    }),
  );
  return (partners) =>
    worstCoverage(partners.map((iso3) => coverage.get(iso3) ?? { iso3, seenUsd: null, nationalUsd: null }));
};

/**
 * How much of its own reported merchandise exports the trade data see of a country: in 2016 the total of the
 * complete country-product matrix, in 2023 the mirrored total of the same origin. 2016 is right for what is
 * computed from the matrix, 2023 for flows of recent years, in which Belarus and Iran have all but vanished.
 */
export const memberCoverage = (
  evidence: Pick<TradeEvidence, 'presence' | 'seenExports' | 'nationalExports'> &
    Partial<Pick<TradeEvidence, 'loaded'>>,
): CoverageOf => {
  if (evidence.loaded) return loadedCoverage(evidence.loaded, evidence.nationalExports);
  const seen = new Map([
    ...evidence.presence.map(({ iso3, totalMusd }) => [key(iso3, 2016), totalMusd * 1e6] as const),
    ...evidence.seenExports.map(({ iso3, year, usd }) => [key(iso3, year), usd] as const),
  ]);
  const national = new Map(evidence.nationalExports.map(({ iso3, year, usd }) => [key(iso3, year), usd]));
  return (partners, year) =>
    worstCoverage(
      partners.map((iso3): Coverage => ({
        iso3,
        seenUsd: seen.get(key(iso3, year)) ?? null,
        nationalUsd: national.get(key(iso3, year)) ?? null,
      })),
    );
};
