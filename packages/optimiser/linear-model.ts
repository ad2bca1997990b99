/**
 * A linear or mixed-integer programme as plain arrays, column by column (CSC): what every adapter takes.
 * minimise or maximise `offset + cost·x` subject to `rowLower ≤ A x ≤ rowUpper`, `lower ≤ x ≤ upper`, some x whole.
 */
export interface LinearModel {
  readonly name: string;
  readonly sense: 'minimise' | 'maximise';
  readonly offset: number;
  /** Per column; bounds may be infinite. */
  readonly cost: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** 1 where the column takes whole numbers only. */
  readonly isInteger: Uint8Array;
  /** Per row; bounds may be infinite; equal for an equation. */
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  /** Entries of column j are `starts[j] … starts[j + 1]`; rows within a column are distinct. */
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly values: Float64Array;
  /** Names for MPS files and for people; empty where nobody needs them. */
  readonly columnNames: readonly string[];
  readonly rowNames: readonly string[];
}

export const columnCount = (model: LinearModel): number => model.cost.length;
export const rowCount = (model: LinearModel): number => model.rowLower.length;
export const nonzeroCount = (model: LinearModel): number => model.values.length;
export const hasIntegers = (model: LinearModel): boolean => model.isInteger.includes(1);
