import type { PresenceMatrix } from './presence.ts';
import { proximityProduct, proximitySums } from './proximity-product.ts';

/**
 * Density d_Tp = Σ_q T_q φ_pq / Σ_q φ_pq of any set of capabilities T around every product: which share of the
 * product's proximity to all products lies in products the set has; 0 to 1, the diagonal included in both sums.
 * Distance is 1 - density. T may be a country's row, or the union of several countries' rows.
 *
 * One row of products per set, row-major; NaN for products that nobody has and for an empty set, of which nothing
 * is known.
 *
 * Hidalgo, C. A., Klinger, B., Barabási, A.-L., Hausmann, R. (2007), The Product Space Conditions the
 * Development of Nations, Science 317, p. 484 (ω), doi:10.1126/science.1144581.
 */
export const densityOfSets = (presence: PresenceMatrix, sets: readonly Uint8Array[]): Float64Array => {
  const size = presence.products.length;
  const all = proximitySums(presence);
  const density = proximityProduct(presence, sets);
  sets.forEach((set, s) => {
    const from = s * size;
    if (!set.includes(1)) density.fill(Number.NaN, from, from + size);
    else for (let p = 0; p < size; p++) density[from + p]! /= all[p]!;
  });
  return density;
};

/** Density of every country around every product; row-major, countries × products. */
export const density = (presence: PresenceMatrix): Float64Array => {
  const size = presence.products.length;
  return densityOfSets(
    presence,
    presence.countries.map((_, c) => presence.cells.subarray(c * size, (c + 1) * size)),
  );
};
