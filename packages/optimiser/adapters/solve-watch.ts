import type { SolveProgress } from '../solver.ts';

/** A point found on the way, in the order of the model's columns. */
export interface Incumbent {
  readonly objective: number;
  readonly values: Float64Array;
}

/** What a run is watched and stopped by; all of it synchronous, since a solver does not yield while it runs. */
export interface SolveWatch {
  readonly isCancelled: () => boolean;
  readonly onProgress?: ((progress: SolveProgress) => void) | undefined;
  /** Called with every point that is better than all before. */
  readonly onIncumbent?: ((incumbent: Incumbent) => void) | undefined;
}
