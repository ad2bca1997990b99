import type { JointPart, LocalisationPart, PartWeights } from './partner-quantities.ts';

/**
 * Default weights of the two kinds that are put to the test against real projects, as learnt by `validate` from
 * all of them: the share of each part, the largest drawn as 2. A part that real projects give no sign of
 * weighs 0 and is still shown, for the reader may think otherwise and move it. The test of the shipped data
 * learns them anew and fails when they drift.
 */
export const jointWeights: PartWeights<JointPart> = {
  feasibility: 0.1,
  inputs: 0,
  sourcing: 0,
  experience: 2,
  complexity: 0,
  demand: 1.25,
};
export const localisationWeights: PartWeights<LocalisationPart> = {
  feasibility: 0,
  strength: 0,
  sourcing: 0,
  experience: 2,
  complexity: 0.2,
  demand: 1.5,
};

/**
 * Whether the whole 95 % interval of a kind's lift over world demand lies above 0. For joint diversification it
 * barely does, and not with every way of learning the weights: see README.md.
 */
export const beatsDemand = { 'joint-diversification': true, localisation: false } as const;
