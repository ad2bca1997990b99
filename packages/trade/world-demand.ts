import type { Figure } from '@hamkor/provenance';
import type { SpaceBasis, WorldProductRow } from './evidence.ts';
import { shippedSpace } from './space-basis.ts';

/** What the world buys of a heading, read from world exports. */
export interface WorldDemand {
  /** World exports of each year known, USD at current prices, oldest first. */
  readonly byYear: readonly Figure[];
  /** The last of them; value null where no year is known. */
  readonly latest: Figure;
  /** Compound change per year between the first and the last year known, a share; null with fewer than two. */
  readonly growthPerYear: Figure;
}

const unknown = (unit: string, origins: Figure['origins']): Figure => ({
  value: null,
  unit,
  years: null,
  confidence: 'estimated',
  origins,
  steps: [],
});

const usdOf = (musd: number): number => Math.round(musd * 1e6);

/**
 * World demand of a heading and its growth, (last / first)^(1 / years) - 1. Demand is the sum of exports of
 * all countries: what nobody exported is not seen. Absent rows and years stay unknown.
 */
export const worldDemand = (
  row: WorldProductRow | undefined,
  { origins: [main] }: Pick<SpaceBasis, 'origins'> = shippedSpace,
): WorldDemand => {
  const origins: Figure['origins'] = [main];
  const known = [...(row?.musd ?? [])].filter(([, musd]) => musd > 0).sort(([a], [b]) => a - b);
  const byYear = known.map(([year, musd]): Figure => ({
    value: usdOf(musd),
    unit: 'USD',
    years: [year, year],
    confidence: 'published',
    origins,
    steps: [],
  }));
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) {
    return { byYear, latest: unknown('USD', origins), growthPerYear: unknown('share', origins) };
  }
  const span = last[0] - first[0];
  return {
    byYear,
    latest: byYear.at(-1)!,
    growthPerYear: {
      value: span === 0 ? null : (last[1] / first[1]) ** (1 / span) - 1,
      unit: 'share',
      years: [first[0], last[0]],
      confidence: 'estimated',
      origins,
      steps: span === 0 ? [] : [{ key: 'growth-per-year', args: { first: first[0], last: last[0] } }],
    },
  };
};
