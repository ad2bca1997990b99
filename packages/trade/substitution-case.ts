import type { Figure, Step } from '@hamkor/provenance';
import { kusd, kusdToUsd } from '@hamkor/quantity';
import type { OptionDraft, RawPart } from './option.ts';

/** Thresholds of substitution; each is also moved by a quarter to see whether ranks hold. */
export interface SubstitutionThresholds extends Readonly<Record<string, number>> {
  /** Smallest matched flow that makes an option, USD a year. */
  readonly 'minimum-match-usd': number;
  /** Balassa index from which a supplier counts as able. */
  readonly advantage: number;
}

export const substitutionThresholds: SubstitutionThresholds = {
  'minimum-match-usd': 1_000_000,
  advantage: 1,
};

/** One possible substitution with the quantities its score is made of; the draft is written only if kept. */
export interface SubstitutionCase {
  readonly id: string;
  readonly matchedUsd: number;
  /** Matched flow times unit-value fit; the matched flow itself where the fit is unknown. */
  readonly valueUsd: number;
  readonly fit: number | null;
  /** Lower bound of the supplier concentration of the importer's outside purchases. */
  readonly supplierHhi: number | null;
  /** Balassa index of the supplier, 2016. */
  readonly advantage: number | null;
  readonly coverageRatio: number | null;
  readonly draft: (thresholds: SubstitutionThresholds) => Omit<OptionDraft, 'id' | 'kind' | 'rawParts'>;
}

const defaultWeights = { value: 2, fit: 1, security: 1, feasibility: 1, coverage: 1 } as const;

/**
 * What the score of a substitution is made of. Feasibility is how far the supplier meets the capability
 * condition, min(1, RCA / threshold): more advantage than asked for does not make a sale more feasible.
 */
export const substitutionParts = (
  {
    valueUsd,
    fit,
    supplierHhi,
    advantage,
    coverageRatio,
  }: Omit<SubstitutionCase, 'id' | 'matchedUsd' | 'draft'>,
  thresholds: SubstitutionThresholds,
): readonly RawPart[] => [
  { name: 'value', raw: valueUsd, unit: 'USD', defaultWeight: defaultWeights.value },
  { name: 'fit', raw: fit, unit: 'index', defaultWeight: defaultWeights.fit },
  { name: 'security', raw: supplierHhi, unit: 'index', defaultWeight: defaultWeights.security },
  {
    name: 'feasibility',
    raw: advantage === null ? null : Math.min(1, advantage / thresholds.advantage),
    unit: 'index',
    defaultWeight: defaultWeights.feasibility,
  },
  {
    name: 'coverage',
    raw: coverageRatio === null ? null : Math.min(1, coverageRatio),
    unit: 'share',
    defaultWeight: defaultWeights.coverage,
  },
];

/** A step of the `substitution` part of the `steps` message namespace. */
export const step = (key: string, args: Step['args']): Step => ({ key: `substitution.${key}`, args });

/** Whole dollars of an amount in thousand dollars. */
export const wholeUsd = (amountKusd: number): number => Math.round(kusdToUsd(kusd(amountKusd)));

/** Thousand dollars as a figure in whole dollars. */
export const usdFigure = (
  amountKusd: number | null,
  about: Pick<Figure, 'years' | 'confidence' | 'origins'> & {
    readonly lowKusd?: number;
    readonly highKusd?: number;
    readonly steps?: readonly Step[];
  },
): Figure => ({
  value: amountKusd === null ? null : wholeUsd(amountKusd),
  ...(about.lowKusd === undefined ? {} : { low: wholeUsd(about.lowKusd) }),
  ...(about.highKusd === undefined ? {} : { high: wholeUsd(about.highKusd) }),
  unit: 'USD',
  years: about.years,
  confidence: about.confidence,
  origins: about.origins,
  steps: about.steps ?? [],
});
