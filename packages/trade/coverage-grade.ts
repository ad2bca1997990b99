import type { CoverageGrade } from './option.ts';

/** What the trade data see of a country's exports, and what the country itself reports, same unit and year. */
export interface Coverage {
  readonly iso3: string;
  readonly seenUsd: number | null;
  readonly nationalUsd: number | null;
}

/**
 * Grade of one country's coverage by the ratio seen / national: A from 0.9, B from 0.7, C below; null when
 * either side is unknown or the national figure is 0. Mirror data miss trade between two countries that do not
 * report (2023: Belarus 6.4 of 39.8, Iran 11.4 of 97.4 thousand million USD), so every option carries this.
 */
export const coverageGrade = ({ iso3, seenUsd, nationalUsd }: Coverage): CoverageGrade => {
  if (seenUsd === null || nationalUsd === null || nationalUsd <= 0) return { grade: null, ratio: null, iso3 };
  const ratio = seenUsd / nationalUsd;
  return { grade: ratio >= 0.9 ? 'A' : ratio >= 0.7 ? 'B' : 'C', ratio, iso3 };
};

/**
 * The grade of several partners together is that of the worst covered; one of unknown coverage makes the whole
 * unknown. Null and nobody's when there are no partners.
 */
export const worstCoverage = (partners: readonly Coverage[]): CoverageGrade =>
  partners
    .map(coverageGrade)
    .toSorted((one, other) => (one.ratio ?? -1) - (other.ratio ?? -1))
    .at(0) ?? { grade: null, ratio: null, iso3: null };
