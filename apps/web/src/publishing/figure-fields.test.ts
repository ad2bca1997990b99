import { expect, test } from 'vitest';
import { figureFields } from './figure-fields.ts';

test('figures are reported in the unit in which they are kept', () => {
  const details = {
    stage: 'idea',
    investmentUsd: null,
    capacity: { value: 5, unit: 't/year', year: null },
    jobs: 12,
    partners: [],
  };
  expect(figureFields({ details } as never)).toEqual([
    { name: 'investmentUsd', pointer: '/details/investmentUsd', unit: 'USD' },
    { name: 'capacity', pointer: '/details/capacity', unit: 't/year' },
    { name: 'jobs', pointer: '/details/jobs', unit: 'jobs' },
  ]);
});
