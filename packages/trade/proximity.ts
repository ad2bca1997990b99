import type { PresenceMatrix } from './presence.ts';
import { ubiquity } from './ubiquity.ts';

/**
 * One row of co-occurrence, (MᵀM)_pq: how many countries have an advantage in both products, for all q >= from.
 * `into` has one place per product and is overwritten.
 */
export const cooccurrence = (
  { productsOf, countriesOf }: PresenceMatrix,
  product: number,
  into: Uint32Array,
  from = 0,
): Uint32Array => {
  into.fill(0);
  for (let i = countriesOf.starts[product]!; i < countriesOf.starts[product + 1]!; i++) {
    const country = countriesOf.items[i]!;
    const first = productsOf.starts[country]!;
    for (let j = productsOf.starts[country + 1]! - 1; j >= first; j--) {
      const other = productsOf.items[j]!;
      if (other < from) break;
      into[other]!++;
    }
  }
  return into;
};

/** Proximity of all pairs of products. */
export interface Proximity {
  /** φ_pq from 0 to 1; NaN when one of them has no exporter with advantage. */
  readonly between: (p: number, q: number) => number;
  /** φ_pq of one product with all, the diagonal (1) included. */
  readonly row: (p: number) => Float64Array;
}

/**
 * Proximity φ_pq = min(P(p | q), P(q | p)) = (MᵀM)_pq / max(k_p0, k_q0): the lower of the two chances that a
 * country with advantage in one product has it in the other; a share, symmetric, 1 on the diagonal. Counted in
 * whole numbers, one division per pair; a triangle of counts is all that is kept.
 *
 * Hidalgo, C. A., Klinger, B., Barabási, A.-L., Hausmann, R. (2007), The Product Space Conditions the
 * Development of Nations, Science 317, pp. 482-487, doi:10.1126/science.1144581.
 */
export const proximity = (presence: PresenceMatrix): Proximity => {
  const size = presence.products.length;
  const exporters = ubiquity(presence);
  const pairs = (size * (size + 1)) / 2;
  const together = presence.countries.length < 2 ** 16 ? new Uint16Array(pairs) : new Uint32Array(pairs);
  const rowOf = new Uint32Array(size);
  const place = (p: number, q: number): number => (p * (2 * size - p - 1)) / 2 + q;
  for (let p = 0; p < size; p++) {
    cooccurrence(presence, p, rowOf, p);
    together.set(rowOf.subarray(p), place(p, p));
  }
  const between = (p: number, q: number): number => {
    if (exporters[p] === 0 || exporters[q] === 0) return Number.NaN;
    return together[p <= q ? place(p, q) : place(q, p)]! / Math.max(exporters[p]!, exporters[q]!);
  };
  return { between, row: (p) => Float64Array.from({ length: size }, (_, q) => between(p, q)) };
};
