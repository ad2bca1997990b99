import type { LinearModel } from './linear-model.ts';
import type { Solution } from './solution.ts';

/** The end of a model that has nothing to decide, which solvers treat as a mistake; null where there is a column. */
export const withoutColumns = (model: LinearModel, solver: string): Solution | null => {
  if (model.cost.length > 0) return null;
  const effort = { solver, seconds: 0, nodes: 0 };
  const holds = model.rowLower.every((lower, row) => lower <= 0 && model.rowUpper[row]! >= 0);
  if (!holds) return { kind: 'infeasible', ...effort };
  const duals = { rows: new Float64Array(model.rowLower.length), columns: new Float64Array(0) };
  const objective = model.offset;
  return {
    kind: 'optimal',
    objective,
    bound: objective,
    gap: 0,
    values: new Float64Array(0),
    duals,
    ...effort,
  };
};
