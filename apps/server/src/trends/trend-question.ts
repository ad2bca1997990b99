import type { TrendDocument } from '@hamkor/contract';
import type { Fuels } from '../pairs/pair-measures.ts';

export type TrendMeasure = TrendDocument['measure'];
export type TrendSeries = TrendDocument['series'][number];

/** What a trend is asked of. */
export interface TrendQuestion {
  readonly measure: TrendMeasure;
  /** Members in the order asked for. */
  readonly members: readonly string[];
  /** A code of two, four or six digits; null is all products. */
  readonly product: string | null;
  readonly fuels: Fuels;
}

/** The ten members together, and the world, where a series is of neither one country. */
export const blocCode = 'SCO10';
export const worldCode = 'WLD';

/** Measures that can be asked of one product. */
export const productMeasures: readonly TrendMeasure[] = ['exports', 'imports', 'balance', 'world-demand'];
