import type { LinearModel } from '../linear-model.ts';
import type { Solution } from '../solution.ts';
import type { Conflict, ModelChanges, SolveOptions, SolveProgress } from '../solver.ts';
import type { Incumbent } from './solve-watch.ts';

/** The options that can travel; the rest are `cancelled` in shared memory and messages back. */
export type ThreadOptions = Pick<SolveOptions, 'seconds' | 'relativeGap' | 'start'>;

/** What is asked of the thread, one at a time. `key` names an opened model. */
export type ThreadRequest =
  | { readonly kind: 'open'; readonly key: number; readonly model: LinearModel }
  | { readonly kind: 'change'; readonly key: number; readonly changes: ModelChanges }
  | { readonly kind: 'solve'; readonly key: number; readonly options: ThreadOptions }
  | { readonly kind: 'close'; readonly key: number }
  | { readonly kind: 'conflict'; readonly model: LinearModel; readonly options: ThreadOptions };

/** What the thread says: any number of reports while it solves, then one end of what was asked. */
export type ThreadReply =
  | { readonly kind: 'progress'; readonly progress: SolveProgress }
  | { readonly kind: 'incumbent'; readonly incumbent: Incumbent }
  | { readonly kind: 'done' }
  | { readonly kind: 'solved'; readonly solution: Solution }
  | { readonly kind: 'explained'; readonly conflict: Conflict | null }
  /** The solver broke, most likely for want of memory; the thread is of no more use. */
  | { readonly kind: 'broken'; readonly message: string }
  /** A defect, told in one line: HiGHS's own errors carry the whole module. */
  | { readonly kind: 'failed'; readonly message: string };

/** What the thread is started with: a flag of one whole number, 1 = stop what is running. */
export interface ThreadStart {
  readonly cancelled: Int32Array<SharedArrayBuffer>;
}

/** A copy of the model without names, and the memory of it that may move to the thread instead of being copied again. */
export const movable = (
  model: LinearModel,
): { readonly model: LinearModel; readonly memory: ArrayBuffer[] } => {
  const copy = {
    ...model,
    cost: model.cost.slice(),
    lower: model.lower.slice(),
    upper: model.upper.slice(),
    isInteger: model.isInteger.slice(),
    rowLower: model.rowLower.slice(),
    rowUpper: model.rowUpper.slice(),
    starts: model.starts.slice(),
    rows: model.rows.slice(),
    values: model.values.slice(),
    columnNames: [],
    rowNames: [],
  };
  const { cost, lower, upper, isInteger, rowLower, rowUpper, starts, rows, values } = copy;
  const arrays = [cost, lower, upper, isInteger, rowLower, rowUpper, starts, rows, values];
  return { model: copy, memory: arrays.map(({ buffer }) => buffer) };
};
