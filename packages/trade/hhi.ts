/**
 * Herfindahl-Hirschman index Σ_k s_k² of the shares of non-negative values: 1/n when all are equal, 1 when one
 * has everything. Of a country's exports: concentration on products; of the sources of an import:
 * dependence on few suppliers (above 0.25 counts as concentrated). Null when there is nothing to share.
 *
 * Hirschman, A. O. (1964), The Paternity of an Index, American Economic Review 54(5), p. 761.
 */
export const hhi = (values: ArrayLike<number>): number | null => {
  let total = 0;
  let squares = 0;
  for (let k = 0; k < values.length; k++) {
    total += values[k]!;
    squares += values[k]! ** 2;
  }
  return total === 0 ? null : squares / total ** 2;
};

/**
 * The index with its lower end moved to 0, (HHI - 1/n) / (1 - 1/n), so that lists of different length n
 * compare; null when n is 1, where every value has everything.
 */
export const hhiNormalised = (index: number, n: number): number | null =>
  n > 1 ? (index - 1 / n) / (1 - 1 / n) : null;

/**
 * UNCTAD's concentration index, the same on square roots: (√HHI - √(1/n)) / (1 - √(1/n)); null when n is 1.
 * UNCTADstat, product concentration index: UNCTAD/STAT/IE/2019/2, p. 4.
 */
export const hhiUnctad = (index: number, n: number): number | null =>
  n > 1 ? (Math.sqrt(index) - Math.sqrt(1 / n)) / (1 - Math.sqrt(1 / n)) : null;
