import type { ChainModel } from '@hamkor/contract';
import { expect, test } from 'vitest';
import { restingIn } from './resting.ts';

const row = (id: string, field: string, confidence: string, origin: string, year: number | null) => ({
  id: `${id} ${field}`,
  table: 'lines',
  row: id,
  field,
  confidence,
  origin,
  year,
});
const model = {
  lines: [
    { id: 'a', energyCost: 3, labourCost: 4, leadDays: null },
    { id: 'b', energyCost: 5, labourCost: 6, leadDays: null },
  ],
  evidence: [
    row('a', 'energyCost', 'published', 'factor-costs', 2023),
    row('b', 'energyCost', 'published', 'factor-costs', 2024),
    row('a', 'labourCost', 'estimated', 'corridors', null),
  ],
} as unknown as ChainModel;
const of = (...fields: readonly (readonly [row: string, field: string])[]) =>
  restingIn(model)(fields.map(([id, field]) => ({ table: 'lines' as const, row: id, field })));

test('what is computed from published figures is an estimate, with their years and origin', () => {
  expect(of(['a', 'energyCost'], ['b', 'energyCost'])).toEqual({
    published: 2,
    estimated: 0,
    unverified: 0,
    weakest: 'estimated',
    origins: ['factor-costs'],
    years: [2023, 2024],
  });
});

test('a figure without evidence makes all of it unverified; an unknown one counts for nothing', () => {
  expect(of(['a', 'labourCost'], ['b', 'labourCost'], ['a', 'leadDays'])).toMatchObject({
    estimated: 1,
    unverified: 1,
    weakest: 'unverified',
    origins: ['corridor-network', 'freight-rates', 'emission-factors'],
    years: null,
  });
});
