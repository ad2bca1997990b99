import type { LinearModel, Solution } from '@hamkor/optimiser';
import type { ChainModel } from '../model/model.ts';
import type { ChainPlan, LimitPlan } from '../plan/plan.ts';
import type { DutyTreatment, Objective } from '../questions/question.ts';

/** The rule of the model that a row or a column bound of the linear model stands for. */
export interface RowMeaning {
  readonly table: LimitPlan['table'] | 'products';
  readonly row: string;
  readonly period: string | null;
  readonly side: 'min' | 'max';
}

/** A linear form over the columns: what an objective is made of. */
export interface LinearForm {
  readonly coefficients: Float64Array;
  readonly offset: number;
}

/** A chain model with its scenario laid over it, as the solver sees it; and the way back. */
export interface CompiledChain {
  readonly model: ChainModel;
  /** Minimises cost. Every objective is a form over the same columns, so that a change of costs is enough to change it. */
  readonly linear: LinearModel;
  /** What is to be minimised for an objective (maximised ones negated); null where the model has nothing to measure it by. */
  readonly form: (objective: Objective) => LinearForm | null;
  /** Value of an objective as people read it, from its form. */
  readonly valueOf: (objective: Objective, values: Float64Array) => number | null;
  /**
   * Row that holds a form of each objective to a level, free until bounds are set: for lexicographic and Pareto solves. Its
   * activity times its `rowScale` is the form without its offset: hold a form to at most L by `upper = (L − offset) / rowScale`.
   */
  readonly levelRow: (objective: Objective) => number | null;
  /**
   * Per row: what one unit of its activity is in the unit of its meaning (tonnes, units of a product, money). Rows and
   * columns are scaled by powers of two so that solvers meet figures near one whatever units a model is written in.
   */
  readonly rowScale: Float64Array;
  /** Per column: what one unit of its value is in its own unit; 1 for design columns. */
  readonly columnScale: Float64Array;
  /** Per row of the linear model; null for rows that only tie variables together. */
  readonly rowMeaning: readonly (RowMeaning | null)[];
  /**
   * Columns that are decided before anything happens: what is open and built, whole and by names that are the same in every
   * variant of a model. What qualifies under a rule of origin is not among them: it follows what flows.
   */
  readonly design: Int32Array;
  readonly readPlan: (solution: Extract<Solution, { readonly kind: 'optimal' | 'feasible' }>) => ChainPlan;
}

export type Compilation =
  | { readonly kind: 'compiled'; readonly chain: CompiledChain }
  /** Counted before anything large is made. */
  | { readonly kind: 'too-large'; readonly nonzeros: number; readonly limit: number };

export interface CompileOptions {
  /** For `risk`: share of the worst cases that counts. */
  readonly alpha: number;
  /** Whether duties that partner states levy count as a cost (`lost`, the usual) or stay with them (`returned`). */
  readonly duties?: DutyTreatment;
  /** Whether limits of gain count the duty that a state levies, as its account does; true unless told otherwise. */
  readonly hasDutyInGains?: boolean;
  /** Objectives that get a level row; all that can be measured unless told otherwise. */
  readonly levels?: readonly Objective[];
  /**
   * Whether rows are added that follow from the others and only quicken the search; true unless told otherwise. Leave them
   * out to explain an infeasible model: they restate its rules, so that easing a rule alone would not help.
   */
  readonly hasCuts?: boolean;
}
