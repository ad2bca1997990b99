import type { LinearModel } from './linear-model.ts';
import type { ModelChanges } from './solver.ts';

/**
 * The model after some changes; what did not change is shared with the model before. `original` is the model as it was
 * opened: its columns are whole again when integers are relaxed no longer.
 */
export const changedModel = (
  original: LinearModel,
  model: LinearModel,
  changes: ModelChanges,
): LinearModel => {
  const { costs, columnBounds, rowBounds, relaxIntegers } = changes;
  return {
    ...model,
    ...(costs && { cost: replaced(model.cost, costs.columns, costs.values) }),
    ...(columnBounds && {
      lower: replaced(model.lower, columnBounds.columns, columnBounds.lower),
      upper: replaced(model.upper, columnBounds.columns, columnBounds.upper),
    }),
    ...(rowBounds && {
      rowLower: replaced(model.rowLower, rowBounds.rows, rowBounds.lower),
      rowUpper: replaced(model.rowUpper, rowBounds.rows, rowBounds.upper),
    }),
    ...(relaxIntegers !== undefined && {
      isInteger: relaxIntegers ? new Uint8Array(model.isInteger.length) : original.isInteger,
    }),
  };
};

const replaced = (values: Float64Array, places: Int32Array, by: Float64Array): Float64Array => {
  const next = values.slice();
  places.forEach((place, at) => {
    next[place] = by[at]!;
  });
  return next;
};
