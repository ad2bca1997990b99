import { rowSums } from './incidence.ts';
import { moments } from './moments.ts';
import type { PresenceMatrix } from './presence.ts';

export interface Fitness {
  /** Of countries; their mean is 1. NaN for a country without presence. */
  readonly fitness: Float64Array;
  /** Of products, in the sense of this method; their mean is 1. NaN for a product nobody has. */
  readonly complexity: Float64Array;
}

/** Divided by the mean of the known values. */
const scaledToMeanOne = (values: Float64Array): Float64Array => {
  const { mean } = moments(values);
  return values.map((value) => value / mean);
};

/**
 * Country fitness and product complexity, without unit, mean 1:
 *
 *   F_c = Σ_p M_cp Q_p,   Q_p = 1 / Σ_c (M_cp / F_c),   each divided by its mean at every iteration,
 *
 * both from the values of the iteration before (Jacobi, as printed). The start, all ones, counts as the first of
 * the 20 iterations: 19 updates, the convention of the R package economiccomplexity. The values still move
 * after that, for the least fit countries towards 0; the number of iterations is part of the result.
 *
 * Tacchella, A., Cristelli, M., Caldarelli, G., Gabrielli, A., Pietronero, L. (2012), A New Metrics for
 * Countries' Fitness and Products' Complexity, Scientific Reports 2, 723, eq. 1, doi:10.1038/srep00723.
 */
export const fitness = ({ productsOf, countriesOf }: PresenceMatrix, iterations = 20): Fitness => {
  let fit: Float64Array = new Float64Array(productsOf.starts.length - 1).fill(1);
  let complexity: Float64Array = new Float64Array(countriesOf.starts.length - 1).fill(1);
  for (let iteration = 1; iteration < iterations; iteration++) {
    const ease = rowSums(
      countriesOf,
      fit.map((value) => 1 / value),
    );
    fit = scaledToMeanOne(rowSums(productsOf, complexity));
    complexity = scaledToMeanOne(ease.map((value) => 1 / value));
  }
  return { fitness: fit, complexity };
};
