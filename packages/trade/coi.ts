import { moments } from './moments.ts';

/**
 * Complexity Outlook Index: how much complexity lies within reach, Σ_p d_cp (1 - M_cp) k_p over the products
 * the country does not have, in population standard deviations. k_p is the *raw* PCI: shifting it to the mean
 * of the countries first, as the formula in the Atlas reads, would give other figures; this is what the Growth
 * Lab's program computes.
 *
 * `sets` are rows of M (a country each), `densities` theirs, row-major; sets x for which `isReference(x)` is
 * false are placed on the scale of the others without moving it. NaN for an empty set.
 *
 * Hausmann, R., Hidalgo, C. A., et al. (2014), The Atlas of Economic Complexity, MIT Press, technical box 5.4,
 * p. 54; convention of github.com/cid-harvard/py-ecomplexity.
 */
export const coi = (
  sets: readonly Uint8Array[],
  densities: Float64Array,
  rawPci: Float64Array,
  isReference: (set: number) => boolean = () => true,
): Float64Array => {
  const sums = Float64Array.from(sets, (set, s) => {
    let sum = 0;
    let present = 0;
    for (let p = 0; p < set.length; p++) {
      present += set[p]!;
      if (set[p] === 0 && !Number.isNaN(rawPci[p]!)) sum += densities[s * set.length + p]! * rawPci[p]!;
    }
    return present === 0 ? Number.NaN : sum;
  });
  const { mean, sd } = moments(sums.filter((_, s) => isReference(s)));
  return sums.map((sum) => (sum - mean) / sd);
};
