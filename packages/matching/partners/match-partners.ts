import { best } from '../index/best.ts';
import { matchParts } from './match-parts.ts';
import type { Conditions, MatchPart, MatchTerms } from './match-terms.ts';
import type { Side } from './side.ts';
import type { HardFilter, TwoSidedFits } from './two-sided-fits.ts';
import { twoSidedFits, wishes } from './two-sided-fits.ts';

/** Another side that fits, seen from both. */
export interface PartnerMatch {
  readonly side: Side;
  /** Harmonic mean of `wants` and `wanted`, 0 to 1. */
  readonly score: number;
  /** How much the one who looks would want the other, and the other the one who looks. */
  readonly wants: number;
  readonly wanted: number;
  readonly parts: readonly MatchPart[];
  readonly wantedParts: readonly MatchPart[];
  readonly days: number | null;
}

export interface PartnerMatches {
  readonly matches: readonly PartnerMatch[];
  /** How many candidates each hard filter took out; one that fails several counts at the first. */
  readonly excluded: Readonly<Record<HardFilter, number>>;
}

/** Below this there is no code in common or near. */
const leastScore = 0.01;

/**
 * The best counterparts of a side among candidates, either way: givers for who asks, requests for who gives. Those taken
 * out by a hard condition are counted. Unknown never takes out. Both directions must want each other: a score
 * is their harmonic mean (RECON: Pizzato et al., RecSys 2010), each the weighted mean of the parts known.
 */
export const matchPartners = (
  subject: Side,
  candidates: Iterable<Side>,
  terms: MatchTerms,
  conditions: Conditions,
  limit: number,
): PartnerMatches => {
  const excluded: Record<HardFilter, number> = {
    capacity: 0,
    certificate: 0,
    reach: 0,
    size: 0,
    self: 0,
    kind: 0,
  };
  const today = Date.parse(terms.today);
  const sides: Side[] = [];
  const scores: number[] = [];
  for (const side of candidates) {
    const fits = twoSidedFits(subject, side, terms, conditions, today);
    if (typeof fits === 'string') {
      excluded[fits] += 1;
      continue;
    }
    const { ofAsker, ofGiver } = wishes(fits, terms.weights);
    const score = harmonic(ofAsker, ofGiver);
    if (score < leastScore) continue;
    sides.push(side);
    scores.push(score);
  }
  const first = best(
    sides.keys(),
    (at) => scores[at]!,
    limit,
    (one, other) => sides[one]!.id < sides[other]!.id,
  );
  return {
    // Parts are put into words only for those that are shown.
    matches: first.map((at) => matchOf(subject, sides[at]!, terms, conditions) as PartnerMatch),
    excluded,
  };
};

/** Both directions between two sides, or the hard filter that keeps them apart. */
export const matchOf = (
  subject: Side,
  side: Side,
  terms: MatchTerms,
  conditions: Conditions,
): PartnerMatch | HardFilter => {
  const fits = twoSidedFits(subject, side, terms, conditions, Date.parse(terms.today));
  return typeof fits === 'string' ? fits : told(subject, side, fits, terms);
};

const told = (subject: Side, side: Side, fits: TwoSidedFits, terms: MatchTerms): PartnerMatch => {
  const { ofAsker, ofGiver } = wishes(fits, terms.weights);
  const isAsking = subject.role === 'asks';
  const parts = isAsking ? matchParts(fits, subject, side, terms) : matchParts(fits, side, subject, terms);
  return {
    side,
    score: harmonic(ofAsker, ofGiver),
    wants: isAsking ? ofAsker : ofGiver,
    wanted: isAsking ? ofGiver : ofAsker,
    parts: isAsking ? parts.ofAsker : parts.ofGiver,
    wantedParts: isAsking ? parts.ofGiver : parts.ofAsker,
    days: fits.days,
  };
};

const harmonic = (one: number, other: number): number =>
  one + other === 0 ? 0 : (2 * one * other) / (one + other);
