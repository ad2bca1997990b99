import type { LinearModel } from './linear-model.ts';
import type { Conflict, ModelChanges } from './solver.ts';

/** One finite end of a row or of a column's range: what an infeasible model could do without. */
export interface BoundSide {
  readonly axis: 'row' | 'column';
  readonly index: number;
  readonly side: 'lower' | 'upper';
}

const sidesOf = (axis: BoundSide['axis'], lower: Float64Array, upper: Float64Array): BoundSide[] => {
  const sides: BoundSide[] = [];
  for (let index = 0; index < lower.length; index++) {
    if (lower[index]! > -Infinity) sides.push({ axis, index, side: 'lower' });
    if (upper[index]! < Infinity) sides.push({ axis, index, side: 'upper' });
  }
  return sides;
};

/** Every finite end, rows first. */
export const allSides = (model: LinearModel): readonly BoundSide[] => [
  ...sidesOf('row', model.rowLower, model.rowUpper),
  ...sidesOf('column', model.lower, model.upper),
];

/** Sides of rows and columns put together again. */
export const conflictOfSides = (sides: readonly BoundSide[], isIrreducible: boolean): Conflict => {
  const gather = (axis: BoundSide['axis']): [number, 'lower' | 'upper' | 'both'][] => {
    const found = new Map<number, 'lower' | 'upper' | 'both'>();
    for (const { index, side } of sides.filter((each) => each.axis === axis))
      found.set(index, found.has(index) ? 'both' : side);
    return [...found].sort(([one], [other]) => one - other);
  };
  return {
    rows: gather('row').map(([row, side]) => ({ row, side })),
    columns: gather('column').map(([column, side]) => ({ column, side })),
    isIrreducible,
  };
};

/** The bounds of the rows and columns that `touched` names, as they are where only the sides in `kept` hold. */
export const changesFor = (
  model: LinearModel,
  touched: readonly BoundSide[],
  isKept: (side: BoundSide) => boolean,
): ModelChanges => {
  const bounds = (axis: BoundSide['axis'], lower: Float64Array, upper: Float64Array) => {
    const indices = Int32Array.from(
      new Set(touched.filter((side) => side.axis === axis).map(({ index }) => index)),
    ).sort();
    const end = (side: BoundSide['side'], from: Float64Array, free: number): Float64Array =>
      Float64Array.from(indices, (index) => (isKept({ axis, index, side }) ? from[index]! : free));
    return { indices, lower: end('lower', lower, -Infinity), upper: end('upper', upper, Infinity) };
  };
  const rows = bounds('row', model.rowLower, model.rowUpper);
  const columns = bounds('column', model.lower, model.upper);
  return {
    rowBounds: { rows: rows.indices, lower: rows.lower, upper: rows.upper },
    columnBounds: { columns: columns.indices, lower: columns.lower, upper: columns.upper },
  };
};
