import type { DelayCause } from '@hamkor/delivery';

/** Causes of delay that may be named; keys of `delivery.cause`. */
export const delayCauses = [
  'permits',
  'land',
  'procurement',
  'financing',
  'border',
  'supply',
  'design-change',
  'contractor',
  'weather',
  'sanctions',
  'consensus',
  'other',
] as const satisfies readonly DelayCause[];

/** Classes of project of which past ones are compared; keys of `delivery.class`. */
export const projectClasses = ['rail', 'road', 'energy', 'plant', 'building', 'it', 'other'] as const;
