import type { CountryComplexity } from './eci.ts';
import type { ProductComplexity } from './pci.ts';
import type { PresenceMatrix } from './presence.ts';
import { proximityProduct, proximitySums } from './proximity-product.ts';

/**
 * Complexity Outlook Gain: what having product p would add to a country's outlook,
 *
 *   COG_cp = (1 - M_cp) Σ_q (1 - M_cq) φ_qp k_q / Σ_r φ_qr, divided by the standard deviation of the raw ECI.
 *
 * 0 where the country has the product already. The Atlas text also subtracts (1 - d_cp) PCI_p; the Growth Lab's
 * program, whose figures are the published ones, does not, and neither does this.
 *
 * `sets` are rows of M over the products of `presence`; row-major result, one row of products per set; NaN for
 * products nobody has and for an empty set.
 *
 * Hausmann, R., Hidalgo, C. A., et al. (2014), The Atlas of Economic Complexity, MIT Press, technical box 5.4,
 * p. 54; convention of github.com/cid-harvard/py-ecomplexity.
 */
export const cog = (
  presence: PresenceMatrix,
  sets: readonly Uint8Array[],
  { rawPci, sd }: Pick<CountryComplexity & ProductComplexity, 'rawPci' | 'sd'>,
): Float64Array => {
  const size = presence.products.length;
  const connection = proximitySums(presence);
  const weights = rawPci.map((complexity, q) => complexity / connection[q]! / sd);
  const ofAll = proximityProduct(presence, [weights]);
  const held = sets.map((set) => {
    const row = new Float64Array(size);
    for (let q = 0; q < size; q++) if (set[q] === 1) row[q] = weights[q]!;
    return row;
  });
  const gains = proximityProduct(presence, held);
  sets.forEach((set, s) => {
    const from = s * size;
    if (!set.includes(1)) gains.fill(Number.NaN, from, from + size);
    else for (let p = 0; p < size; p++) gains[from + p] = set[p] === 1 ? 0 : ofAll[p]! - gains[from + p]!;
  });
  return gains;
};
