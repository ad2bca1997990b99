import { dominanceByList } from './dominance-by-list.ts';
import { dominanceByMinimum } from './dominance-by-minimum.ts';
import { dominanceByStaircase } from './dominance-by-staircase.ts';
import type { Dominance } from './dominance.ts';

/** The quickest structure for vectors of `width` costs, the first included. */
export const chooseDominance = (places: number, width: number): Dominance => {
  if (width === 2) return dominanceByMinimum(places);
  if (width === 3) return dominanceByStaircase(places);
  return dominanceByList(places, width);
};
