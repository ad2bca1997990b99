import type { Correspondence } from './heading.ts';

/** A heading of the other edition and the share of six-digit pairs that lead to it. */
export interface Counterpart {
  readonly hs: string;
  readonly share: number;
}

/**
 * Both ways between HS 1992 and HS 2022, many to many. Shares count six-digit pairs, not trade: they rank
 * counterparts and may not be used to convert money.
 */
export interface Concordance {
  /** Headings of HS 2022 that an HS 1992 heading went to, largest share first; shares sum to 1. */
  readonly toHs2022: (hs92: string) => readonly Counterpart[];
  /** Headings of HS 1992 that went to an HS 2022 heading, largest share (of theirs) first. */
  readonly toHs92: (hs2022: string) => readonly Counterpart[];
  /** The one that stands for it, null where there is none: the same code if it takes part, else the largest. */
  readonly bestHs2022: (hs92: string) => string | null;
  readonly bestHs92: (hs2022: string) => string | null;
}

/**
 * Concordance of the headings given. Equal shares are ordered by code, so that the result does not depend on
 * the order of the rows.
 */
export const concordance = (correspondences: readonly Correspondence[]): Concordance => {
  const forward = counterparts(correspondences, 'hs92', 'hs2022');
  const backward = counterparts(correspondences, 'hs2022', 'hs92');
  const toHs2022 = (hs92: string): readonly Counterpart[] => forward.get(hs92) ?? [];
  const toHs92 = (hs2022: string): readonly Counterpart[] => backward.get(hs2022) ?? [];
  return {
    toHs2022,
    toHs92,
    bestHs2022: (hs92) => best(hs92, toHs2022(hs92)),
    bestHs92: (hs2022) => best(hs2022, toHs92(hs2022)),
  };
};

const best = (hs: string, all: readonly Counterpart[]): string | null =>
  (all.find((counterpart) => counterpart.hs === hs) ?? all[0])?.hs ?? null;

type Code = 'hs92' | 'hs2022';

const counterparts = (
  correspondences: readonly Correspondence[],
  from: Code,
  to: Code,
): Map<string, Counterpart[]> => {
  const found = new Map<string, Counterpart[]>();
  for (const pair of correspondences) {
    const all = found.get(pair[from]) ?? [];
    all.push({ hs: pair[to], share: pair.share });
    found.set(pair[from], all);
  }
  for (const all of found.values())
    all.sort((one, other) => other.share - one.share || (one.hs < other.hs ? -1 : 1));
  return found;
};
