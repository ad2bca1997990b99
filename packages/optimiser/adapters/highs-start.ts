import type { Model } from 'highs';
import type { LinearModel } from '../linear-model.ts';

/**
 * Gives HiGHS a point to begin with. A whole one is checked, and where its rows do not hold completed from its whole
 * numbers; of a part the rest is looked for, within a few hundred nodes. Values outside their bounds, which HiGHS
 * would refuse, are taken as not known.
 */
export const giveStart = (opened: Model, model: LinearModel, start: Float64Array): void => {
  const indices: number[] = [];
  for (let column = 0; column < start.length; column++) {
    const value = start[column]!;
    if (value >= model.lower[column]! - 1e-6 && value <= model.upper[column]! + 1e-6) indices.push(column);
  }
  if (indices.length === 0) return;
  const values = indices.map((column) => {
    const value = Math.min(Math.max(start[column]!, model.lower[column]!), model.upper[column]!);
    return model.isInteger[column] === 1 && Math.abs(value - Math.round(value)) < 1e-6
      ? Math.round(value)
      : value;
  });
  if (indices.length === start.length) opened.setSolution({ colValue: Float64Array.from(values) });
  else opened.setSolution({ indices, values });
};
