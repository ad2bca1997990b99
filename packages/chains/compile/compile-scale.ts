import type { LinearModel } from '@hamkor/optimiser';

/** Nearest power of two: scaling by it loses no digits. */
const powerOfTwo = (value: number): number =>
  value > 0 && Number.isFinite(value) ? 2 ** Math.round(Math.log2(value)) : 1;

export interface ScaledModel {
  readonly linear: LinearModel;
  /** Natural value of a column = its value × scale; natural activity of a row = its activity × scale. */
  readonly columnScale: Float64Array;
  readonly rowScale: Float64Array;
}

/** Brings values of columns near one by the usual amounts given, and the largest entry of every row near one. */
export const scaleModel = (natural: LinearModel, usual: readonly number[]): ScaledModel => {
  const columnScale = Float64Array.from(usual, powerOfTwo);
  const largest = new Float64Array(natural.rowLower.length);
  const values = natural.values.slice();
  for (let column = 0; column < columnScale.length; column++)
    for (let at = natural.starts[column]; at < natural.starts[column + 1]; at++) {
      values[at] *= columnScale[column];
      largest[natural.rows[at]] = Math.max(largest[natural.rows[at]], Math.abs(values[at]));
    }
  const rowScale = largest.map(powerOfTwo);
  for (let at = 0; at < values.length; at++) values[at] /= rowScale[natural.rows[at]];
  const linear: LinearModel = {
    ...natural,
    values,
    cost: natural.cost.map((cost, column) => cost * columnScale[column]),
    lower: natural.lower.map((bound, column) => bound / columnScale[column]),
    upper: natural.upper.map((bound, column) => bound / columnScale[column]),
    rowLower: natural.rowLower.map((bound, row) => bound / rowScale[row]),
    rowUpper: natural.rowUpper.map((bound, row) => bound / rowScale[row]),
  };
  return { linear, columnScale, rowScale };
};
