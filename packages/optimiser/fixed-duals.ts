import type { LinearModel } from './linear-model.ts';
import type { Solution } from './solution.ts';
import type { OpenModel, SolveOptions } from './solver.ts';

/**
 * Shadow prices around one plan: the linear programme that is left once every whole column is fixed where `values` has
 * it. They say what a little more of a limit is worth while what is built stays as it is; a limit that would change
 * what is built may be worth more (re-solve for that). A fixed column has its own price among `duals.columns`.
 *
 * `model` is what `opened` holds now; it holds it again afterwards. The end is `infeasible` where `values` is no point
 * of the model.
 */
export const fixedDuals = async (
  opened: OpenModel,
  model: LinearModel,
  values: Float64Array,
  options: SolveOptions = {},
): Promise<Solution> => {
  const columns = Int32Array.from(model.isInteger.keys().filter((column) => model.isInteger[column] === 1));
  const at = (from: Float64Array): Float64Array => Float64Array.from(columns, (column) => from[column]!);
  const fixed = at(values).map(Math.round);
  await opened.change({ columnBounds: { columns, lower: fixed, upper: fixed }, relaxIntegers: true });
  try {
    return await opened.solve(options);
  } finally {
    await opened.change({
      columnBounds: { columns, lower: at(model.lower), upper: at(model.upper) },
      relaxIntegers: false,
    });
  }
};
