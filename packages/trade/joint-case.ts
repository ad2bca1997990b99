import { costliestPlaces } from './co-production-case.ts';
import type { HeadingColumns } from './heading-columns.ts';
import { makeable } from './makeable.ts';
import type { MemberColumns } from './member-columns.ts';
import type { JointPart, Quantities } from './partner-quantities.ts';
import { bestSingleCoverage, jointQuantities } from './partner-quantities.ts';
import type { PartnerSet } from './partner-set.ts';
import { pairsAndTriples, partnerSets } from './partner-set.ts';

/** Thresholds of joint diversification; each is also moved by a quarter to see whether ranks hold. */
export interface JointThresholds extends Readonly<Record<string, number>> {
  /** Balassa index from which a member has a product. */
  readonly 'member-advantage': number;
  /** Least share of the main inputs that the partners hold together. */
  readonly 'joint-inputs': number;
  /** Least share of the main inputs that they hold together beyond the best single one. */
  readonly 'joint-input-gain': number;
}

export const jointThresholds: JointThresholds = {
  'member-advantage': 1,
  'joint-inputs': 0.4,
  'joint-input-gain': 0.1,
};

/** A product none of the partners has, which they could make together. */
export interface JointCase extends PartnerSet {
  /** Column of the heading. */
  readonly at: number;
  readonly quantities: Quantities<JointPart>;
}

/** Shares closer than this are the same share. */
const same = 1e-9;

/** Whether a partner alone among the partners holds one of the costliest inputs. */
const bringsInput = (
  { inputs }: HeadingColumns,
  partner: MemberColumns,
  others: readonly MemberColumns[],
  at: number,
): boolean =>
  inputs[at]!.slice(0, costliestPlaces).some(
    ({ column }) =>
      column >= 0 && partner.holds[column] === 1 && others.every(({ holds }) => holds[column] === 0),
  );

/** Whether a partner is nearer to the product than all the other partners. */
const bringsCloseness = (
  { relativeDensity }: MemberColumns,
  others: readonly MemberColumns[],
  at: number,
): boolean => others.every((other) => relativeDensity[at]! > other.relativeDensity[at]!);

/** Each partner brings a costly input the others lack, or is the nearest: none is there for its name only. */
const hasNoTokenPartner = (
  columns: HeadingColumns,
  partners: readonly MemberColumns[],
  at: number,
): boolean =>
  partners.every((partner) => {
    const others = partners.filter((other) => other !== partner);
    return bringsInput(columns, partner, others, at) || bringsCloseness(partner, others, at);
  });

const name = (partners: readonly MemberColumns[]): string => partners.map(({ iso3 }) => iso3).join();

/** Input coverage of each smaller set inside a triple; none inside a pair. */
const coverageInside = (sets: readonly PartnerSet[]): ((set: PartnerSet) => readonly Float64Array[]) => {
  const known = new Map(sets.map(({ partners, pooled }) => [name(partners), pooled.inputCoverage]));
  return ({ partners }) =>
    partners.length === 2
      ? []
      : partners.map((left) => known.get(name(partners.filter((one) => one !== left)))!);
};

/**
 * All pairs and triples of members with what they could make together though none can alone: no partner
 * exports it with advantage; together they hold more of its main inputs (by cost order) than any single one;
 * each brings something. A triple is proposed only where none of its pairs holds as much.
 */
export const jointCases = (
  columns: HeadingColumns,
  sets: readonly PartnerSet[],
  thresholds: JointThresholds,
): JointCase[] => {
  const products = makeable(columns.headings);
  const leastInputs = thresholds['joint-inputs'] - same;
  const leastGain = thresholds['joint-input-gain'] - same;
  const inside = coverageInside(sets);
  return sets.flatMap((set) => {
    const { partners, pooled } = set;
    const smaller = inside(set);
    const isCase = (at: number): boolean => {
      const coverage = pooled.inputCoverage[at]!;
      return (
        coverage >= leastInputs &&
        partners.every(({ holds }) => holds[at] === 0) &&
        coverage - bestSingleCoverage(partners, at) >= leastGain &&
        smaller.every((pair) => pair[at]! < coverage - same) &&
        hasNoTokenPartner(columns, partners, at)
      );
    };
    return products
      .filter(isCase)
      .map((at) => ({ partners, pooled, at, quantities: jointQuantities(columns, partners, pooled, at) }));
  });
};

/** Pairs and triples of the members, pooled. */
export const allPairsAndTriples = (
  columns: HeadingColumns,
  members: readonly MemberColumns[],
): PartnerSet[] => partnerSets(columns, members, pairsAndTriples(members.length));
