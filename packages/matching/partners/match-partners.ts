import { best } from '../index/best.ts';
import { areCounterparts } from './counterparts.ts';
import type { Fit } from './fit.ts';
import {
  capacityFit,
  certificateFit,
  codeFit,
  freshnessFit,
  languageFit,
  quantityConflict,
  reachFit,
  recordFit,
  sizeFit,
  stateFit,
} from './fit.ts';
import type { Conditions, MatchPart, MatchTerms, PartKey } from './match-terms.ts';
import type { Side } from './side.ts';

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

export const hardFilters = ['capacity', 'certificate', 'reach', 'size', 'self', 'kind'] as const;
export type HardFilter = (typeof hardFilters)[number];

export interface PartnerMatches {
  readonly matches: readonly PartnerMatch[];
  /** How many candidates each hard filter took out; one that fails several counts at the first. */
  readonly excluded: Readonly<Record<HardFilter, number>>;
}

/** Nothing but the subject asked about lies behind a match below this: no code in common or near. */
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
  const found: PartnerMatch[] = [];
  for (const side of candidates) {
    const matched = matchOf(subject, side, terms, conditions);
    if (typeof matched === 'string') excluded[matched] += 1;
    else if (matched.score >= leastScore) found.push(matched);
  }
  const first = best(
    found.keys(),
    (at) => found[at]!.score,
    limit,
    (one, other) => found[one]!.side.id < found[other]!.side.id,
  );
  return { matches: first.map((at) => found[at]!), excluded };
};

/** Both directions between two sides, or the hard filter that keeps them apart. */
export const matchOf = (
  subject: Side,
  side: Side,
  terms: MatchTerms,
  conditions: Conditions,
): PartnerMatch | HardFilter => {
  const isOwn =
    subject.id === side.id || (subject.organisation !== null && subject.organisation === side.organisation);
  if (isOwn) return 'self';
  const { states = [], employees } = conditions;
  if (!areCounterparts(subject, side)) return 'kind';
  if (states.length > 0 && !states.includes(side.states[0] ?? '')) return 'kind';
  if (employees !== undefined && side.employees !== null) {
    if (side.employees < (employees.least ?? 0) || side.employees > (employees.most ?? Infinity))
      return 'size';
  }
  const [asker, giver] = subject.role === 'asks' ? [subject, side] : [side, subject];
  const conflict = quantityConflict(terms.codes, asker, giver);
  if (conflict !== null) return conflict;
  const wanted = [...asker.certificates.map(({ standard }) => standard), ...(conditions.certificates ?? [])];
  const certificate = certificateFit(wanted, giver, asker, terms);
  if (certificate.fit !== null && certificate.fit < 1) return 'certificate';
  const days = terms.days(giver, asker);
  const withinDays = least(asker.withinDays, conditions.withinDays ?? null);
  if (days !== null && withinDays !== null && days > withinDays) return 'reach';

  const code = codeFit(terms.codes, asker, giver);
  const reach = reachFit(days, withinDays);
  const part = (key: PartKey, { fit, asked, given }: Fit): MatchPart => ({
    key,
    fit,
    weight: terms.weights[key],
    asked,
    given,
  });
  const both = (one: Side, other: Side): readonly MatchPart[] => [
    part('language', languageFit(one, other)),
    part('state', stateFit(one, other)),
    part('record', recordFit(other)),
    part('freshness', freshnessFit(other, terms.today)),
  ];
  const askerParts = [
    part('code', code),
    part('capacity', capacityFit(terms.codes, asker, giver)),
    part('certificate', certificate),
    part('reach', reach),
    ...both(asker, giver),
  ];
  const giverParts = [
    part('code', { ...code, asked: code.given, given: code.asked }),
    part('size', sizeFit(terms.codes, asker, giver)),
    part('reach', reach),
    ...both(giver, asker),
  ];
  const [parts, wantedParts] = subject.role === 'asks' ? [askerParts, giverParts] : [giverParts, askerParts];
  const wants = directed(parts);
  const wantedBy = directed(wantedParts);
  return { side, score: harmonic(wants, wantedBy), wants, wanted: wantedBy, parts, wantedParts, days };
};

const least = (one: number | null, other: number | null): number | null =>
  one === null ? other : other === null ? one : Math.min(one, other);

/**
 * Weighted mean of the parts that are known on both sides. Nothing is wanted where the codes are known and far apart, however
 * well the rest fits; and a code that is unknown leaves no ground for a match at all.
 */
const directed = (parts: readonly MatchPart[]): number => {
  let sum = 0;
  let weights = 0;
  for (const { key, fit, weight } of parts) {
    if (key === 'code' && (fit === null || fit === 0)) return 0;
    if (fit === null) continue;
    sum += fit * weight;
    weights += weight;
  }
  return weights === 0 ? 0 : sum / weights;
};

const harmonic = (one: number, other: number): number =>
  one + other === 0 ? 0 : (2 * one * other) / (one + other);
