import { describe, expect, test } from 'vitest';
import { exampleChain } from '../model/example-model.ts';
import type { ChainModel } from '../model/model.ts';
import type { ChainPlan } from '../plan/plan.ts';
import { daysToShift } from './resilience-recovery.ts';

const example = exampleChain();

/** Two suppliers of lint, a mill and one market; lanes of 24 and 48 hours, 10 days in the mill, 5 and 9 at suppliers. */
const model: ChainModel = {
  ...example,
  recipes: [example.recipes[0]!],
  inputs: [example.inputs[0]!],
  lines: [{ ...example.lines[0]!, id: 'spin', site: 'mill', recipe: 'yarn-pure', leadDays: 10 }],
  supplies: [
    { ...example.supplies[0]!, id: 'near-lint', supplier: 'near', leadDays: 5 },
    { ...example.supplies[0]!, id: 'far-lint', supplier: 'far', leadDays: 9 },
  ],
  lanes: [
    { ...example.lanes[0]!, id: 'near-mill', from: 'near', to: 'mill', hours: 24 },
    { ...example.lanes[0]!, id: 'far-mill', from: 'far', to: 'mill', hours: 48 },
    { ...example.lanes[0]!, id: 'mill-market', from: 'mill', to: 'market', hours: 24 },
    { ...example.lanes[0]!, id: 'mill-market-slow', from: 'mill', to: 'market', hours: 120 },
  ],
  demands: [{ ...example.demands[0]!, market: 'market', product: 'yarn' }],
};

const plan = (near: number, far: number, fast: number, slow: number): ChainPlan =>
  ({
    purchases: [
      { supply: 'near-lint', quantity: near },
      { supply: 'far-lint', quantity: far },
    ],
    lines: [{ line: 'spin', quantity: (near + far) / 1.12 }],
    flows: [
      { lane: 'near-mill', product: 'lint', quantity: near },
      { lane: 'far-mill', product: 'lint', quantity: far },
      { lane: 'mill-market', product: 'yarn', quantity: fast },
      { lane: 'mill-market-slow', product: 'yarn', quantity: slow },
    ],
  }) as unknown as ChainPlan;

describe('days until goods come as before', () => {
  test('nothing changes: none', () => {
    expect(daysToShift(model, plan(112, 0, 100, 0), plan(112, 0, 100, 0))).toBe(0);
  });

  test('another lane alone: its hours', () => {
    expect(daysToShift(model, plan(112, 0, 100, 0), plan(112, 0, 0, 100))).toBe(5);
  });

  test('another supplier: its lead time, its lane, and all that waits behind it', () => {
    expect(daysToShift(model, plan(112, 0, 100, 0), plan(0, 112, 100, 0))).toBe(9 + 2 + 10 + 1);
  });

  test('both: the longest way', () => {
    expect(daysToShift(model, plan(112, 0, 100, 0), plan(56, 56, 50, 50))).toBe(9 + 2 + 10 + 5);
  });

  test('less of the same is no new way', () => {
    expect(daysToShift(model, plan(112, 112, 200, 0), plan(112, 0, 100, 0))).toBe(0);
  });

  test('unknown lead times count as none', () => {
    const supplies = model.supplies.map((supply) => Object.assign({}, supply, { leadDays: null }));
    expect(daysToShift({ ...model, supplies }, plan(112, 0, 100, 0), plan(0, 112, 100, 0))).toBe(13);
  });
});
