import type { Dominance } from './dominance.ts';

/** Two costs: the least second cost of each place says it all. */
export const dominanceByMinimum = (places: number): Dominance => {
  const least = new Float64Array(places).fill(Infinity);
  return {
    isDominated: (place, vectors, at) => least[place]! <= vectors[at + 1]!,
    add: (place, vectors, at) => {
      least[place] = vectors[at + 1]!;
    },
  };
};
