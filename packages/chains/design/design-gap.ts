import type { ChainTable } from '../model/model.ts';

/** What is not known of a chain, kind by kind; each gap says what was taken in its stead. */
export const designGapKinds = [
  /** No figure of electricity or heat: none is counted. */
  'energy-unknown',
  /** No hours of work: no wages are counted. */
  'labour-unknown',
  /** No cost besides energy and labour: none is counted. */
  'other-cost-unknown',
  /** No investment: the line costs nothing while it stands. */
  'investment-unknown',
  'lead-time-unknown',
  /** The price of power, gas or work in a country is unknown: the middle of the other countries of the chain is taken. */
  'factor-cost-unknown',
  /** Money of another year than the model's, taken as it is. */
  'price-year-differs',
  /** An input that the process facts name and the chain leaves out. */
  'input-left-out',
  /** An average over many products stands for the duty of each. */
  'duty-is-average',
  /** No duty of a country is known: the mean of those known is taken. */
  'duty-unknown',
  /** An agreement between countries of the chain whose preference is unknown is left out. */
  'preference-unknown',
  /** Two places that could exchange something have no way. */
  'no-way',
  /** Nobody is known to sell a raw input: it is bought at the main place of a partner at the reference price. */
  'supplier-assumed',
  /** Demand is guessed from what trade tables hold. */
  'demand-estimated',
  /** No price is known. */
  'price-unknown',
  /** Nothing is known of what a process takes: its product is made from nothing. */
  'inputs-unknown',
  /** Kilograms of a unit are unknown. */
  'mass-unknown',
  /** No size of a line is known: half of the demand is taken. */
  'capacity-unknown',
  /** Nothing is known of how the product is made. */
  'process-unknown',
  /** No park of a partner is known for the trade of the product: others stand in. */
  'site-assumed',
] as const;
export type DesignGapKind = (typeof designGapKinds)[number];

export interface DesignGap {
  readonly kind: DesignGapKind;
  readonly table: ChainTable;
  readonly row: string;
  readonly field: string | null;
  /** What is not known: a factor, a heading, an agreement, a year. */
  readonly what: string | null;
  /** What was taken instead; null = nothing. */
  readonly assumed: number | string | null;
}
