import type { Amount, Code } from '@hamkor/registry';
import { freePerYear, inUnit } from './amounts.ts';
import { comparedStandard } from './certificate-standard.ts';
import type { CodeDistance } from './code-nearness.ts';
import type { MatchTerms } from './match-terms.ts';
import type { Side } from './side.ts';

/** How well one thing fits, 0 to 1 (null unknown), with what stood on both sides. */
export interface Fit {
  readonly fit: number | null;
  readonly asked: string | null;
  readonly given: string | null;
}

const codeText = ({ scheme, code }: Code): string => `${scheme} ${code}`;
const amountText = (amount: Amount | null): string | null =>
  amount === null ? null : `${amount.value} ${amount.unit}`;

/** The nearest pair of codes; 0 where both have codes and none are near, null where one side has none. */
export const codeFit = (distance: CodeDistance, asker: Side, giver: Side): Fit => {
  let nearest: Fit | null = null;
  for (const asked of asker.codes)
    for (const given of giver.codes) {
      const { nearness } = distance.between(asked, given);
      if (nearest === null || nearness > nearest.fit!)
        nearest = { fit: nearness, asked: codeText(asked), given: codeText(given) };
    }
  return nearest ?? { fit: null, asked: null, given: null };
};

/** The free capacity nearest to what is asked, in the unit of the order; null where none can be compared. */
const capacityFor = (
  distance: CodeDistance,
  asker: Side,
  giver: Side,
): { readonly free: number; readonly smallestOrder: number | null } | null => {
  if (asker.quantity === null) return null;
  let nearest = 0;
  let found: { readonly free: number; readonly smallestOrder: number | null } | null = null;
  for (const capacity of giver.capacities) {
    const nearness = Math.max(
      0,
      ...asker.codes.map((code) => distance.between(code, capacity.code).nearness),
    );
    const amount = freePerYear(capacity);
    const free = amount === null ? null : inUnit(amount, asker.quantity.unit);
    if (nearness <= nearest || free === null) continue;
    const least = capacity.smallestOrder;
    nearest = nearness;
    found = {
      free,
      smallestOrder: least === null ? null : inUnit({ ...amount!, value: least }, asker.quantity.unit),
    };
  }
  return found;
};

/** Share of the quantity asked that the giver's free year covers. */
export const capacityFit = (distance: CodeDistance, asker: Side, giver: Side): Fit => {
  const capacity = capacityFor(distance, asker, giver);
  const unit = asker.quantity?.unit ?? '';
  return {
    fit: capacity === null ? null : coverage(capacity.free, asker.quantity!.value),
    asked: amountText(asker.quantity),
    given: capacity === null ? null : `${capacity.free} ${unit}`,
  };
};

const coverage = (free: number, wanted: number): number => (wanted <= 0 ? 1 : Math.min(1, free / wanted));

/** An order that fills a tenth of what is free, or more, is worth setting up for; smaller ones in proportion. */
const worthwhileShare = 0.1;

/** How much of an order it is for the giver. */
export const sizeFit = (distance: CodeDistance, asker: Side, giver: Side): Fit => {
  const capacity = capacityFor(distance, asker, giver);
  const fit =
    capacity === null || capacity.free <= 0
      ? null
      : Math.min(1, asker.quantity!.value / (worthwhileShare * capacity.free));
  return {
    fit,
    asked: amountText(asker.quantity),
    given: capacity?.smallestOrder == null ? null : `${capacity.smallestOrder} ${asker.quantity!.unit}`,
  };
};

/** What the free capacity cannot cover: less than the smallest lot taken, or an order below the smallest. */
export const quantityConflict = (
  distance: CodeDistance,
  asker: Side,
  giver: Side,
): 'capacity' | 'size' | null => {
  const capacity = capacityFor(distance, asker, giver);
  if (capacity === null) return null;
  const least = asker.smallestLot ?? 0;
  if (capacity.free <= 0 || capacity.free < least) return 'capacity';
  return capacity.smallestOrder !== null && asker.quantity!.value < capacity.smallestOrder ? 'size' : null;
};

/** Share of the certificates asked that are held, valid today, as they stand or recognised. */
export const certificateFit = (
  wanted: readonly string[],
  giver: Side,
  asker: Side,
  { recognises, today }: MatchTerms,
): Fit => {
  const held = giver.certificates.filter(({ validUntil }) => validUntil === null || validUntil >= today);
  const isMet = (standard: string): boolean =>
    held.some(
      (certificate) =>
        comparedStandard(certificate.standard) === comparedStandard(standard) ||
        recognises?.(certificate.standard, standard, giver, asker) === true,
    );
  return {
    // Who has named no certificate at all may hold them: unknown, not refused.
    fit:
      wanted.length === 0 || giver.certificates.length === 0
        ? null
        : wanted.filter(isMet).length / wanted.length,
    asked: wanted.length === 0 ? null : wanted.join('; '),
    given: held.length === 0 ? null : held.map(({ standard }) => standard).join('; '),
  };
};

/** Days by corridor: 1 at the door to ½ at the days allowed; without a limit a month halves it. */
export const reachFit = (days: number | null, withinDays: number | null): Fit => ({
  fit:
    days === null
      ? null
      : withinDays === null
        ? 1 / (1 + days / 30)
        : Math.max(0, 1 - days / (2 * withinDays)),
  asked: withinDays === null ? null : String(withinDays),
  given: days === null ? null : String(Math.round(days * 10) / 10),
});

export const languageFit = (one: Side, other: Side): Fit => {
  const shared = one.languages.filter((language) => other.languages.includes(language));
  const isKnown = one.languages.length > 0 && other.languages.length > 0;
  return {
    fit: isKnown ? (shared.length > 0 ? 1 : 0) : null,
    asked: one.languages.length === 0 ? null : one.languages.join(' '),
    given: other.languages.length === 0 ? null : other.languages.join(' '),
  };
};

/** Whether the other's state is among those that a side names behind its own; null where it names none. */
export const stateFit = (one: Side, other: Side): Fit => {
  const wanted = one.states.slice(1);
  const [own] = other.states;
  return {
    fit: wanted.length === 0 || own === undefined ? null : wanted.includes(own) ? 1 : 0,
    asked: wanted.length === 0 ? null : wanted.join(' '),
    given: own ?? null,
  };
};

/** How sure the other's record is. */
export const recordFit = (other: Side): Fit => ({
  fit: { published: 1, estimated: 0.7, unverified: 0.4 }[other.confidence],
  asked: null,
  given: other.confidence,
});

const freshDays = 90;
const staleDays = 3 * 365;

/** 1 up to 90 days after it was last said to hold, falling to 0 at three years. */
export const freshnessFit = (other: Side, today: string): Fit => {
  const days = other.heldOn === null ? null : (Date.parse(today) - Date.parse(other.heldOn)) / 86_400_000;
  return {
    fit: days === null ? null : Math.min(1, Math.max(0, 1 - (days - freshDays) / (staleDays - freshDays))),
    asked: null,
    given: other.heldOn,
  };
};
