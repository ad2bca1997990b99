import type { PartName } from './option.ts';
import type { LeftOut } from './validation-case.ts';
import type { ScoreKey, Territory } from './validation-score.ts';

/** Parts of the list, to see whether a figure is stable. */
export type SliceKey =
  | 'first-half' // of the list, as given
  | 'second-half'
  | 'begun-by-matrix-year' // begun by the year of the trade data, which may already show them
  | 'begun-later'
  | 'begin-unknown'
  | 'none-has-it' // no partner exported the product with advantage
  | 'some-have-it'
  | 'all-have-it';

export interface ValidationSlice {
  readonly key: SliceKey;
  readonly products: number;
  readonly auc: number | null;
  readonly demandAuc: number | null;
}

/** What the test says of one score. Areas: 0.5 is chance, 1 is every real product above all others. */
export interface ScoreValidation {
  readonly key: ScoreKey;
  readonly territory: Territory;
  /** Whether its weights were learnt (each project ranked by what the others teach) or set by hand. */
  readonly learnt: boolean;
  readonly weights: readonly { readonly part: PartName; readonly weight: number }[];
  readonly projects: number;
  readonly products: number;
  /** Area under the receiver operating characteristic, with its 95 % interval. */
  readonly auc: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Chance of such an area with random products; and with the same products given to other partners. */
  readonly pValue: number | null;
  readonly pairingPValue: number | null;
  /** Among products of the same tenth of world demand only. */
  readonly matchedAuc: number | null;
  readonly matchedLow: number | null;
  readonly matchedHigh: number | null;
  /** World demand alone in the same territory. */
  readonly demandAuc: number | null;
  readonly demandMatchedAuc: number | null;
  readonly liftOverDemand: number | null;
  readonly liftLow: number | null;
  readonly liftHigh: number | null;
  /** The whole interval of the lift lies above 0. */
  readonly beatsDemand: boolean;
  /** Learnt without any project that makes the same product: can it tell products never made before? */
  readonly newProductAuc: number | null;
  readonly slices: readonly ValidationSlice[];
}

export interface ValidatedProject {
  readonly id: string;
  readonly partners: readonly string[];
  readonly startYear: number | null;
  readonly products: readonly {
    /** HS 2022 heading. */
    readonly hs: string;
    /** Share of the other products it outranks, by score; null outside the score's territory. */
    readonly percentiles: Readonly<Partial<Record<ScoreKey, number | null>>>;
  }[];
}

/** Keys of the `caveats` part of the `validation` message namespace. */
export type Caveat =
  | 'small-list'
  | 'not-a-random-sample'
  | 'chosen-on-these-projects'
  | 'some-cancelled'
  | 'roles-not-recorded'
  | 'presence-may-follow-project'
  | 'heading-level'
  | 'world-not-bloc-demand';

export interface ValidationReport {
  readonly scores: readonly ScoreValidation[];
  readonly projects: readonly ValidatedProject[];
  readonly leftOut: readonly LeftOut[];
  readonly counts: {
    readonly projectsGiven: number;
    readonly projectsUsed: number;
    /** Products of projects used, counted once per project. */
    readonly productsUsed: number;
    readonly distinctProducts: number;
    readonly distinctPartnerSets: number;
    /** Products each real one is ranked among. */
    readonly candidates: number;
  };
  readonly caveats: readonly Caveat[];
  readonly draws: number;
  readonly seed: number;
  /** Year of exports and presence; world demand is of the latest year known. */
  readonly dataYear: number;
}
