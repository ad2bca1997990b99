import type { LinearModel } from './linear-model.ts';
import { relativeGap } from './solution.ts';

/** Value of the objective at a point, in the sense and with the offset of the model. */
export const objectiveAt = (model: LinearModel, values: Float64Array): number => {
  let sum = model.offset;
  for (let column = 0; column < values.length; column++) sum += model.cost[column]! * values[column]!;
  return sum;
};

/**
 * The bound that holds before anything is solved: every column where it is best for the objective, rows left aside.
 * Infinite where a column that counts has no end on that side.
 */
export const worstBound = ({ sense, cost, lower, upper, offset }: LinearModel): number => {
  let bound = offset;
  for (let column = 0; column < cost.length; column++) {
    const each = cost[column]!;
    if (each !== 0) bound += each * (each > 0 === (sense === 'minimise') ? lower[column]! : upper[column]!);
  }
  return bound;
};

/** Whether the first of two objectives is the better one. */
export const isBetter = (sense: LinearModel['sense'], one: number, other: number): boolean =>
  sense === 'minimise' ? one < other : one > other;

/**
 * The bound that goes with an objective, and their distance. A solver's bound may pass the objective by its tolerance,
 * or by the digits it is told with; it is the objective then.
 */
export const boundBeside = (
  sense: LinearModel['sense'],
  objective: number,
  stated: number,
): { readonly bound: number; readonly gap: number } => {
  const bound = isBetter(sense, objective, stated) ? objective : stated;
  return { bound, gap: relativeGap(objective, bound) };
};
