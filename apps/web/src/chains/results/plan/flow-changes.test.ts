import type { ChainModel, ChainPlan } from '@hamkor/contract';
import { expect, test } from 'vitest';
import { flowChanges } from './flow-changes.ts';

const model = {
  periods: [{ id: 'year', years: 1 }],
  lanes: [
    { id: 'rail', from: 'works', to: 'town' },
    { id: 'road', from: 'works', to: 'town' },
    { id: 'sea', from: 'mine', to: 'works' },
  ],
} as unknown as ChainModel;
const plan = (...flows: readonly (readonly [lane: string, product: string, tonnes: number])[]): ChainPlan =>
  ({
    flows: flows.map(([lane, product, tonnes]) => ({
      lane,
      product,
      tonnes,
      period: 'year',
      value: 0,
      transport: 0,
    })),
  }) as unknown as ChainPlan;

test('what goes another way between the same places is no change; the largest change stands first', () => {
  const before = plan(['rail', 'cable', 100], ['sea', 'ore', 500]);
  const after = plan(['road', 'cable', 100], ['sea', 'ore', 200]);
  expect(flowChanges(model, before, after)).toEqual([
    { from: 'mine', to: 'works', products: ['ore'], before: 500, after: 200 },
  ]);
});

test('a flow that begins and one that ends are told with nothing on the other side', () => {
  const changes = flowChanges(model, plan(['sea', 'ore', 30]), plan(['rail', 'cable', 100]));
  expect(changes.map(({ from, before, after }) => [from, before, after])).toEqual([
    ['works', 0, 100],
    ['mine', 30, 0],
  ]);
});
