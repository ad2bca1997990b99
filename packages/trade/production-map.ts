import type { Heading, Stage } from '@hamkor/nomenclature';
import type { Figure } from '@hamkor/provenance';
import type { TradeEvidence } from './evidence.ts';
import type { Rung } from './explanation.ts';
import { remembered } from './remembered.ts';
import type { SectorLinkage } from './sector-linkage.ts';
import { sectorLinkage } from './sector-linkage.ts';
import type { Standings } from './standing.ts';
import { standings as standingsOf } from './standing.ts';
import type { WorldDemand } from './world-demand.ts';
import { worldDemand } from './world-demand.ts';

/** What the members make, from what, how near they are to more of it, and what the world buys; HS 2022. */
export interface ProductionMap {
  readonly standings: Standings;
  readonly headings: readonly Heading[];
  readonly heading: (hs2022: string) => Heading | undefined;
  readonly stage: (hs2022: string) => Stage | undefined;
  /** Which industry makes a heading, and how much one industry buys of another. */
  readonly linkage: SectorLinkage;
  readonly demand: (hs2022: string) => WorldDemand;
  readonly complexity: (hs2022: string) => Figure;
  /** A heading with the standing of every member that exports any of it. */
  readonly rung: (hs2022: string) => Rung;
  /** Exports of a heading by a member in the years of the space, USD a year. */
  readonly exports: (iso3: string, hs2022: string) => Figure;
}

const readMap = (evidence: TradeEvidence): ProductionMap => {
  const standings = standingsOf(evidence);
  const { years: year, origins } = evidence.space;
  const headings = new Map(evidence.headings.map((heading) => [heading.hs, heading]));
  const world = new Map(evidence.world.map((row) => [row.hs92, row]));
  return {
    standings,
    headings: evidence.headings,
    heading: (hs2022) => headings.get(hs2022),
    stage: (hs2022) => headings.get(hs2022)?.stage,
    linkage: sectorLinkage(evidence),
    demand: remembered((hs2022: string) =>
      worldDemand(world.get(standings.formerHeading(hs2022) ?? ''), evidence.space),
    ),
    complexity: (hs2022) => ({
      value: standings.complexity(hs2022),
      unit: 'index',
      years: year,
      confidence: 'estimated',
      origins,
      steps: [],
    }),
    rung: remembered((hs2022: string) => ({
      hs: hs2022,
      stage: headings.get(hs2022)?.stage ?? '',
      members: standings
        .at(hs2022)
        .flatMap(({ closeness, exportsKusd }) => (closeness !== null && exportsKusd > 0 ? [closeness] : [])),
    })),
    exports: (iso3, hs2022) => {
      const standing = standings.at(hs2022).find((row) => row.iso3 === iso3);
      return {
        value:
          standing === undefined || standing.rca === null ? null : Math.round(standing.exportsKusd * 1000),
        unit: 'USD',
        years: year,
        confidence: 'published',
        origins,
        steps: [],
      };
    },
  };
};

const kept = new WeakMap<TradeEvidence, ProductionMap>();

/**
 * Reads the map off the evidence: the slow part of co-production and ladders, done once for both and kept as
 * long as the evidence itself.
 */
export const productionMap = (evidence: TradeEvidence): ProductionMap => {
  const map = kept.get(evidence) ?? readMap(evidence);
  kept.set(evidence, map);
  return map;
};
