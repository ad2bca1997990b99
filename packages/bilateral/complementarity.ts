import type { Counted } from './fuels-and-gold.ts';

/**
 * How well what one country sells fits what another buys, 0 to 100 (Michaely):
 * TCI_ij = 100 (1 - Σ_k |m_jk - x_ik| / 2), m and x being shares of product k in j's imports and i's exports.
 * 100 = the same basket, 0 = nothing in common. Equal to 100 Σ_k min(m_jk, x_ik), since shares add up to 1.
 *
 * Exports and imports product by product, each in any unit; `counted` leaves products out before the shares are
 * taken. Products unknown on either side (NaN) are left out of both baskets. NaN where a basket is empty.
 *
 * Depends on the digits of the codes: coarser codes raise it. Says what could fit, not who else supplies it.
 * Michaely, M. (1996), Trade Preferential Agreements in Latin America: An Ex-Ante Assessment, World Bank Policy
 * Research Working Paper 1583.
 */
export const complementarity = (exports: Float64Array, imports: Float64Array, counted?: Counted): number => {
  let sold = 0;
  let bought = 0;
  for (let k = 0; k < exports.length; k++) {
    if (counted !== undefined && counted[k] === 0) continue;
    const x = exports[k]!;
    const m = imports[k]!;
    if (x !== x || m !== m) continue;
    sold += x;
    bought += m;
  }
  if (!(sold > 0 && bought > 0)) return Number.NaN;
  const scale = bought / sold;
  let overlap = 0;
  for (let k = 0; k < exports.length; k++) {
    if (counted !== undefined && counted[k] === 0) continue;
    const x = exports[k]! * scale;
    const m = imports[k]!;
    // NaN is neither below nor above: it adds nothing, as above.
    if (x < m) overlap += x;
    else if (m <= x) overlap += m;
  }
  return (100 * overlap) / bought;
};
