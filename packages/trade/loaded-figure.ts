import type { WorldTrade } from '@hamkor/bilateral';
import type { Figure, Step } from '@hamkor/provenance';

/** A figure of loaded trade without its value: years, origin, and how sure it may be at the most. */
export interface LoadedFigures {
  /** An amount of money a year, whole dollars; NaN is unknown. Bounds are told where they differ from it. */
  readonly usd: (
    value: number,
    about?: {
      readonly low?: number;
      readonly high?: number;
      readonly confidence?: Figure['confidence'];
      readonly steps?: readonly Step[];
    },
  ) => Figure;
  /** Any other quantity; NaN is unknown. */
  readonly of: (value: number, unit: string, steps?: readonly Step[]) => Figure;
}

/** Figures of one loaded trade. What the generator made is unverified, whatever it is computed from. */
export const loadedFigures = ({
  years: all,
  origin,
  isSynthetic,
}: Pick<WorldTrade, 'years' | 'origin' | 'isSynthetic'>): LoadedFigures => {
  const years = [all[0]!, all.at(-1)!] as const;
  const origins: Figure['origins'] = [origin];
  const sure = (confidence: Figure['confidence']): Figure['confidence'] =>
    isSynthetic ? 'unverified' : confidence;
  return {
    usd: (value, { low, high, confidence = 'published', steps = [] } = {}) => ({
      value: Number.isNaN(value) ? null : Math.round(value),
      ...(low === undefined || high === undefined || low === high
        ? {}
        : { low: Math.round(low), high: Math.round(high) }),
      unit: 'USD',
      years,
      confidence: sure(confidence),
      origins,
      steps,
    }),
    of: (value, unit, steps = []) => ({
      value: Number.isNaN(value) ? null : value,
      unit,
      years,
      confidence: sure('estimated'),
      origins,
      steps,
    }),
  };
};
