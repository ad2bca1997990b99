import type { CountryComplexity } from './eci.ts';
import { rowSums } from './incidence.ts';
import type { PresenceMatrix } from './presence.ts';
import { ubiquity } from './ubiquity.ts';

export interface ProductComplexity {
  /** Product Complexity Index on the scale of the ECI; NaN for a product nobody has. */
  readonly pci: Float64Array;
  /** The same before standardising (k_p), on the scale of the raw ECI. */
  readonly rawPci: Float64Array;
}

/**
 * Product Complexity Index: k_p = U^-1 Mᵀ k_c / λ2, which makes k_c = D^-1 M k_p, then
 * (k_p - mean(k_c)) / sd(k_c) with the mean and sd of the *countries*: so a country's ECI is exactly the mean
 * PCI of the products it has. (Standardising by the products' own mean gives the same order but loses this.)
 *
 * Hausmann, R., Hidalgo, C. A., et al. (2014), The Atlas of Economic Complexity, MIT Press, technical box 2.1,
 * p. 24; convention of the Growth Lab's own program, github.com/cid-harvard/py-ecomplexity.
 */
export const pci = (presence: PresenceMatrix, countries: CountryComplexity): ProductComplexity => {
  const exporters = ubiquity(presence);
  const rawPci = rowSums(presence.countriesOf, countries.rawEci).map(
    (sum, product) => sum / exporters[product]! / countries.secondEigenvalue,
  );
  return { pci: rawPci.map((value) => (value - countries.mean) / countries.sd), rawPci };
};

/**
 * ECI of any set of products (a country outside the ranked set, or several countries together) as the mean
 * PCI of what is in it; products of unknown PCI are left out; NaN when none is known.
 */
export const meanPci = (pciOfProducts: Float64Array, set: Uint8Array): number => {
  let sum = 0;
  let known = 0;
  for (let p = 0; p < set.length; p++) {
    if (set[p] === 0 || Number.isNaN(pciOfProducts[p]!)) continue;
    sum += pciOfProducts[p]!;
    known++;
  }
  return sum / known;
};
