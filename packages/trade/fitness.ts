import type { PresenceMatrix } from './presence.ts';

export interface Fitness {
  /** Of countries; their mean is 1. NaN for a country without presence. */
  readonly fitness: Float64Array;
  /** Of products, in the sense of this method; their mean is 1. NaN for a product nobody has. */
  readonly complexity: Float64Array;
}

/** Divides by the mean of the known values, in place. */
const scaleToMeanOne = (values: Float64Array): Float64Array => {
  let sum = 0;
  let known = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    sum += value;
    known++;
  }
  for (let i = 0; i < values.length; i++) values[i]! /= sum / known;
  return values;
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
  const ones = (starts: Uint32Array): Float64Array =>
    Float64Array.from({ length: starts.length - 1 }, (_, i) =>
      starts[i] === starts[i + 1] ? Number.NaN : 1,
    );
  let fit = ones(productsOf.starts);
  let complexity = ones(countriesOf.starts);
  for (let iteration = 1; iteration < iterations; iteration++) {
    const nextFit = fit.map((value, country) => {
      let sum = Number.isNaN(value) ? value : 0;
      for (let i = productsOf.starts[country]!; i < productsOf.starts[country + 1]!; i++) {
        sum += complexity[productsOf.items[i]!]!;
      }
      return sum;
    });
    const nextComplexity = complexity.map((value, product) => {
      let sum = Number.isNaN(value) ? value : 0;
      for (let i = countriesOf.starts[product]!; i < countriesOf.starts[product + 1]!; i++) {
        sum += 1 / fit[countriesOf.items[i]!]!;
      }
      return 1 / sum;
    });
    fit = scaleToMeanOne(nextFit);
    complexity = scaleToMeanOne(nextComplexity);
  }
  return { fitness: fit, complexity };
};
