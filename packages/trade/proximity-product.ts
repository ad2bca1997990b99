import type { PresenceMatrix } from './presence.ts';
import { ubiquity } from './ubiquity.ts';

/** Products in order of rising ubiquity, without those nobody has, cut into runs of equal ubiquity. */
const levels = (exporters: Uint32Array): Uint32Array[] => {
  const order = Uint32Array.from(exporters.keys())
    .filter((product) => exporters[product]! > 0)
    .sort((p, q) => exporters[p]! - exporters[q]!);
  const runs: Uint32Array[] = [];
  for (let start = 0, end = 0; start < order.length; start = end) {
    while (end < order.length && exporters[order[end]!] === exporters[order[start]!]) end++;
    runs.push(order.subarray(start, end));
  }
  return runs;
};

/**
 * Σ_q φ_pq x_q for many vectors x at once, without ever forming the products × products matrix φ.
 *
 * With k = ubiquity, φ_pq = Σ_c M_cp M_cq / max(k_p, k_q), hence
 *
 *   Σ_q φ_pq x_q = Σ_{c has p} ( Σ_{q of c, k_q <= k_p} x_q / k_p  +  Σ_{q of c, k_q > k_p} x_q / k_q ).
 *
 * Going up through the levels of ubiquity the first inner sums grow by addition, going down the second ones do;
 * each step costs one visit per presence instead of one per pair of products. The result is exact to rounding,
 * and a sum of nothing is exactly 0. x_q of products that nobody has is not read; their own result is NaN.
 *
 * `vectors` is product-major (products × count), and so is the result.
 */
export const proximityProduct = (
  presence: PresenceMatrix,
  vectors: Float64Array,
  count: number,
): Float64Array => {
  const { starts, items } = presence.countriesOf;
  const exporters = ubiquity(presence);
  const runs = levels(exporters);
  const result = new Float64Array(vectors.length).fill(Number.NaN);
  for (const run of runs) for (const p of run) result.fill(0, p * count, (p + 1) * count);
  const sums = new Float64Array(presence.countries.length * count);
  const nonZero = new Uint32Array(count);

  const add = (q: number, divisor: number): void => {
    let used = 0;
    for (let v = 0; v < count; v++) if (vectors[q * count + v] !== 0) nonZero[used++] = v;
    for (let i = starts[q]!; i < starts[q + 1]!; i++) {
      const base = items[i]! * count;
      for (let n = 0; n < used; n++) {
        const v = nonZero[n]!;
        sums[base + v]! += vectors[q * count + v]! / divisor;
      }
    }
  };
  const collect = (p: number): void => {
    const to = p * count;
    for (let i = starts[p]!; i < starts[p + 1]!; i++) {
      const base = items[i]! * count;
      for (let v = 0; v < count; v++) result[to + v]! += sums[base + v]!;
    }
  };

  for (const run of runs) {
    for (const q of run) add(q, 1);
    for (const p of run) {
      collect(p);
      for (let v = 0; v < count; v++) result[p * count + v]! /= exporters[p]!;
    }
  }
  sums.fill(0);
  for (const run of runs.toReversed()) {
    for (const p of run) collect(p);
    for (const q of run) add(q, exporters[q]!);
  }
  return result;
};

/** Σ_q φ_pq of every product, the diagonal included; NaN for products that nobody has. */
export const proximitySums = (presence: PresenceMatrix): Float64Array =>
  proximityProduct(presence, new Float64Array(presence.products.length).fill(1), 1);
