import type { FigureDocument } from '@hamkor/contract';
import type { Step } from '@hamkor/provenance';

/** What figures of one basis have in common. */
export interface FigureBasis {
  readonly origin: string;
  readonly isSynthetic: boolean;
  readonly years: readonly number[];
}

/** What may be told of one figure beyond its value. */
export interface FigureDetail {
  readonly low?: number;
  readonly high?: number;
  readonly steps?: readonly Step[];
  /** Figures shown as the origin has them are published, all that is computed from them is an estimate. */
  readonly isPublished?: boolean;
}

/**
 * A figure of loaded trade. NaN becomes null: unknown. Bounds are shown where they differ: one year
 * has no spread, and equal bounds would pass for certainty. What the generator made
 * is unverified, whatever was done with it.
 */
export const tradeFigure = (
  { origin, isSynthetic, years }: FigureBasis,
  value: number,
  unit: string,
  { low = Number.NaN, high = Number.NaN, steps = [], isPublished = false }: FigureDetail = {},
): FigureDocument => ({
  value: Number.isFinite(value) ? value : null,
  ...(low < high ? { low, high } : {}),
  unit,
  years: years.length === 0 ? null : [years[0]!, years.at(-1)!],
  confidence: isSynthetic ? 'unverified' : isPublished ? 'published' : 'estimated',
  origins: [origin],
  steps: steps.map(({ key, args }) => ({ key, args: { ...args } })),
});

/** A number for a document: null where it is unknown. */
export const orNull = (value: number): number | null => (Number.isFinite(value) ? value : null);
