import type { CoverageDocument, CoverageListDocument, FigureDocument } from '@hamkor/contract';
import type { Name } from '@hamkor/nomenclature';
import { blindPairs } from '@hamkor/reconciliation';
import { coverageGrade } from '@hamkor/trade';
import type { Facts } from '../facts/facts.ts';
import { reportersByYear, seenTrade } from '../warehouse/coverage.ts';
import type { SeenTrade } from '../warehouse/coverage.ts';
import type { Vintage } from '../warehouse/vintage.ts';
import { vintageOrigin, vintageRef } from '../warehouse/vintage.ts';
import type { Warehouse } from '../warehouse/warehouse.ts';
import type { Flow, NationalOf } from './national.ts';
import { shippedNational } from './national.ts';

export type CountryNames = (iso3: string) => Name;

/** A figure of a country's own that nobody states. */
const unknownNational = (year: number, origin: string): FigureDocument => ({
  value: null,
  unit: 'USD',
  years: [year, year],
  confidence: 'unverified',
  origins: [origin],
  steps: [],
});

/** Shares of what both sides, the country alone, its partners alone report; null where the rows do not say. */
const sharesOf = ({ both, own, mirror }: Pick<SeenTrade, 'both' | 'own' | 'mirror'>) => {
  const [together, alone, others] = [both ?? 0, own ?? 0, mirror ?? 0];
  const all = together + alone + others;
  return all > 0 ? { both: together / all, own: alone / all, mirror: others / all } : null;
};

const coverageOf = (
  seen: SeenTrade,
  figure: FigureDocument,
  national: FigureDocument,
  name: Name,
): CoverageDocument => {
  const { iso3, year, flow } = seen;
  const { grade, ratio } = coverageGrade({
    iso3,
    seenUsd: figure.value,
    nationalUsd: national.value,
  });
  return { iso3, name, year, flow, seen: figure, national, ratio, grade, reported: sharesOf(seen) };
};

/** What is said of the sum: imports are seen without freight, while countries state them with it. */
const stepOf = (flow: Flow, hasBothSides: boolean) => ({
  key: flow === 'export' ? 'coverage.seen-exports' : 'coverage.seen-imports',
  args: { sides: hasBothSides ? 'both' : 'stated' },
});

/**
 * Coverage of a vintage, by country, year and direction, in that order. A country that the vintage does not see at all
 * has no row: nothing seen is not zero trade. Pairs are blind in years of which the vintage tells who reports.
 */
export const vintageCoverage = async (
  warehouse: Pick<Warehouse, 'from' | 'query'>,
  vintage: Vintage,
  national: NationalOf,
  nameOf: CountryNames,
  members: readonly string[],
): Promise<CoverageListDocument> => {
  const origin = vintageOrigin(vintage);
  const [seen, reporters] = await Promise.all([
    seenTrade(warehouse, vintage),
    reportersByYear(warehouse, vintage),
  ]);
  return {
    vintage: vintageRef(vintage),
    items: seen.map((row) =>
      coverageOf(
        row,
        {
          value: row.usd,
          unit: 'USD',
          years: [row.year, row.year],
          confidence: vintage.isSynthetic ? 'unverified' : 'estimated',
          origins: [origin],
          steps: [stepOf(row.flow, reporters !== null)],
        },
        national(row.iso3, row.year, row.flow) ?? unknownNational(row.year, origin),
        nameOf(row.iso3),
      ),
    ),
    blind: [...(reporters ?? [])].flatMap(([year, some]) =>
      blindPairs(members, some).map(([a, b]) => ({ a, b, year })),
    ),
    unmapped: vintage.unmapped.map((code) => ({ ...code })),
  };
};

/**
 * Coverage of the facts that come with Hamkor: exports of members in the complete matrix (2016) and in the mirrored
 * totals of later years; blind pairs of the totals that members report of each other.
 */
export const shippedCoverage = (
  facts: Pick<Facts, 'trade' | 'indicators' | 'reportedTotals'>,
  nameOf: CountryNames,
): CoverageListDocument => {
  const { members, presence, seenExports } = facts.trade;
  const origin = 'growth-lab-hs92';
  const national = shippedNational(facts);
  const totals = [
    ...presence.map(({ iso3, totalMusd }) => ({ iso3, year: 2016, usd: totalMusd * 1e6 })),
    ...seenExports,
  ]
    .filter(({ iso3 }) => members.includes(iso3))
    .toSorted((one, other) =>
      one.iso3 === other.iso3 ? one.year - other.year : one.iso3 < other.iso3 ? -1 : 1,
    );
  const reporters = Map.groupBy(facts.reportedTotals, ({ year }) => year);
  return {
    vintage: null,
    items: totals.map(({ iso3, year, usd }) =>
      coverageOf(
        { iso3, year, flow: 'export', usd, both: null, own: null, mirror: null },
        {
          value: usd,
          unit: 'USD',
          years: [year, year],
          confidence: 'estimated',
          origins: [origin],
          steps: [stepOf('export', false)],
        },
        national(iso3, year, 'export') ?? unknownNational(year, 'country-indicators'),
        nameOf(iso3),
      ),
    ),
    blind: [...reporters].flatMap(([year, some]) =>
      blindPairs(members, new Set(some.map(({ reporter }) => reporter))).map(([a, b]) => ({ a, b, year })),
    ),
    unmapped: [],
  };
};
