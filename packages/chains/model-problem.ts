import type { ChainTable } from './model.ts';

/** What is wrong with a model, kind by kind; the words stand in the messages of `chainProblems`. */
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
  /** What was expected there: a list, a range, a unit, a path of a cycle. Empty where the kind says it all. */
  readonly expected: string;
}
