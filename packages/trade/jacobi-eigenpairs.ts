export interface Eigenpair {
  readonly eigenvalue: number;
  /** Of length 1. */
  readonly vector: Float64Array;
}

/** Turns rows p and q of a row-major matrix into their combination by the rotation (c, s). */
const rotateRows = (a: Float64Array, size: number, p: number, q: number, c: number, s: number): void => {
  for (let k = 0; k < size; k++) {
    const pk = a[p * size + k]!;
    const qk = a[q * size + k]!;
    a[p * size + k] = c * pk - s * qk;
    a[q * size + k] = s * pk + c * qk;
  }
};
const rotateColumns = (a: Float64Array, size: number, p: number, q: number, c: number, s: number): void => {
  for (let k = 0; k < size; k++) {
    const kp = a[k * size + p]!;
    const kq = a[k * size + q]!;
    a[k * size + p] = c * kp - s * kq;
    a[k * size + q] = s * kp + c * kq;
  }
};

/**
 * All eigenpairs of a small dense symmetric matrix (row-major), largest first, by cyclic Jacobi rotations.
 *
 * Golub, G. H., Van Loan, C. F. (2013), Matrix Computations, 4th ed., section 8.5, algorithm 8.5.3.
 */
export const jacobiEigenpairs = (matrix: Float64Array, size: number): Eigenpair[] => {
  const a = matrix.slice();
  const vectors = new Float64Array(size * size);
  for (let i = 0; i < size; i++) vectors[i * size + i] = 1;
  const negligible = (Number.EPSILON / 16) * Math.sqrt(a.reduce((sum, entry) => sum + entry * entry, 0));
  for (let rotations = 1, sweep = 0; rotations > 0 && sweep < 60; sweep++) {
    rotations = 0;
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) {
        const apq = a[p * size + q]!;
        if (Math.abs(apq) <= negligible) continue;
        rotations++;
        const theta = (a[q * size + q]! - a[p * size + p]!) / (2 * apq);
        const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        rotateColumns(a, size, p, q, c, t * c);
        rotateRows(a, size, p, q, c, t * c);
        a[p * size + q] = a[q * size + p] = 0;
        rotateRows(vectors, size, p, q, c, t * c);
      }
    }
  }
  return Array.from({ length: size }, (_, i) => ({
    eigenvalue: a[i * size + i]!,
    vector: vectors.slice(i * size, (i + 1) * size),
  })).sort((one, other) => other.eigenvalue - one.eigenvalue);
};
