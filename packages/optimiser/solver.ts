import type { LinearModel } from './linear-model.ts';
import type { Solution } from './solution.ts';

/** How far a solve has come. Null = not known yet. */
export interface SolveProgress {
  readonly seconds: number;
  readonly incumbent: number | null;
  readonly bound: number | null;
  readonly gap: number | null;
  readonly nodes: number;
}

export interface SolveOptions {
  /** Seconds after which the best so far is given back; absent = no limit. */
  readonly seconds?: number;
  /** Relative gap at which a solution counts as optimal; 1e-6 unless told otherwise. */
  readonly relativeGap?: number;
  /** A value per column to begin with; NaN = not known. Not trusted: checked and completed by the solver. */
  readonly start?: Float64Array;
  readonly onProgress?: (progress: SolveProgress) => void;
  /** Cancels: the solve ends within a second with what it has. */
  readonly signal?: AbortSignal;
}

/** Changes to an opened model; columns and rows keep their places. Lists of them ascend. */
export interface ModelChanges {
  readonly costs?: { readonly columns: Int32Array; readonly values: Float64Array };
  readonly columnBounds?: {
    readonly columns: Int32Array;
    readonly lower: Float64Array;
    readonly upper: Float64Array;
  };
  readonly rowBounds?: {
    readonly rows: Int32Array;
    readonly lower: Float64Array;
    readonly upper: Float64Array;
  };
  /** Solve as if no column had to be whole: for shadow prices once the whole ones are fixed. */
  readonly relaxIntegers?: boolean;
}

/** An irreducible set of rows and column bounds that cannot hold together: drop any one and the rest can. */
export interface Conflict {
  readonly rows: readonly { readonly row: number; readonly side: 'lower' | 'upper' | 'both' }[];
  readonly columns: readonly { readonly column: number; readonly side: 'lower' | 'upper' | 'both' }[];
  /** False where only a smaller set, not an irreducible one, was found in the time given. */
  readonly isIrreducible: boolean;
}

/** A model kept by the solver, so that small changes are solved from where the last solve ended. */
export interface OpenModel {
  readonly change: (changes: ModelChanges) => Promise<void>;
  readonly solve: (options?: SolveOptions) => Promise<Solution>;
  readonly close: () => Promise<void>;
}

/**
 * The one port to LP/MIP solvers. Calls on one solver run one after another; several solvers run side by side.
 * Exceptions are defects; every expected end is a `Solution`.
 */
export interface Solver {
  /** Name and version, for the record. */
  readonly name: string;
  readonly solve: (model: LinearModel, options?: SolveOptions) => Promise<Solution>;
  readonly open: (model: LinearModel) => Promise<OpenModel>;
  /** Why an infeasible model is so; null where it turns out to be feasible. */
  readonly conflict: (model: LinearModel, options?: SolveOptions) => Promise<Conflict | null>;
  readonly close: () => Promise<void>;
}
