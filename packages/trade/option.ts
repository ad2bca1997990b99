import type { Figure, Step } from '@hamkor/provenance';
import type { HsEdition, Name, Stage } from '@hamkor/nomenclature';
import type { TradeEvidence } from './evidence.ts';
import type { Explanation } from './explanation.ts';

/** Kinds of cooperation option; the last three need bilateral trade by product, which is loaded. */
export type OptionKind =
  | 'substitution'
  | 'joint-diversification'
  | 'localisation'
  | 'co-production'
  | 'export-potential'
  | 'complementarity'
  | 'production-sharing';
export const optionKinds: readonly OptionKind[] = [
  'substitution',
  'joint-diversification',
  'localisation',
  'co-production',
  'export-potential',
  'complementarity',
  'production-sharing',
];

/** What a partner does in an option. */
export type Role =
  | 'supplier' // substitution: sells what the importer now buys outside
  | 'importer' // substitution
  | 'co-developer' // joint diversification: brings inputs or capability
  | 'technology-holder' // localisation
  | 'host' // localisation
  | 'upstream' // co-production: makes the input
  | 'downstream' // co-production: makes the product from it
  | 'exporter' // export potential, complementarity: sells to the importer
  | 'part-maker'; // production sharing: sends parts to, and gets parts from, the other

export interface Partner {
  readonly iso3: string;
  readonly role: Role;
  /** Headings this partner brings (inputs held, or the product itself), in the option's edition. */
  readonly brings: readonly string[];
}

export interface OptionProduct {
  readonly hs: string;
  readonly edition: HsEdition;
  readonly name: Name;
  readonly stage: Stage | null;
  /** `focus` is what the option is about; `input` is what it is made from. */
  readonly part: 'focus' | 'input';
}

/**
 * Named components of the score. Each is the percentile (0 to 1) of a raw quantity among all options of
 * the same kind; the score is their weighted mean, so it can always be taken apart again.
 */
export type PartName =
  | 'value' // money at stake
  | 'fit' // unit-value fit, or closeness of capability
  | 'security' // dependence on few outside suppliers that the option would lower
  | 'feasibility' // how near the partners are to making it
  | 'strength' // how much of the world market the technology holder has
  | 'inputs' // inputs the partners hold between them beyond the best single one
  | 'sourcing' // share of the main inputs the partners, or the host, hold
  | 'experience' // how much of it the partners already export, however little
  | 'complexity' // product complexity
  | 'demand' // world demand for the product
  | 'coverage' // how well the figures behind it are covered
  | 'ease' // how much more the pair trades than structure and distance let expect
  | 'quadrant'; // a match that trade does not use stands before one that it does

export interface ScorePart {
  readonly name: PartName;
  /** The quantity itself, null when unknown (its percentile is then 0 and says so in `missing`). */
  readonly raw: number | null;
  readonly unit: string;
  readonly percentile: number;
  /** Percentile at the low and at the high end of the quantity; absent where no interval is known. */
  readonly percentileLow?: number;
  readonly percentileHigh?: number;
  readonly weight: number;
}

/**
 * Places an option may take among its kind when its score lies anywhere in its interval and those of the
 * others in theirs: from = 1 + options surely better, to = all less options surely worse. Where `from` is
 * below the rank, the option is not separated from what stands before it.
 */
export interface Band {
  readonly from: number;
  readonly to: number;
}

/** Something a decision maker must know before reading the rank. */
export type Flag =
  | {
      readonly kind: 'concentrated-supply';
      readonly hhi: number;
      readonly topSupplier: string;
      readonly topShare: number;
    }
  | { readonly kind: 'input-from-outside'; readonly hs: string }
  | { readonly kind: 'projected-member'; readonly iso3: string } // below the ranked set: indices projected
  | { readonly kind: 'thin-flow'; readonly share: number } // share of the years in which the cut list shows both flows
  | { readonly kind: 'coarse-level'; readonly digits: number } // HS digits it is known at: 2 = a whole chapter
  | { readonly kind: 'no-advantage'; readonly iso3: string; readonly rca: number } // supplier's Balassa index below threshold
  | { readonly kind: 'declining-demand'; readonly changePerYear: number }
  | { readonly kind: 'old-data'; readonly year: number }
  | { readonly kind: 'below-baseline' } // this kind's ranking does not beat world demand alone
  | { readonly kind: 'not-validated' } // this kind's ranking has not been put to the test against real projects
  | { readonly kind: 'emerging-supplier'; readonly iso3: string; readonly rca: number } // no advantage yet, but near to it
  | { readonly kind: 're-exporter'; readonly iso3: string; readonly guard: number } // exports less of it than it imports
  | { readonly kind: 'ease-floor' }; // the pair does not trade: the median of its neighbours stands for it

/** Share of national trade the data see, per country; grade A >= 0.9, B >= 0.7, C below, null unknown. */
export interface CoverageGrade {
  readonly grade: 'A' | 'B' | 'C' | null;
  readonly ratio: number | null;
  /** The partner that sets the grade: the worst covered. */
  readonly iso3: string | null;
}

/** How the option's rank within its kind moves when one threshold moves by a quarter; null = drops out. */
export interface Sensitivity {
  readonly threshold: string;
  readonly base: number;
  readonly rank: number;
  readonly rankLow: number | null;
  readonly rankHigh: number | null;
}

/** A message key of the `missing` namespace: data that would let us say more. */
export interface MissingData {
  readonly key: string;
  readonly args: Readonly<Record<string, string | number>>;
}

/** What an option is worth, always with its basis: a key of the `basis` message namespace. */
export interface OptionValue extends Figure {
  readonly basis: string;
}

export interface CooperationOption {
  /** Stable and readable: kind, partners, products, e.g. `substitution-KAZ-IND-2709`. */
  readonly id: string;
  readonly kind: OptionKind;
  readonly products: readonly OptionProduct[];
  readonly partners: readonly Partner[];
  readonly value: OptionValue;
  readonly score: number;
  /** Place among the options of its kind under the weights used, from 1. */
  readonly rank: number;
  readonly band: Band;
  readonly parts: readonly ScorePart[];
  readonly coverage: CoverageGrade;
  readonly flags: readonly Flag[];
  readonly sensitivity: readonly Sensitivity[];
  readonly origins: readonly string[];
  readonly missing: readonly MissingData[];
  readonly steps: readonly Step[];
  readonly explanation: Explanation;
}

/** An option without the facts behind it: all that a list, a filter or a ranking needs. */
export type OptionItem = Omit<CooperationOption, 'explanation'>;

/**
 * One component of the score before it is compared with the other options of its kind. All options of a
 * kind have the same parts in the same order.
 */
export interface RawPart {
  readonly name: PartName;
  /** The quantity itself, more being better; null when unknown. */
  readonly raw: number | null;
  /** Where the quantity surely lies; absent where no interval is known. */
  readonly low?: number;
  readonly high?: number;
  readonly unit: string;
  /** Weight where the user sets none, 0 or more; the same in every option of one kind. */
  readonly defaultWeight: number;
}

/**
 * What the finder of one kind hands over: an option complete but for its place among the others, which
 * `findOptions` computes from the raw parts.
 */
export interface OptionDraft extends Omit<
  CooperationOption,
  'score' | 'rank' | 'band' | 'parts' | 'sensitivity'
> {
  readonly rawParts: readonly RawPart[];
}

/** The candidates as they would be with one threshold moved: ids and raw parts are enough to rank them. */
export interface ThresholdVariant {
  /** A key of the `thresholds` part of the `options` message namespace. */
  readonly threshold: string;
  /** The threshold as used in the ranking shown, and as moved here (a quarter down or up). */
  readonly base: number;
  readonly moved: number;
  readonly candidates: readonly Pick<OptionDraft, 'id' | 'rawParts'>[];
}

/** All options of one kind; `variants` may be empty when the kind has no threshold. */
export interface FoundOptions {
  readonly drafts: readonly OptionDraft[];
  readonly variants: readonly ThresholdVariant[];
  /** Said once for the whole kind, e.g. what data are missing; keys of the `missing` namespace part. */
  readonly notes: readonly MissingData[];
  /** The kind's options anew without fuels and gold, where they turn on it as a whole. */
  readonly withoutFuels?: readonly OptionDraft[];
}

/** Weights a reader sets, by part; a part not named keeps its default. Zero leaves a part out. */
export type Weights = Readonly<Partial<Record<PartName, number>>>;

/** A finder of one kind of option: pure and deterministic. */
export type OptionFinder = (evidence: TradeEvidence) => FoundOptions;

/** All options of the kinds asked for, best first, with what must be said about each kind as a whole. */
export interface OptionSet {
  readonly options: readonly CooperationOption[];
  readonly notes: readonly (MissingData & { readonly kind: OptionKind })[];
  /**
   * Options that stand for those of the same id when fuels and gold are left out: see `withoutFuelsAndGold`. Absent
   * where no kind found turns on them as a whole.
   */
  readonly withoutFuels?: readonly CooperationOption[];
}
