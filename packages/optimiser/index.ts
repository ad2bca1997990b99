export { highsHere } from './adapters/highs-here.ts';
export { highsThread } from './adapters/highs-thread.ts';
export { modelBuilder } from './build-model.ts';
export type { ColumnSpec, ModelBuilder, ModelBuilderOptions, RowSpec } from './build-model.ts';
export { columnCount, hasIntegers, nonzeroCount, rowCount } from './linear-model.ts';
export type { LinearModel } from './linear-model.ts';
export { hasValues, relativeGap } from './solution.ts';
export type { Duals, Solution, StopReason } from './solution.ts';
export type { Conflict, ModelChanges, OpenModel, SolveOptions, SolveProgress, Solver } from './solver.ts';
