/**
 * The cost vectors accepted at each place, without their first cost ("truncated"). While vectors come in
 * ascending order of the first cost, whoever came before is no worse in it, so that the rest alone decides
 * (dimensionality reduction: Pulido, Mandow & Pérez-de-la-Cruz, Computers & Operations Research 64 (2015) 60-70).
 *
 * Vectors are read from `vectors` at `at`, first cost included.
 */
export interface Dominance {
  /** Whether an accepted vector is no greater in every cost after the first. */
  readonly isDominated: (place: number, vectors: Float64Array, at: number) => boolean;
  /** Accepts a vector that is not dominated. */
  readonly add: (place: number, vectors: Float64Array, at: number) => void;
}
