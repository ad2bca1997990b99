import type { OptionItem } from '@hamkor/trade';
import { expect, test } from 'vitest';
import { orderOptions } from './order-options.ts';

const option = (id: string, rank: number, given: Partial<OptionItem> = {}): OptionItem => ({
  id,
  kind: 'substitution',
  products: [],
  partners: [],
  value: {
    value: null,
    unit: 'USD',
    years: null,
    confidence: 'estimated',
    origins: ['o'],
    steps: [],
    basis: 'b',
  },
  score: 1 / rank,
  rank,
  band: { from: rank, to: rank },
  parts: [],
  coverage: { grade: null, ratio: null, iso3: null },
  flags: [],
  sensitivity: [],
  origins: [],
  missing: [],
  steps: [],
  ...given,
});
const ids = (options: readonly OptionItem[]): string[] => options.map(({ id }) => id);

test('kinds side by side stand by rank, a kind below the baseline after the others', () => {
  const below = option('below', 1, { flags: [{ kind: 'below-baseline' }] });
  const options = [below, option('second', 2), option('first', 1)];
  expect(ids(orderOptions(options, 'rank'))).toEqual(['first', 'below', 'second']);
});

test('options of unknown value come last in either direction', () => {
  const value = (usd: number) => ({ ...option('x', 1).value, value: usd });
  const options = [
    option('unknown', 1),
    option('small', 2, { value: value(1) }),
    option('large', 3, { value: value(9) }),
  ];
  expect(ids(orderOptions(options, 'value'))).toEqual(['small', 'large', 'unknown']);
  expect(ids(orderOptions(options, '-value'))).toEqual(['large', 'small', 'unknown']);
});
