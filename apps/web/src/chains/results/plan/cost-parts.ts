import type { CostParts } from '@hamkor/contract';

/** Parts of the cost of a plan, in the order in which they are shown; they add up to its total. */
export const costParts = [
  'purchases',
  'fixed',
  'energy',
  'labour',
  'other',
  'transport',
  'duty',
  'stock',
  'outside',
  'penalties',
] as const satisfies readonly (keyof CostParts)[];
