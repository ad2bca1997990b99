import { coi } from './coi.ts';
import type { TradeEvidence } from './evidence.ts';
import { fitness } from './fitness.ts';
import { headingColumns } from './heading-columns.ts';
import { hhi } from './hhi.ts';
import { meanPci } from './pci.ts';
import type { ProductSpace } from './product-space.ts';

/** Indices of one exporter, from the presence matrix of 2016. */
export interface CountryIndices {
  readonly iso3: string;
  /** Exports in 2016, USD. */
  readonly exportsUsd: number;
  /** Whether it belongs to the ranked set; others are placed on its scale. */
  readonly isRanked: boolean;
  /** Number of headings exported with advantage, of all headings. */
  readonly diversity: number;
  /** Economic Complexity Index, standard deviations of the ranked set; null where not defined. */
  readonly eci: number | null;
  /** Place by ECI within the ranked set, from 1; null outside it. */
  readonly eciRank: number | null;
  readonly coi: number | null;
  /** A contest among the ranked: null outside. */
  readonly fitness: number | null;
  /** Concentration of exports on headings; null where exports by heading are not in the evidence. */
  readonly hhi: number | null;
}

/** Indices of one heading of HS 1992. */
export interface ProductIndices {
  readonly hs92: string;
  readonly isRanked: boolean;
  /** Exporters with advantage, of all exporters. */
  readonly ubiquity: number;
  /** Product Complexity Index on the scale of the ECI; null where not defined. */
  readonly pci: number | null;
  readonly pciRank: number | null;
  /** The nearest headings in product space, nearest first; empty outside the space. */
  readonly neighbours: readonly { readonly hs92: string; readonly proximity: number }[];
}

export interface EvidenceIndices {
  /** In order of code. */
  readonly countries: readonly CountryIndices[];
  readonly products: readonly ProductIndices[];
}

/** Neighbours kept of each heading. */
const neighbourCount = 20;

const known = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;

/** Places from 1 by value, greatest first; unknown values get none. */
const ranks = (values: readonly (number | null)[]): (number | null)[] => {
  const order = values
    .flatMap((value, index) => (value === null ? [] : [{ value, index }]))
    .sort((a, b) => b.value - a.value || a.index - b.index);
  const places: (number | null)[] = values.map(() => null);
  order.forEach(({ index }, place) => {
    places[index] = place + 1;
  });
  return places;
};

const countryIndices = (evidence: TradeEvidence, space: ProductSpace): CountryIndices[] => {
  const { complexity } = space;
  const rows = evidence.presence.toSorted((a, b) => (a.iso3 < b.iso3 ? -1 : 1));
  const sets = rows.map(({ hs92 }) => {
    const held = new Set(hs92);
    return Uint8Array.from(space.products, (code) => Number(held.has(code)));
  });
  const places = rows.map(({ iso3 }) => space.countryAt(iso3));
  const densities = space.densityOfSets(sets);
  const width = space.products.length;
  const flat = new Float64Array(sets.length * width);
  densities.forEach((row, index) => flat.set(row, index * width));
  const isComplex = complexity.kind === 'complexity';
  const outlook = isComplex ? coi(sets, flat, complexity.rawPci, (s) => places[s] !== null) : null;
  const contest = fitness(space.presence).fitness;
  const exports = Map.groupBy(evidence.exports, ({ iso3 }) => iso3);
  const eci = places.map((place, index) =>
    isComplex ? known(place === null ? meanPci(complexity.pci, sets[index]!) : complexity.eci[place]) : null,
  );
  const eciRanks = ranks(eci.map((value, index) => (places[index] === null ? null : value)));
  return rows.map(({ iso3, totalMusd, hs92 }, index) => {
    const place = places[index]!;
    const values = exports.get(iso3)?.map(({ kusd }) => kusd);
    return {
      iso3,
      exportsUsd: Math.round(totalMusd * 1e6),
      isRanked: place !== null,
      diversity: hs92.length,
      eci: eci[index]!,
      eciRank: eciRanks[index]!,
      coi: known(outlook?.[index]),
      fitness: place === null ? null : known(contest[place]),
      hhi: values === undefined ? null : hhi(values),
    };
  });
};

const neighboursOf = (space: ProductSpace, place: number): ProductIndices['neighbours'] =>
  [...space.proximity.row(place)]
    .map((proximity, other) => ({ hs92: space.products[other]!, proximity, other }))
    .filter(({ proximity, other }) => other !== place && proximity > 0)
    .sort((a, b) => b.proximity - a.proximity || (a.hs92 < b.hs92 ? -1 : 1))
    .slice(0, neighbourCount)
    .map(({ hs92, proximity }) => ({ hs92, proximity }));

const productIndices = (evidence: TradeEvidence, space: ProductSpace): ProductIndices[] => {
  const { complexity } = space;
  const ubiquity = new Map<string, number>();
  for (const hs92 of evidence.presence.flatMap((row) => row.hs92)) {
    ubiquity.set(hs92, (ubiquity.get(hs92) ?? 0) + 1);
  }
  const rows = evidence.world.toSorted((a, b) => (a.hs92 < b.hs92 ? -1 : 1));
  const pci = rows.map(({ hs92 }) => {
    const place = space.productAt(hs92);
    return place !== null && complexity.kind === 'complexity' ? known(complexity.pci[place]) : null;
  });
  const pciRanks = ranks(pci);
  return rows.map(({ hs92 }, index) => {
    const place = space.productAt(hs92);
    return {
      hs92,
      isRanked: place !== null,
      ubiquity: ubiquity.get(hs92) ?? 0,
      pci: pci[index]!,
      pciRank: pciRanks[index]!,
      neighbours: place === null ? [] : neighboursOf(space, place),
    };
  });
};

/**
 * Indices of all exporters and headings of the evidence (HS 1992, 2016), computed on the ranked set, with
 * all other exporters placed on its scale.
 */
export const evidenceIndices = (evidence: TradeEvidence): EvidenceIndices => {
  const { space } = headingColumns(evidence);
  return { countries: countryIndices(evidence, space), products: productIndices(evidence, space) };
};
