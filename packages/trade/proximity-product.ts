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

/** Row `to` of a table of sums += the listed rows of another of the same width. */
const addRows = (
  into: Float64Array,
  to: number,
  from: Float64Array,
  rows: Uint32Array,
  width: number,
): void => {
  for (const row of rows) {
    const base = row * width;
    for (let v = 0; v < width; v++) into[to + v]! += from[base + v]!;
  }
};

/** Rows and columns changed over. */
const transposed = (cells: Float64Array, rows: number, columns: number): Float64Array => {
  const result = new Float64Array(cells.length);
  for (let row = 0, cell = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) result[column * rows + row] = cells[cell++]!;
  }
  return result;
};

/**
 * Σ_q φ_pq x_q of every product p, for many vectors x at once, without ever forming the matrix φ of proximities.
 *
 * With k = ubiquity, φ_pq = Σ_c M_cp M_cq / max(k_p, k_q), hence
 *
 *   Σ_q φ_pq x_q = Σ_{c has p} ( Σ_{q of c, k_q <= k_p} x_q / k_p  +  Σ_{q of c, k_q > k_p} x_q / k_q ).
 *
 * Going up through the levels of ubiquity the first inner sums grow by addition, going down the second ones do;
 * each step costs one visit per presence instead of one per pair of products. Right to rounding, and a sum of
 * nothing is exactly 0. x_q of products that nobody has is not read; their own result is NaN.
 *
 * One row of products per vector, row-major.
 */
export const proximityProduct = (
  presence: PresenceMatrix,
  vectors: readonly (Uint8Array | Float64Array)[],
): Float64Array => {
  const { starts, items } = presence.countriesOf;
  const countriesOf = (product: number): Uint32Array => items.subarray(starts[product], starts[product + 1]);
  const count = vectors.length;
  const exporters = ubiquity(presence);
  const runs = levels(exporters);
  const sums = new Float64Array(presence.countries.length * count);
  const result = new Float64Array(presence.products.length * count).fill(Number.NaN);

  const add = (q: number, divisor: number): void => {
    for (let v = 0; v < count; v++) {
      const share = vectors[v]![q]! / divisor;
      if (share === 0) continue;
      for (let i = starts[q]!; i < starts[q + 1]!; i++) sums[items[i]! * count + v]! += share;
    }
  };

  for (const run of runs) {
    for (const q of run) add(q, 1);
    for (const p of run) {
      result.fill(0, p * count, (p + 1) * count);
      addRows(result, p * count, sums, countriesOf(p), count);
      for (let v = 0; v < count; v++) result[p * count + v]! /= exporters[p]!;
    }
  }
  sums.fill(0);
  for (const run of runs.toReversed()) {
    for (const p of run) addRows(result, p * count, sums, countriesOf(p), count);
    for (const q of run) add(q, exporters[q]!);
  }
  return transposed(result, presence.products.length, count);
};

/** Σ_q φ_pq of every product, the diagonal included; NaN for products that nobody has. */
export const proximitySums = (presence: PresenceMatrix): Float64Array =>
  proximityProduct(presence, [new Uint8Array(presence.products.length).fill(1)]);
