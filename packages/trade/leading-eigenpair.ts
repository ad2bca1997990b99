import type { Eigenpair } from './jacobi-eigenpairs.ts';
import { jacobiEigenpairs } from './jacobi-eigenpairs.ts';

/** y = A x for a symmetric matrix A that need not be stored. */
export type SymmetricOperator = (x: Float64Array, y: Float64Array) => void;

/** What rounding leaves of a zero, for vectors of length 1 and eigenvalues of about 1. */
const rounding = 1e-14;

const dot = (x: Float64Array, y: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += x[i]! * y[i]!;
  return sum;
};
const addScaled = (x: Float64Array, factor: number, y: Float64Array): void => {
  for (let i = 0; i < x.length; i++) x[i]! += factor * y[i]!;
};
/** Scales to length 1 and gives the length it had. */
const normalise = (x: Float64Array): number => {
  const length = Math.sqrt(dot(x, x));
  for (let i = 0; i < x.length; i++) x[i]! /= length;
  return length;
};
/** Gram-Schmidt, twice: once leaves rounding errors in the directions removed. */
const removeFrom = (x: Float64Array, directions: readonly Float64Array[]): void => {
  for (let pass = 0; pass < 2; pass++) for (const d of directions) addScaled(x, -dot(x, d), d);
};

/**
 * A start without structure of its own, the same at every run (linear congruential generator). Each seed gives
 * another: the vector found from one start is all that this start has of a repeated eigenvalue, so the search
 * for a second vector must not begin from it again.
 */
const arbitraryVector = (size: number, seed: number): Float64Array => {
  let state = seed;
  return Float64Array.from({ length: size }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32 - 0.5;
  });
};

/** The best eigenpair within the Krylov space of `start`, and how far A v is from λ v. */
const lanczos = (
  apply: SymmetricOperator,
  start: Float64Array,
  excluded: readonly Float64Array[],
  steps: number,
): Eigenpair & { residual: number } => {
  const basis: Float64Array[] = [];
  const projected = new Float64Array(steps * steps);
  let next = start.slice();
  let coupling = 0;
  for (let step = 0; step < steps; step++) {
    const current = next;
    basis.push(current);
    next = new Float64Array(current.length);
    apply(current, next);
    projected[step * steps + step] = dot(current, next);
    removeFrom(next, [...excluded, ...basis]);
    coupling = normalise(next);
    if (coupling < rounding) break; // the space is invariant: nothing new to find in it
    if (step + 1 < steps) {
      projected[step * steps + step + 1] = projected[(step + 1) * steps + step] = coupling;
    }
  }
  const size = basis.length;
  const small = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) small[i * size + j] = projected[i * steps + j]!;
  }
  const { eigenvalue, vector: weights } = jacobiEigenpairs(small, size)[0]!;
  const vector = new Float64Array(start.length);
  basis.forEach((direction, i) => addScaled(vector, weights[i]!, direction));
  normalise(vector);
  return { eigenvalue, vector, residual: coupling * Math.abs(weights[size - 1]!) };
};

/**
 * The eigenpair of the largest eigenvalue of a symmetric operator on `size` numbers, among vectors
 * orthogonal to those excluded (known eigenvectors, of length 1); null when nothing is left.
 *
 * Lanczos with full reorthogonalisation, restarted from its best vector until |A v - λ v| is rounding error;
 * up to 32 dimensions one pass is a complete decomposition.
 *
 * Golub, G. H., Van Loan, C. F. (2013), Matrix Computations, 4th ed., sections 10.1 and 10.3.
 */
export const leadingEigenpair = (
  apply: SymmetricOperator,
  size: number,
  excluded: readonly Float64Array[],
): Eigenpair | null => {
  const steps = Math.min(32, size - excluded.length);
  if (steps <= 0) return null;
  const start = arbitraryVector(size, 20_250_901 + excluded.length);
  removeFrom(start, excluded);
  normalise(start);
  let best = lanczos(apply, start, excluded, steps);
  for (let restart = 0; best.residual > rounding && restart < 500; restart++) {
    best = lanczos(apply, best.vector, excluded, steps);
  }
  return { eigenvalue: best.eigenvalue, vector: best.vector };
};
