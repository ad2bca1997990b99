/**
 * Jain's fairness index of what each got, (Σx)² ÷ (n Σx²): 1 when all got the same, 1/n when one got all; null for nobody
 * or nothing at all (Jain, Chiu, Hawe, DEC-TR-301, 1984).
 *
 * @example jainIndex([1, 1, 0, 0]) // 0.5
 */
export const jainIndex = (shares: readonly number[]): number | null => {
  const sum = shares.reduce((total, share) => total + share, 0);
  const squares = shares.reduce((total, share) => total + share * share, 0);
  return squares === 0 ? null : (sum * sum) / (shares.length * squares);
};

/**
 * Gini coefficient of what each got: 0 when all got the same, (n − 1)/n when one got all; null for nobody or nothing.
 *
 * @example giniIndex([0, 0, 0, 4]) // 0.75
 */
export const giniIndex = (shares: readonly number[]): number | null => {
  const sum = shares.reduce((total, share) => total + share, 0);
  if (sum === 0) return null;
  const ranked = shares
    .toSorted((one, other) => one - other)
    .reduce((total, share, at) => total + (at + 1) * share, 0);
  return (2 * ranked) / (shares.length * sum) - (shares.length + 1) / shares.length;
};

/** Who can be shown: how well it fits, how often it was shown, how much it can take on. */
export interface Candidate {
  readonly id: string;
  readonly score: number;
}
export interface Exposure {
  /** How often each was shown lately; 0 where unknown. */
  readonly shown: (id: string) => number;
  /** What each can take on beside others, above 0: free capacity, places, hours of advisers; 1 where unknown. */
  readonly capacity: (id: string) => number;
  /** Shown more often than this per unit of capacity, one comes after all others. */
  readonly cap: number;
}

/** Scores this near are one score: the difference says nothing that a partner would notice. */
export const sameScore = 0.02;

/**
 * An order that gives those who fit equally well an equal chance to be seen: by score in steps of 0.02, within a step by how
 * little each was shown for its capacity, then by score, then by id. Those above the cap come last, in the same order:
 * they are not hidden. What is shown must be counted by the caller; the same counts give the same order.
 */
export const byExposure = <T extends Candidate>(candidates: readonly T[], exposure: Exposure): readonly T[] =>
  candidates
    .map((candidate) => {
      const load = exposure.shown(candidate.id) / exposure.capacity(candidate.id);
      return { candidate, load, isOver: load > exposure.cap, step: Math.floor(candidate.score / sameScore) };
    })
    .sort(
      (one, other) =>
        Number(one.isOver) - Number(other.isOver) ||
        other.step - one.step ||
        one.load - other.load ||
        other.candidate.score - one.candidate.score ||
        (one.candidate.id < other.candidate.id ? -1 : 1),
    )
    .map(({ candidate }) => candidate);
