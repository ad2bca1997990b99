import type { ChainModel } from '@hamkor/contract';
import { expect, test } from 'vitest';
import { limitStep } from './limit-step.ts';

const limit = (id: string, kind: string, what: string | null = null) => ({ id, kind, what });
const model = {
  currency: 'USD',
  products: [
    { id: 'ore', unit: 't' },
    { id: 'tractor', unit: 'piece' },
  ],
  recipes: [{ id: 'assembly', product: 'tractor' }],
  lines: [{ id: 'hall', recipe: 'assembly' }],
  supplies: [{ id: 'ore-mine', product: 'ore' }],
  demands: [{ id: 'tractor-town', product: 'tractor' }],
  limits: [
    limit('half-here', 'share', 'ore'),
    limit('carbon', 'emissions'),
    limit('most-tractors', 'production', 'tractor'),
    limit('most-made', 'production'),
    limit('border', 'flow'),
    limit('fast', 'lead-time', 'tractor'),
    limit('gain', 'gain'),
  ],
} as unknown as ChainModel;
const step = (table: string, row: string) => limitStep(model, { table: table as 'limits', row });

test('capacities count in the unit of what they make, sell or get', () => {
  expect(step('lines', 'hall')).toEqual({ key: 'product', unit: 'piece', size: 1 });
  expect(step('supplies', 'ore-mine')).toEqual({ key: 'tonne', unit: '', size: 1 });
  expect(step('demands', 'tractor-town')).toEqual({ key: 'product', unit: 'piece', size: 1 });
  expect(step('lanes', 'any')).toEqual({ key: 'tonne', unit: '', size: 1 });
});

test('limits count by their kind: a bound below one is no share unless the kind is', () => {
  expect(step('limits', 'half-here')).toMatchObject({ key: 'percent', size: 0.01 });
  expect(step('limits', 'carbon')).toMatchObject({ key: 'co2e', size: 1000 });
  expect(step('limits', 'most-tractors')).toMatchObject({ key: 'product', unit: 'piece' });
  expect(step('limits', 'most-made').key).toBe('tonne');
  expect(step('limits', 'border').key).toBe('tonne');
  expect(step('limits', 'fast').key).toBe('day');
  expect(step('limits', 'gain')).toMatchObject({ key: 'money', unit: 'USD' });
});
