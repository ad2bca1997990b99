import type { GainsAnswer } from '@hamkor/contract';
import { worthByMask } from './gain-rows.ts';

/** A coalition that could do better on its own than a division gives it. */
export interface Objection {
  /** Places of its members in the order of the players. */
  readonly members: readonly number[];
  /** Money per year that it could gain more by leaving. */
  readonly excess: number;
  /** The same as a share of what the division gives it; null where that is nothing or a loss. */
  readonly share: number | null;
}

export const membersOf = (mask: number): readonly number[] => {
  const members: number[] = [];
  for (let place = 0; 2 ** place <= mask; place++) {
    if ((mask & (2 ** place)) !== 0) members.push(place);
  }
  return members;
};

/** Objections are told from here on, relative to the worth of everybody: less is the tolerance of the solver. */
const smallestShare = 1e-4;

/** The coalition short of everybody that could gain most by leaving a division; null where none could. */
export const strongestObjection = (answer: GainsAnswer, shares: readonly number[]): Objection | null => {
  const worth = worthByMask(answer);
  const everybody = worth.length - 1;
  let best: Objection | null = null;
  for (let mask = 1; mask < everybody; mask++) {
    const members = membersOf(mask);
    const given = members.reduce((sum, place) => sum + (shares[place] ?? 0), 0);
    const excess = (worth[mask] ?? 0) - given;
    if (excess > (best?.excess ?? smallestShare * Math.abs(worth[everybody] ?? 0))) {
      best = { members, excess, share: given > 0 ? excess / given : null };
    }
  }
  return best;
};
