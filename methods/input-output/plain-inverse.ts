/**
 * Inverse of an n × n matrix as a textbook has it: Gauss and Jordan, three loops, no exchange of rows (enough for
 * I − A). The baseline of the benchmark.
 */
export const plainInverse = (matrix: Float64Array, n: number): Float64Array => {
  const a = matrix.slice();
  const inverse = new Float64Array(n * n);
  for (let k = 0; k < n; k++) inverse[k * n + k] = 1;
  for (let k = 0; k < n; k++) {
    const pivot = a[k * n + k]!;
    for (let column = 0; column < n; column++) {
      a[k * n + column]! /= pivot;
      inverse[k * n + column]! /= pivot;
    }
    for (let row = 0; row < n; row++) {
      const factor = a[row * n + k]!;
      if (row === k || factor === 0) continue;
      for (let column = 0; column < n; column++) {
        a[row * n + column]! -= factor * a[k * n + column]!;
        inverse[row * n + column]! -= factor * inverse[k * n + column]!;
      }
    }
  }
  return inverse;
};
