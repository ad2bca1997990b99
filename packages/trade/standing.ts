import type { TradeEvidence } from './evidence.ts';
import type { Closeness } from './explanation.ts';
import type { HeadingColumns } from './heading-columns.ts';
import { headingColumns } from './heading-columns.ts';
import { inputCoverage } from './input-coverage.ts';
import type { InputGraph } from './input-graph.ts';
import { inputGraph } from './input-graph.ts';
import { memberAdvantage } from './member-advantage.ts';
import { predecessors } from './predecessor.ts';
import { relativeDensity } from './relative-density.ts';

/** How one member stands to one HS 2022 heading. */
export interface Standing {
  readonly iso3: string;
  /** Balassa index in 2016 of the HS 1992 heading behind it; null where it is not known. */
  readonly rca: number | null;
  /** Exports in 2016, thousand USD; 0 where none is recorded. */
  readonly exportsKusd: number;
  /** Place in the product space; null where the heading is not in it. */
  readonly closeness: Closeness | null;
}

/** Where all members stand to all headings, and what goes into what. */
export interface Standings {
  /** Standing of every member to a heading, in the order of the members. */
  readonly at: (hs2022: string) => readonly Standing[];
  /** The bill of materials, HS 2022. */
  readonly graph: InputGraph;
  /** HS 1992 heading whose trade stands for an HS 2022 heading; null where there is none. */
  readonly formerHeading: (hs2022: string) => string | null;
  /** Product Complexity Index; null where it is not known. */
  readonly complexity: (hs2022: string) => number | null;
  /** Whether a member is too small for the ranked set, so that its place is projected. */
  readonly isProjected: (iso3: string) => boolean;
}

/** Density and relative density of every member around every product of the space. */
const memberDensities = (evidence: TradeEvidence, { space, scale }: HeadingColumns) => {
  const sets = evidence.members.map((iso3) => {
    const held = new Set(evidence.presence.find((row) => row.iso3 === iso3)?.hs92);
    return Uint8Array.from(space.products, (hs92) => Number(held.has(hs92)));
  });
  const densities = space.densityOfSets(sets);
  return new Map(
    evidence.members.map((iso3, m) => [
      iso3,
      { density: densities[m]!, relative: relativeDensity(densities[m]!, scale) },
    ]),
  );
};

/** Reads the standings of all members off the evidence. */
export const standings = (evidence: TradeEvidence): Standings => {
  const graph = inputGraph(evidence.headings);
  const columns = headingColumns(evidence);
  const { space } = columns;
  const near = memberDensities(evidence, columns);
  const advantage = memberAdvantage(evidence);
  const predecessor = predecessors(evidence.headings, evidence.correspondences);
  const exports = new Map(evidence.exports.map(({ iso3, hs92, kusd }) => [`${iso3} ${hs92}`, kusd]));
  const ranked = new Set(space.countries);
  const { complexity } = space;

  const placeOf = (hs2022: string): number | null => {
    const hs92 = predecessor.get(hs2022);
    return hs92 === undefined ? null : space.productAt(hs92);
  };
  const rca = (iso3: string, hs2022: string): number | null => {
    const hs92 = predecessor.get(hs2022);
    return hs92 === undefined ? null : advantage(iso3, hs92);
  };
  const standing = (iso3: string, hs2022: string): Standing => {
    const place = placeOf(hs2022);
    const own = rca(iso3, hs2022);
    const { density, relative } = near.get(iso3)!;
    return {
      iso3,
      rca: own,
      exportsKusd: exports.get(`${iso3} ${predecessor.get(hs2022)}`) ?? 0,
      closeness:
        place === null || Number.isNaN(relative[place]!)
          ? null
          : {
              iso3,
              rca: own,
              density: density[place]!,
              relativeDensity: relative[place]!,
              inputCoverage: inputCoverage(graph.inputsOf(hs2022), (input) => {
                const held = rca(iso3, input);
                return held === null ? null : held >= 1;
              }),
            },
    };
  };
  const rows = new Map<string, readonly Standing[]>();
  return {
    at: (hs2022) => {
      const row = rows.get(hs2022) ?? evidence.members.map((iso3) => standing(iso3, hs2022));
      rows.set(hs2022, row);
      return row;
    },
    graph,
    formerHeading: (hs2022) => predecessor.get(hs2022) ?? null,
    complexity: (hs2022) => {
      const place = placeOf(hs2022);
      return place === null || complexity.kind !== 'complexity' ? null : complexity.pci[place]!;
    },
    isProjected: (iso3) => !ranked.has(iso3),
  };
};
