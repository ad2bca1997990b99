/** What is asked of a chain model. */

/** What a plan may be best in. Money, days (mean over what is wanted, by value), kilograms of CO2e (outside supply of unknown carbon as the dirtiest way of the chain), money at risk (CVaR), shares. */
export const objectives = ['cost', 'days', 'co2e', 'risk', 'intra-bloc', 'fairness'] as const;
export type Objective = (typeof objectives)[number];

/** `intra-bloc` and `fairness` are maximised, the others minimised. */
export const isMaximised = (objective: Objective): boolean =>
  objective === 'intra-bloc' || objective === 'fairness';

/** Bounds on time and exactness of every solve behind a question. */
export interface SolveBounds {
  readonly seconds: number;
  readonly relativeGap: number;
}

export const usualBounds: SolveBounds = { seconds: 60, relativeGap: 1e-4 };

export interface PlanQuestion {
  /** Scenario laid over the model; null = as it stands. */
  readonly scenario: string | null;
  /** The first is best of all; each next is best among plans that give up at most `tolerance` (relative) of those before. */
  readonly objectives: readonly { readonly objective: Objective; readonly tolerance: number }[];
  /** For `risk`: share of the worst cases that counts; 0.9 = the worst tenth. */
  readonly alpha: number;
  readonly bounds: SolveBounds;
}

export const usualQuestion: PlanQuestion = {
  scenario: null,
  objectives: [{ objective: 'cost', tolerance: 0 }],
  alpha: 0.9,
  bounds: usualBounds,
};

export interface ParetoQuestion {
  readonly scenario: string | null;
  /** Two or three. */
  readonly objectives: readonly Objective[];
  /** Levels per objective but the first, 2 to 20. */
  readonly points: number;
  readonly alpha: number;
  readonly bounds: SolveBounds;
}

/** How duties that partner states levy count in the worth of a coalition. */
export type DutyTreatment = 'returned' | 'lost';

/**
 * What a coalition smaller than everybody may count on outside: of markets and limited supplies in states that are no
 * partners the part of its members by weight, so that all coalitions of a division together count them once (the usual); or
 * the whole, as if those left behind did not go there too.
 */
export const commonsTreatments = ['by-weight', 'whole'] as const;
export type CommonsTreatment = (typeof commonsTreatments)[number];

export interface GainsQuestion {
  readonly scenario: string | null;
  /** `returned`: what a partner state levies stays with it, so that only duties of other states cost anything. */
  readonly duties: DutyTreatment;
  /** `by-weight` unless told otherwise. */
  readonly commons?: CommonsTreatment;
  /** Rule whose result the stable share stays closest to. */
  readonly rule: SharingRule;
  readonly bounds: SolveBounds;
}

export const sharingRules = [
  'shapley',
  'nucleolus',
  'per-capita-nucleolus',
  'proportional',
  'equal',
  'capital-key',
  'scrb',
] as const;
export type SharingRule = (typeof sharingRules)[number];
