import {
  capacityFit,
  certificateFit,
  freeCapacity,
  freshnessFit,
  languageFit,
  nearestCodes,
  quantityConflict,
  reachFit,
  recordFit,
  sizeFit,
  stateFit,
} from './fit.ts';
import type { FreeCapacity, NearestCodes } from './fit.ts';
import { areCounterparts } from './counterparts.ts';
import type { Conditions, MatchTerms, PartWeights } from './match-terms.ts';
import type { Side } from './side.ts';

export const hardFilters = ['capacity', 'certificate', 'reach', 'size', 'self', 'kind'] as const;
export type HardFilter = (typeof hardFilters)[number];

/** Every fit between who asks and who gives, 0 to 1, null unknown; numbers only, for thousands are compared. */
export interface TwoSidedFits {
  readonly codes: NearestCodes | null;
  readonly free: FreeCapacity | null;
  readonly wantedCertificates: readonly string[];
  readonly days: number | null;
  readonly withinDays: number | null;
  readonly capacity: number | null;
  readonly size: number | null;
  readonly certificate: number | null;
  readonly reach: number | null;
  readonly language: number | null;
  /** Of the other side, as each of them sees it. */
  readonly stateOfGiver: number | null;
  readonly stateOfAsker: number | null;
  readonly recordOfGiver: number;
  readonly recordOfAsker: number;
  readonly freshnessOfGiver: number | null;
  readonly freshnessOfAsker: number | null;
}

/** Fits between two sides, or the hard filter that keeps them apart; `today` is that of the terms in milliseconds. */
export const twoSidedFits = (
  subject: Side,
  side: Side,
  terms: MatchTerms,
  conditions: Conditions,
  today: number,
): TwoSidedFits | HardFilter => {
  const isOwn =
    subject.id === side.id || (subject.organisation !== null && subject.organisation === side.organisation);
  if (isOwn) return 'self';
  const { states = [], employees, certificates = [] } = conditions;
  if (!areCounterparts(subject, side)) return 'kind';
  if (states.length > 0 && !states.includes(side.states[0] ?? '')) return 'kind';
  if (employees !== undefined && side.employees !== null) {
    if (side.employees < (employees.least ?? 0) || side.employees > (employees.most ?? Infinity))
      return 'size';
  }
  const isAsking = subject.role === 'asks';
  const asker = isAsking ? subject : side;
  const giver = isAsking ? side : subject;
  const free = freeCapacity(terms.codes, asker, giver);
  const conflict = quantityConflict(asker, free);
  if (conflict !== null) return conflict;
  const wantedCertificates =
    asker.certificates.length === 0
      ? certificates
      : asker.certificates.map(({ standard }) => standard).concat(certificates);
  const certificate = certificateFit(wantedCertificates, giver, asker, terms);
  if (certificate !== null && certificate < 1) return 'certificate';
  const days = terms.days(giver, asker);
  const withinDays = least(asker.withinDays, conditions.withinDays ?? null);
  if (days !== null && withinDays !== null && days > withinDays) return 'reach';
  return {
    codes: nearestCodes(terms.codes, asker, giver),
    free,
    wantedCertificates,
    days,
    withinDays,
    capacity: capacityFit(asker, free),
    size: sizeFit(asker, free),
    certificate,
    reach: reachFit(days, withinDays),
    language: languageFit(asker, giver),
    stateOfGiver: stateFit(asker, giver),
    stateOfAsker: stateFit(giver, asker),
    recordOfGiver: recordFit(giver),
    recordOfAsker: recordFit(asker),
    freshnessOfGiver: freshnessFit(giver, today),
    freshnessOfAsker: freshnessFit(asker, today),
  };
};

const least = (one: number | null, other: number | null): number | null =>
  one === null ? other : other === null ? one : Math.min(one, other);

/** How much who asks wants who gives, and the other way round, each the weighted mean of what is known. */
export const wishes = (
  fits: TwoSidedFits,
  weights: PartWeights,
): { readonly ofAsker: number; readonly ofGiver: number } => {
  const code = fits.codes?.nearness ?? 0;
  // Without a code in common or near there is no ground for a match, however well the rest fits.
  if (code === 0) return { ofAsker: 0, ofGiver: 0 };
  const shared = mean([code, weights.code], [fits.reach, weights.reach], [fits.language, weights.language]);
  const ofAsker = mean(
    shared,
    [fits.capacity, weights.capacity],
    [fits.certificate, weights.certificate],
    [fits.stateOfGiver, weights.state],
    [fits.recordOfGiver, weights.record],
    [fits.freshnessOfGiver, weights.freshness],
  );
  const ofGiver = mean(
    shared,
    [fits.size, weights.size],
    [fits.stateOfAsker, weights.state],
    [fits.recordOfAsker, weights.record],
    [fits.freshnessOfAsker, weights.freshness],
  );
  return { ofAsker: ofAsker[0] ?? 0, ofGiver: ofGiver[0] ?? 0 };
};

type Weighed = readonly [fit: number | null, weight: number];

/** Weighted mean of the known ones, and the weight behind it. */
const mean = (...parts: readonly Weighed[]): Weighed => {
  let sum = 0;
  let weights = 0;
  for (const [fit, weight] of parts) {
    if (fit === null) continue;
    sum += fit * weight;
    weights += weight;
  }
  return weights === 0 ? [null, 0] : [sum / weights, weights];
};
