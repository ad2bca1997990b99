import type { ChainTable } from './model.ts';

/** What is wrong with a model, kind by kind; the words stand in the messages of `chainModel.problems`. */
export const modelProblemKinds = [
  'not-a-model',
  'missing',
  'wrong-type',
  'not-in-list',
  'out-of-range',
  'duplicate-id',
  'unknown-reference',
  'unknown-country',
  'unknown-hs',
  'unit-mismatch',
  'mixed-currency',
  'mixed-price-year',
  'cycle',
  'nobody-makes',
  'capacity-below-demand',
  'unreachable-demand',
  'empty-table',
  'minimum-above-maximum',
  'contradictory-change',
  'too-large',
] as const;
export type ModelProblemKind = (typeof modelProblemKinds)[number];

/** What may be expected of a value; the words stand in `chainModel.valueTypes`. */
export const valueTypes = [
  'number',
  'whole-number',
  'text',
  'yes-no',
  'id',
  'list',
  'names',
  'any',
  'row',
  'table',
] as const;

/** One thing that is wrong, where it stands and how it is mended. */
export interface ModelProblem {
  readonly kind: ModelProblemKind;
  /** Sheet; null where the model as a whole is meant. */
  readonly table: ChainTable | null;
  /** Row as a person counts it in the sheet: 1 is the first below the header; null = the whole sheet. */
  readonly row: number | null;
  /** Id of the row, where it has one. */
  readonly id: string | null;
  readonly field: string | null;
  /** What stands there, cut to 80 signs. */
  readonly found: string;
  /**
   * What was expected there: one of `valueTypes`, a list joined by `; `, a range such as `≥ 0`, a unit, a path of a cycle.
   * Empty where the kind says it all.
   */
  readonly expected: string;
}
