import { moments } from './moments.ts';
import type { ProductSpace } from './product-space.ts';

/** What density is usual around each product, and how far the ranked exporters scatter about it. */
export interface DensityScale {
  /** Mean density over the ranked exporters, product by product; NaN for products nobody has. */
  readonly mean: Float64Array;
  /** Standard deviation (ddof 0) over the ranked exporters of their residuals. */
  readonly sd: Float64Array;
}

/**
 * Residuals of an ordinary least squares line density = a + b · mean over the products of one set: what is
 * left once the set's own size and the product's own centrality are taken out. NaN where either is unknown.
 */
const residuals = (density: Float64Array, mean: Float64Array): Float64Array => {
  let [n, sumX, sumY] = [0, 0, 0];
  for (let p = 0; p < mean.length; p++) {
    if (Number.isNaN(mean[p]!) || Number.isNaN(density[p]!)) continue;
    n++;
    sumX += mean[p]!;
    sumY += density[p]!;
  }
  const [meanX, meanY] = [sumX / n, sumY / n];
  let [covariance, variance] = [0, 0];
  for (let p = 0; p < mean.length; p++) {
    if (Number.isNaN(mean[p]!) || Number.isNaN(density[p]!)) continue;
    covariance += (mean[p]! - meanX) * (density[p]! - meanY);
    variance += (mean[p]! - meanX) ** 2;
  }
  const slope = variance > 0 ? covariance / variance : 0;
  return density.map((value, p) => value - meanY - slope * (mean[p]! - meanX));
};

/** The scale of a product space: computed once, used for every country and every set of countries. */
export const densityScale = (space: ProductSpace): DensityScale => {
  const rows = space.countries.map((_, country) => space.density(country));
  const mean = new Float64Array(space.products.length);
  for (const row of rows) for (let p = 0; p < mean.length; p++) mean[p]! += row[p]! / rows.length;
  const left = rows.map((row) => residuals(row, mean));
  const sd = mean.map((_, p) => moments(Float64Array.from(left, (row) => row[p]!)).sd);
  return { mean, sd };
};

/**
 * Relative density of a set of capabilities around every product: the residual of its density on the
 * product's mean density (one slope for the whole set), in standard deviations of the same residual over the
 * ranked exporters. Above 0 the set is nearer to the product than its own diversity and the product's place
 * in the space would lead one to expect; raw density instead grows with diversity everywhere. NaN where
 * nobody has the product or all exporters stand alike.
 *
 * Relative relatedness as in Pinheiro, F. L., Hartmann, D., Boschma, R., Hidalgo, C. A. (2022), The time and
 * frequency of unrelated diversification, Research Policy 51(8), 104323; the regression on the
 * product's mean density, which also takes out its centrality, is ours.
 */
export const relativeDensity = (density: Float64Array, { mean, sd }: DensityScale): Float64Array =>
  residuals(density, mean).map((residual, p) => (sd[p]! > 0 ? residual / sd[p]! : Number.NaN));
