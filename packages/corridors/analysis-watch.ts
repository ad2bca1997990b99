import type { AnalysisWays } from './analysis-network.ts';

/** How whoever waits for an analysis follows it, and stops it. */
export interface AnalysisWatch {
  /** Asked between steps; true ends the analysis without a result. */
  readonly isCancelled?: () => boolean;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface AnalysisOptions extends AnalysisWatch {
  /** `bySurface` unless told. */
  readonly ways?: AnalysisWays;
}

/** What an analysis gives that was stopped: half of a ranking would be a wrong ranking. */
export interface Cancelled {
  readonly kind: 'cancelled';
}
export const cancelled: Cancelled = { kind: 'cancelled' };
