import { inverse, solve } from './lu.ts';
import type { Inverse } from './lu.ts';
import type { WorldTable } from './world-table.ts';

/**
 * Input coefficients A = Z x̂⁻¹: what a dollar of the column's output takes from the row. A sector without output
 * takes nothing (a column of zeros). n × n, row-major.
 */
export const inputCoefficients = ({
  intermediate,
  output,
}: Pick<WorldTable, 'intermediate' | 'output'>): Float64Array => {
  const n = output.length;
  const coefficients = new Float64Array(n * n);
  for (let row = 0; row < n; row++)
    for (let column = 0; column < n; column++)
      if (output[column]! > 0)
        coefficients[row * n + column] = intermediate[row * n + column]! / output[column]!;
  return coefficients;
};

const minusFromIdentity = (coefficients: Float64Array, n: number): Float64Array => {
  const matrix = coefficients.map((value) => -value);
  for (let k = 0; k < n; k++) matrix[k * n + k]! += 1;
  return matrix;
};

/**
 * Leontief inverse L = (I − A)⁻¹: output of the row needed, over all stages, for a dollar of the column's final use
 * (Leontief 1936; Miller and Blair 2009, Input-Output Analysis, 2nd ed., eq. 2.11). `singular` where an industry
 * feeds on itself alone.
 */
export const leontiefInverse = (coefficients: Float64Array, n: number): Inverse =>
  inverse(minusFromIdentity(coefficients, n), n);

/**
 * L B without the inverse, a third of the work: output needed for each column of B, n × m. Null where I − A is
 * singular.
 */
export const outputNeeded = (
  coefficients: Float64Array,
  n: number,
  demand: Float64Array,
  columns: number,
): Float64Array | null => solve(minusFromIdentity(coefficients, n), n, demand, columns);

/**
 * Value added per dollar of output: 1 − column sum of A. Where a table has taxes on products and transport margins in
 * rows of their own and these are not given, it holds them too and is slightly too high.
 */
export const valueAddedCoefficients = (coefficients: Float64Array, n: number): Float64Array => {
  const share = new Float64Array(n).fill(1);
  for (let row = 0; row < n; row++)
    for (let column = 0; column < n; column++) share[column]! -= coefficients[row * n + column]!;
  return share;
};
