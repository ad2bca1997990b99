import type { HeadingColumns } from './heading-columns.ts';
import type { PartName } from './option.ts';
import type { PartnerSet } from './partner-set.ts';
import type { JointPart, LocalisationPart, PartWeights, Quantities } from './partner-quantities.ts';
import {
  jointParts,
  jointQuantities,
  localisationParts,
  localisationQuantities,
} from './partner-quantities.ts';

/**
 * Among which products a real one has to stand out: all; those none of the partners exports with advantage
 * (where joint diversification is at home); those some of them do and some do not (localisation).
 */
export type Territory = 'all' | 'none-has-it' | 'some-have-it';

export const territories: readonly Territory[] = ['all', 'none-has-it', 'some-have-it'];

/** Whether a heading lies in the territory of a set of partners. */
export const isInTerritory = (territory: Territory, { partners }: PartnerSet, at: number): boolean => {
  if (territory === 'all') return true;
  const holding = partners.filter(({ holds }) => holds[at] === 1).length;
  return territory === 'none-has-it' ? holding === 0 : holding > 0 && holding < partners.length;
};

export type ScoreKey =
  | 'demand' // world demand alone: the baseline
  | 'density-gain' // pooled density less that of the best single partner
  | 'joint-by-hand'
  | 'localisation-by-hand'
  | 'supply-mix' // weights learnt, demand left out
  | 'full-mix' // weights learnt
  | 'joint-diversification' // weights learnt in its own territory: the score in use
  | 'localisation';

export interface ScoreDefinition {
  readonly key: ScoreKey;
  readonly territory: Territory;
  readonly parts: readonly PartName[];
  readonly quantities: (set: PartnerSet, at: number) => Readonly<Partial<Record<PartName, number>>>;
  /** Weights by hand; null where they are learnt from the projects. */
  readonly weights: Readonly<Partial<Record<PartName, number>>> | null;
}

/** The weights of the first trial, set before any was learnt. */
export const jointByHand: PartWeights<JointPart> = {
  feasibility: 1,
  inputs: 1,
  sourcing: 0.5,
  experience: 0,
  complexity: 0.5,
  demand: 0.5,
};
export const localisationByHand: PartWeights<LocalisationPart> = {
  feasibility: 1,
  strength: 1,
  sourcing: 1,
  experience: 0,
  complexity: 0.5,
  demand: 0.5,
};

/**
 * Roles in a set for one heading: the partner with the largest part of world exports holds the technology,
 * the nearest of the others is host. The bank does not say who is which.
 */
const localised = (
  columns: HeadingColumns,
  { partners }: PartnerSet,
  at: number,
): Quantities<LocalisationPart> => {
  const holder = partners.reduce((best, one) => (one.worldShare[at]! > best.worldShare[at]! ? one : best));
  const [first, ...rest] = partners.filter((one) => one !== holder);
  const host = rest.reduce(
    (best, one) => (one.relativeDensity[at]! > best.relativeDensity[at]! ? one : best),
    first!,
  );
  return localisationQuantities(columns, holder, host, at);
};

/** World demand alone: what every score has to beat, in the same territory. */
export const baseline = ({ demandUsd }: HeadingColumns, territory: Territory): ScoreDefinition => ({
  key: 'demand',
  territory,
  parts: ['demand'],
  quantities: (_, at) => ({ demand: demandUsd[at]! }),
  weights: { demand: 1 },
});

/** Pooled density less that of the best single partner. */
const densityGain = ({ partners, pooled }: PartnerSet, at: number) => ({
  feasibility: pooled.density[at]! - Math.max(...partners.map(({ density }) => density[at]!)),
});

/** The scores that are put to the test, the baseline first. */
export const scoreDefinitions = (columns: HeadingColumns): readonly ScoreDefinition[] => {
  const joint = ({ partners, pooled }: PartnerSet, at: number): Quantities<JointPart> =>
    jointQuantities(columns, partners, pooled, at);
  const local = (set: PartnerSet, at: number): Quantities<LocalisationPart> => localised(columns, set, at);
  const supply = jointParts.filter((part) => part !== 'demand');
  return [
    baseline(columns, 'all'),
    {
      key: 'density-gain',
      territory: 'all',
      parts: ['feasibility'],
      quantities: densityGain,
      weights: { feasibility: 1 },
    },
    { key: 'joint-by-hand', territory: 'all', parts: jointParts, quantities: joint, weights: jointByHand },
    {
      key: 'localisation-by-hand',
      territory: 'all',
      parts: localisationParts,
      quantities: local,
      weights: localisationByHand,
    },
    { key: 'supply-mix', territory: 'all', parts: supply, quantities: joint, weights: null },
    { key: 'full-mix', territory: 'all', parts: jointParts, quantities: joint, weights: null },
    {
      key: 'joint-diversification',
      territory: 'none-has-it',
      parts: jointParts,
      quantities: joint,
      weights: null,
    },
    {
      key: 'localisation',
      territory: 'some-have-it',
      parts: localisationParts,
      quantities: local,
      weights: null,
    },
  ];
};
