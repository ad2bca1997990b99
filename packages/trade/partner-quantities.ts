import type { HeadingColumns } from './heading-columns.ts';
import type { Capability, MemberColumns } from './member-columns.ts';
import type { PartName, RawPart } from './option.ts';

/** What a score of joint diversification, and of localisation, is made of. */
export const jointParts = [
  'feasibility',
  'inputs',
  'sourcing',
  'experience',
  'complexity',
  'demand',
] as const;
export const localisationParts = [
  'feasibility',
  'strength',
  'sourcing',
  'experience',
  'complexity',
  'demand',
] as const;
export type JointPart = (typeof jointParts)[number];
export type LocalisationPart = (typeof localisationParts)[number];

/** Quantities by part, more being better; NaN where unknown. */
export type Quantities<P extends PartName> = Readonly<Record<P, number>>;
/** Weights by part, 0 or more. */
export type PartWeights<P extends PartName> = Readonly<Record<P, number>>;

const unitOf: Readonly<Partial<Record<PartName, string>>> = {
  feasibility: 'sd',
  strength: 'share',
  inputs: 'share',
  sourcing: 'share',
  experience: 'share',
  complexity: 'index',
  demand: 'USD',
};

/**
 * What the partners already export of a heading, however little: the geometric mean over the partners of its
 * share in their own exports. The validation against real projects found that it tells more than any
 * measure of closeness: where both already make a little, they build more of it together.
 */
const experience = (partners: readonly MemberColumns[], at: number): number =>
  Math.exp(partners.reduce((sum, { logOwnShare }) => sum + logOwnShare[at]!, 0) / partners.length);

/** Largest input coverage of a single one of the partners; NaN where no input is known. */
export const bestSingleCoverage = (partners: readonly MemberColumns[], at: number): number =>
  partners.reduce((best, { inputCoverage }) => Math.max(best, inputCoverage[at]!), 0);

/** What a set of partners is worth for a heading that they make together; `pooled` is the union of the set. */
export const jointQuantities = (
  { complexity, demandUsd }: HeadingColumns,
  partners: readonly MemberColumns[],
  pooled: Capability,
  at: number,
): Quantities<JointPart> => ({
  feasibility: pooled.relativeDensity[at]!,
  inputs: pooled.inputCoverage[at]! - bestSingleCoverage(partners, at),
  sourcing: pooled.inputCoverage[at]!,
  experience: experience(partners, at),
  complexity: complexity[at]!,
  demand: demandUsd[at]!,
});

/** What a technology holder and a host are worth for a heading that the host is to make. */
export const localisationQuantities = (
  { complexity, demandUsd }: HeadingColumns,
  holder: MemberColumns,
  host: MemberColumns,
  at: number,
): Quantities<LocalisationPart> => ({
  feasibility: host.relativeDensity[at]!,
  strength: holder.worldShare[at]!,
  sourcing: host.inputCoverage[at]!,
  experience: experience([holder, host], at),
  complexity: complexity[at]!,
  demand: demandUsd[at]!,
});

/** The quantities as parts of a score; unknown is null. */
export const rawParts = <P extends PartName>(
  names: readonly P[],
  quantities: Quantities<P>,
  weights: PartWeights<P>,
): RawPart[] =>
  names.map((name) => ({
    name,
    raw: Number.isFinite(quantities[name]) ? quantities[name] : null,
    unit: unitOf[name]!,
    defaultWeight: weights[name],
  }));
