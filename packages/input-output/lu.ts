/**
 * Solid square matrices, row-major in one Float64Array, solved by Gaussian elimination with partial pivoting
 * (Golub and Van Loan 2013, Matrix Computations, 4th ed., alg. 3.4.1), by panels of columns so that the bulk of the
 * work runs over rows that lie in the processor's cache.
 */

/** What inverting gives: the inverse, or that there is none (to working precision). */
export type Inverse =
  { readonly kind: 'inverse'; readonly matrix: Float64Array } | { readonly kind: 'singular' };

/** Columns of a panel, and of a tile: 64 × 256 doubles, 128 kB, stay in a second-level cache while all rows pass. */
const panel = 64;
const tile = 256;

/** Pivots below this share of the largest entry are what rounding leaves of zero. */
const roundingLeft = 1e-13;

/** Rows that are subtracted, and the columns over which: `rows` rows from `first` on, columns [from, to). */
interface Sources {
  readonly first: number;
  readonly rows: number;
  readonly from: number;
  readonly to: number;
}

/** row[target] −= Σ_k factors[k] · row[first + k], four sources a pass. */
const subtractFromOne = (
  a: Float64Array,
  width: number,
  target: number,
  factors: Float64Array,
  { first, rows, from, to }: Sources,
): void => {
  const base = target * width;
  let k = 0;
  for (; k + 3 < rows; k += 4) {
    const [f0, f1, f2, f3] = [factors[k]!, factors[k + 1]!, factors[k + 2]!, factors[k + 3]!];
    const s0 = (first + k) * width;
    const s1 = s0 + width;
    const s2 = s1 + width;
    const s3 = s2 + width;
    for (let c = from; c < to; c++)
      a[base + c]! -= f0 * a[s0 + c]! + f1 * a[s1 + c]! + f2 * a[s2 + c]! + f3 * a[s3 + c]!;
  }
  for (; k < rows; k++) {
    const factor = factors[k]!;
    const s = (first + k) * width;
    for (let c = from; c < to; c++) a[base + c]! -= factor * a[s + c]!;
  }
};

/** The same for two targets, `factors` of the second behind those of the first: each source is read once for both. */
const subtractFromTwo = (
  a: Float64Array,
  width: number,
  target: number,
  factors: Float64Array,
  { first, rows, from, to }: Sources,
): void => {
  const one = target * width;
  const two = one + width;
  let k = 0;
  for (; k + 3 < rows; k += 4) {
    const f0 = factors[k]!;
    const f1 = factors[k + 1]!;
    const f2 = factors[k + 2]!;
    const f3 = factors[k + 3]!;
    const g0 = factors[rows + k]!;
    const g1 = factors[rows + k + 1]!;
    const g2 = factors[rows + k + 2]!;
    const g3 = factors[rows + k + 3]!;
    const s0 = (first + k) * width;
    const s1 = s0 + width;
    const s2 = s1 + width;
    const s3 = s2 + width;
    for (let c = from; c < to; c++) {
      const v0 = a[s0 + c]!;
      const v1 = a[s1 + c]!;
      const v2 = a[s2 + c]!;
      const v3 = a[s3 + c]!;
      a[one + c]! -= f0 * v0 + f1 * v1 + f2 * v2 + f3 * v3;
      a[two + c]! -= g0 * v0 + g1 * v1 + g2 * v2 + g3 * v3;
    }
  }
  for (; k < rows; k++) {
    const f = factors[k]!;
    const g = factors[rows + k]!;
    const s = (first + k) * width;
    for (let c = from; c < to; c++) {
      a[one + c]! -= f * a[s + c]!;
      a[two + c]! -= g * a[s + c]!;
    }
  }
};

/** Subtracts the sources from all rows [begin, end), the factors of each taken from its columns [column, column + rows). */
const subtractFromAll = (
  a: Float64Array,
  width: number,
  [begin, end]: readonly [number, number],
  column: number,
  sources: Sources,
): void => {
  const { rows } = sources;
  const factors = new Float64Array(2 * rows);
  for (let from = sources.from; from < sources.to; from += tile) {
    const part: Sources = { ...sources, from, to: Math.min(sources.to, from + tile) };
    for (let row = begin; row < end; row += 2) {
      factors.set(a.subarray(row * width + column, row * width + column + rows));
      if (row + 1 < end) {
        factors.set(a.subarray((row + 1) * width + column, (row + 1) * width + column + rows), rows);
        subtractFromTwo(a, width, row, factors, part);
      } else {
        subtractFromOne(a, width, row, factors, part);
      }
    }
  }
};

/** One past the last column that is not 0 in any of the rows [begin, end), at least `least`: zeros are not subtracted. */
const reach = (a: Float64Array, width: number, begin: number, end: number, least: number): number => {
  let last = least;
  for (let row = begin; row < end; row++)
    for (let c = width - 1; c >= last; c--) if (a[row * width + c] !== 0) last = c + 1;
  return last;
};

const swapRows = (a: Float64Array, width: number, one: number, other: number): void => {
  const kept = a.slice(one * width, (one + 1) * width);
  a.copyWithin(one * width, other * width, (other + 1) * width);
  a.set(kept, other * width);
};

/** Row of the largest entry of a column, at or below the diagonal. */
const pivotRow = (a: Float64Array, n: number, width: number, column: number): number => {
  let best = column;
  for (let row = column + 1; row < n; row++)
    if (Math.abs(a[row * width + column]!) > Math.abs(a[best * width + column]!)) best = row;
  return best;
};

/** Factors one panel in place; false where a pivot is nothing but rounding. */
const factorPanel = (
  a: Float64Array,
  n: number,
  width: number,
  [start, end]: readonly [number, number],
  least: number,
): boolean => {
  for (let k = start; k < end; k++) {
    const best = pivotRow(a, n, width, k);
    if (!(Math.abs(a[best * width + k]!) > least)) return false;
    if (best !== k) swapRows(a, width, k, best);
    const pivot = a[k * width + k]!;
    for (let row = k + 1; row < n; row++) {
      const factor = (a[row * width + k]! /= pivot);
      if (factor === 0) continue;
      for (let c = k + 1; c < end; c++) a[row * width + c]! -= factor * a[k * width + c]!;
    }
  }
  return true;
};

/**
 * Solves A X = B for many right sides: `a` is n × n, `b` is n × m, both row-major; neither is changed.
 *
 * @returns X, n × m, or null where A is singular
 */
export const solve = (a: Float64Array, n: number, b: Float64Array, m: number): Float64Array | null => {
  const width = n + m;
  const both = new Float64Array(n * width);
  for (let row = 0; row < n; row++) {
    both.set(a.subarray(row * n, (row + 1) * n), row * width);
    both.set(b.subarray(row * m, (row + 1) * m), row * width + n);
  }
  let largest = 0;
  for (let at = 0; at < n * n; at++) largest = Math.max(largest, Math.abs(a[at]!));
  const least = largest * roundingLeft;
  for (let start = 0; start < n; start += panel) {
    const end = Math.min(n, start + panel);
    if (!factorPanel(both, n, width, [start, end], least)) return null;
    const to = reach(both, width, start, end, n);
    for (let row = start + 1; row < end; row++) {
      const factors = both.slice(row * width + start, row * width + row);
      subtractFromOne(both, width, row, factors, { first: start, rows: row - start, from: end, to });
    }
    subtractFromAll(both, width, [end, n], start, { first: start, rows: end - start, from: end, to });
  }
  // Back substitution, from the last panel up: rows above lose what the rows of the panel explain.
  for (let end = n; end > 0; end -= panel) {
    const start = Math.max(0, end - panel);
    for (let row = end - 1; row >= start; row--) {
      const factors = both.slice(row * width + row + 1, row * width + end);
      subtractFromOne(both, width, row, factors, { first: row + 1, rows: end - row - 1, from: n, to: width });
      const pivot = both[row * width + row]!;
      for (let c = n; c < width; c++) both[row * width + c]! /= pivot;
    }
    subtractFromAll(both, width, [0, start], start, { first: start, rows: end - start, from: n, to: width });
  }
  const x = new Float64Array(n * m);
  for (let row = 0; row < n; row++) x.set(both.subarray(row * width + n, (row + 1) * width), row * m);
  return x;
};

/** Inverse of an n × n matrix. */
export const inverse = (a: Float64Array, n: number): Inverse => {
  const identity = new Float64Array(n * n);
  for (let k = 0; k < n; k++) identity[k * n + k] = 1;
  const matrix = solve(a, n, identity, n);
  return matrix === null ? { kind: 'singular' } : { kind: 'inverse', matrix };
};
