import type { Correspondence, Heading, HsEdition, Name } from '@hamkor/nomenclature';
import type { Figure } from '@hamkor/provenance';
import type { AssumedGrowth } from './assumed-growth.ts';
import type { LoadedTrade } from './loaded-trade.ts';

/**
 * Everything the option finders read: plain rows, already checked by the loader. Codes of the product
 * space are HS 1992 (the edition of the only complete country-product matrix that may be shipped); raw
 * materials and input lists are HS 2022, joined through `correspondences`. With loaded trade the product space
 * is of HS 2022 (`evidenceOfTrade`), and fields named `hs92` hold codes of the edition that `space` tells.
 */
export interface TradeEvidence {
  /** ISO codes of the bloc's members, in ISO order. */
  readonly members: readonly string[];
  /** Other countries shown beside them that may not be proposed as partners. */
  readonly headings: readonly Heading[];
  readonly correspondences: readonly Correspondence[];
  readonly presence: readonly PresenceRow[];
  readonly exports: readonly ExportRow[];
  readonly world: readonly WorldProductRow[];
  readonly materials: readonly MaterialFlow[];
  readonly chapters: readonly ChapterFlow[];
  readonly chapterNames: readonly { readonly chapter: string; readonly name: Name }[];
  readonly importGroups: readonly ImportGroupRow[];
  readonly coefficients: readonly CoefficientRow[];
  /** Which sector of the input-output table makes a heading (data/un-concordance/sectors.csv). */
  readonly sectors: readonly SectorRow[];
  /** BEC rev. 4 classes of a heading, share of its HS6 lines. */
  readonly endUses: readonly { readonly hs2022: string; readonly bec: string; readonly share: number }[];
  /** Total exports of members as mirrored trade data see them, in years later than the matrix (2016). */
  readonly seenExports: readonly { readonly iso3: string; readonly year: number; readonly usd: number }[];
  /** National merchandise exports in USD, the yardstick of coverage. */
  readonly nationalExports: readonly { readonly iso3: string; readonly year: number; readonly usd: number }[];
  readonly nationalImports: readonly { readonly iso3: string; readonly year: number; readonly usd: number }[];
  /** How output and population are assumed to change; absent or without a country: unknown. */
  readonly growth?: readonly AssumedGrowth[];
  /** Exporters with at least one million people in 2016; only these, above 1 bn USD of exports, are ranked. */
  readonly populous: ReadonlySet<string>;
  /** What presence, exports and world trade rest on. */
  readonly space: SpaceBasis;
  /** Trade that was loaded; null: the facts that come with Hamkor only. */
  readonly loaded: LoadedTrade | null;
}

/** Where the product space and the exports of members come from: edition of the codes, years averaged, origins. */
export interface SpaceBasis {
  readonly edition: HsEdition;
  readonly years: readonly [number, number];
  /** Origins of exports by heading, the main one first. */
  readonly origins: Figure['origins'];
}

/** An exporter's total and the headings in which its Balassa index is at least 1 (HS 1992, 2016). */
export interface PresenceRow {
  readonly iso3: string;
  readonly totalMusd: number;
  readonly hs92: readonly string[];
}
export interface ExportRow {
  readonly iso3: string;
  readonly hs92: string;
  readonly kusd: number;
}
export interface WorldProductRow {
  readonly hs92: string;
  /** World exports in million USD by year; a year that is absent is unknown. */
  readonly musd: ReadonlyMap<number, number>;
  /** Mean per year over the years of the space, where these are several. */
  readonly meanMusd?: number;
  readonly exportersWithRca: number;
}
/** A flow of one raw material. `OUT` stands for all countries outside the member set. */
export interface MaterialFlow {
  readonly year: number;
  readonly exporter: string;
  readonly importer: string;
  readonly hs2022: string;
  readonly kusd: number;
  readonly tonnes: number | null;
  /** Largest suppliers among `OUT`, thousand USD; only on flows from `OUT`. */
  readonly outsideSuppliers: readonly { readonly iso3: string; readonly kusd: number }[];
}
/** Pakistan's trade by HS chapter; partner `OUT` = outside the members, `WLD` = world. */
export interface ChapterFlow {
  readonly flow: 'export' | 'import';
  readonly partner: string;
  readonly chapter: string;
  readonly kusd: number;
}
export interface ImportGroupRow {
  readonly importer: string;
  readonly group: string;
  readonly musd: number;
}
/** Input bought per unit of output, all origins summed (WIOD sectors, 2011). */
export interface CoefficientRow {
  readonly iso3: string;
  readonly input: string;
  readonly using: string;
  readonly perUnit: number;
}
/**
 * The input-output sector (WIOD, c1 to c35) that makes the headings under an HS 2022 prefix; the longest
 * prefix speaks. Null where no industry makes them: waste, scrap, works of art.
 */
export interface SectorRow {
  readonly hsPrefix: string;
  readonly sector: string | null;
}
