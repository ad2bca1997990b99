import type { Amount, Capacity, Code } from '@hamkor/registry';
import { freePerYear, inUnit } from './amounts.ts';
import { comparedStandard } from './certificate-standard.ts';
import type { CodeDistance } from './code-nearness.ts';
import type { MatchTerms } from './match-terms.ts';
import type { Side } from './side.ts';

/** The nearest pair of codes of two sides; null where one of them has none. */
export interface NearestCodes {
  readonly nearness: number;
  readonly asked: Code;
  readonly given: Code;
}

export const nearestCodes = (distance: CodeDistance, asker: Side, giver: Side): NearestCodes | null => {
  let nearest: NearestCodes | null = null;
  for (const asked of asker.codes)
    for (const given of giver.codes) {
      const { nearness } = distance.between(asked, given);
      if (nearest === null || nearness > nearest.nearness) nearest = { nearness, asked, given };
    }
  return nearest;
};

/** What is free for an order, in the unit of the order. */
export interface FreeCapacity {
  readonly free: number;
  /** Null unknown or not comparable. */
  readonly smallestOrder: number | null;
}

/** The free capacity nearest to what is asked; null where nothing is asked by number or none can be compared. */
export const freeCapacity = (distance: CodeDistance, asker: Side, giver: Side): FreeCapacity | null => {
  const wanted = asker.quantity;
  if (wanted === null) return null;
  let nearest = 0;
  let found: FreeCapacity | null = null;
  for (const capacity of giver.capacities) {
    const free = freeIn(capacity, wanted);
    if (free === null) continue;
    let nearness = 0;
    for (const code of asker.codes)
      nearness = Math.max(nearness, distance.between(code, capacity.code).nearness);
    if (nearness <= nearest) continue;
    nearest = nearness;
    found = free;
  }
  return found;
};

const freeIn = (capacity: Capacity, wanted: Amount): FreeCapacity | null => {
  const amount = freePerYear(capacity);
  const free = amount === null ? null : inUnit(amount, wanted.unit);
  if (amount === null || free === null) return null;
  const least = capacity.smallestOrder;
  return { free, smallestOrder: least === null ? null : inUnit({ ...amount, value: least }, wanted.unit) };
};

/** What the free capacity cannot serve: less than the smallest lot taken is free, or the order is below the smallest. */
export const quantityConflict = (asker: Side, capacity: FreeCapacity | null): 'capacity' | 'size' | null => {
  if (capacity === null) return null;
  if (capacity.free <= 0 || capacity.free < (asker.smallestLot ?? 0)) return 'capacity';
  return capacity.smallestOrder !== null && asker.quantity!.value < capacity.smallestOrder ? 'size' : null;
};

/** Share of the quantity asked that the giver's free year covers. */
export const capacityFit = (asker: Side, capacity: FreeCapacity | null): number | null => {
  const wanted = asker.quantity?.value ?? 0;
  return capacity === null ? null : wanted <= 0 ? 1 : Math.min(1, capacity.free / wanted);
};

/** An order that fills a tenth of what is free, or more, is worth setting up for; smaller ones in proportion. */
const worthwhileShare = 0.1;

/** How much of an order it is for the giver. */
export const sizeFit = (asker: Side, capacity: FreeCapacity | null): number | null =>
  capacity === null || capacity.free <= 0
    ? null
    : Math.min(1, asker.quantity!.value / (worthwhileShare * capacity.free));

/** Certificates of a side that hold today. */
export const validCertificates = (side: Side, today: string): readonly string[] =>
  side.certificates
    .filter(({ validUntil }) => validUntil === null || validUntil >= today)
    .map(({ standard }) => standard);

/**
 * Share of the certificates wanted that are held, valid today, as they stand or recognised. Who has named no certificate at
 * all may hold them: unknown, not refused.
 */
export const certificateFit = (
  wanted: readonly string[],
  giver: Side,
  asker: Side,
  { recognises, today }: MatchTerms,
): number | null => {
  if (wanted.length === 0 || giver.certificates.length === 0) return null;
  const held = validCertificates(giver, today);
  const isMet = (standard: string): boolean =>
    held.some(
      (certificate) =>
        comparedStandard(certificate) === comparedStandard(standard) ||
        recognises?.(certificate, standard, giver, asker) === true,
    );
  return wanted.filter(isMet).length / wanted.length;
};

/** Days by corridor: 1 at the door to ½ at the days allowed; without a limit a month halves it. */
export const reachFit = (days: number | null, withinDays: number | null): number | null =>
  days === null ? null : withinDays === null ? 1 / (1 + days / 30) : Math.max(0, 1 - days / (2 * withinDays));

/** Whether they share a language. */
export const languageFit = (one: Side, other: Side): number | null =>
  one.languages.length === 0 || other.languages.length === 0
    ? null
    : one.languages.some((language) => other.languages.includes(language))
      ? 1
      : 0;

/** Whether the other's state is among those that a side names behind its own; null where it names none. */
export const stateFit = (one: Side, other: Side): number | null => {
  const [own] = other.states;
  return one.states.length < 2 || own === undefined ? null : one.states.indexOf(own, 1) > 0 ? 1 : 0;
};

/** How sure the other's record is. */
export const recordFit = (other: Side): number => sureness[other.confidence];
const sureness = { published: 1, estimated: 0.7, unverified: 0.4 } as const;

const freshDays = 90;
const staleDays = 3 * 365;

/** 1 up to 90 days after it was last said to hold, falling to 0 at three years; `today` in milliseconds. */
export const freshnessFit = (other: Side, today: number): number | null => {
  if (other.heldOn === null) return null;
  const days = (today - Date.parse(other.heldOn)) / 86_400_000;
  return Math.min(1, Math.max(0, 1 - (days - freshDays) / (staleDays - freshDays)));
};
