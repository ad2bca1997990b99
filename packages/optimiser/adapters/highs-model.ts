import type { Highs, Model } from 'highs';
import * as loaded from 'highs';
import type { LinearModel } from '../linear-model.ts';
import { hasIntegers } from '../linear-model.ts';
import type { ModelChanges } from '../solver.ts';

/** The declarations call the package CommonJS; what is imported has the loader as its default. */
export const loadHighs = (loaded as unknown as { readonly default: () => Promise<Highs> }).default;

/** A copy of the model in the memory of HiGHS, to be disposed of by whoever asked for it. Names stay behind. */
export const loadModel = (highs: Highs, model: LinearModel): Model => {
  const numCols = model.cost.length;
  const numRows = model.rowLower.length;
  const { objectiveSense } = highs.constants;
  return highs.createModel({
    numCols,
    numRows,
    sense: model.sense === 'minimise' ? objectiveSense.minimize : objectiveSense.maximize,
    offset: model.offset,
    colCost: model.cost,
    colLower: model.lower,
    colUpper: model.upper,
    rowLower: model.rowLower,
    rowUpper: model.rowUpper,
    matrix: {
      format: 'csc',
      numCols,
      numRows,
      starts: model.starts,
      indices: model.rows,
      values: model.values,
    },
    ...(hasIntegers(model) ? { integrality: Int32Array.from(model.isInteger) } : {}),
  });
};

/** Carries changes over to the copy; `original` tells which columns are whole when integers come back. */
export const changeLoaded = (opened: Model, original: LinearModel, changes: ModelChanges): void => {
  const { costs, columnBounds, rowBounds, relaxIntegers } = changes;
  if (costs !== undefined && costs.columns.length > 0)
    opened.changeColsCost({ kind: 'set', indices: costs.columns }, costs.values);
  if (columnBounds !== undefined && columnBounds.columns.length > 0)
    opened.changeColsBounds(
      { kind: 'set', indices: columnBounds.columns },
      columnBounds.lower,
      columnBounds.upper,
    );
  if (rowBounds !== undefined && rowBounds.rows.length > 0)
    opened.changeRowsBounds({ kind: 'set', indices: rowBounds.rows }, rowBounds.lower, rowBounds.upper);
  if (relaxIntegers === undefined || !hasIntegers(original)) return;
  if (relaxIntegers) opened.clearIntegrality();
  else {
    const everyColumn = { kind: 'range', from: 0, to: original.isInteger.length - 1 } as const;
    opened.changeColsIntegrality(everyColumn, Int32Array.from(original.isInteger));
  }
};
