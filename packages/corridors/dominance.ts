import { dominanceByList } from './dominance-by-list.ts';
import { dominanceByMinimum } from './dominance-by-minimum.ts';
import { dominanceByStaircase } from './dominance-by-staircase.ts';

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

/** The quickest structure for vectors of `width` costs, the first included. */
export const dominance = (places: number, width: number): Dominance => {
  if (width === 2) return dominanceByMinimum(places);
  if (width === 3) return dominanceByStaircase(places);
  return dominanceByList(places, width);
};
