import type { ScenariosAnswer } from '@hamkor/contract';
import { expect, test } from 'vitest';
import { scenarioRows } from './scenario-rows.ts';

const plan = (scenario: string | null, cost: number, ...sites: readonly string[]) => ({
  scenario,
  answer: {
    kind: 'plan',
    plan: {
      cost: { total: cost },
      carbon: { total: cost * 2 },
      accounts: [{ gain: 1 }, { gain: 2 }],
      sites: sites.map((site) => ({ site, tonnes: 1 })),
    },
  },
});
const rows = scenarioRows({
  results: [
    { scenario: 'shut', answer: { kind: 'infeasible' } },
    plan('cheap', 90, 'a', 'b'),
    plan('dear', 130, 'b', 'c'),
    plan(null, 100, 'a', 'b'),
  ],
} as unknown as ScenariosAnswer);

test('the model as it stands comes first, then what costs most, what has no plan last', () => {
  expect(rows.map(({ id, extraCost }) => [id, extraCost])).toEqual([
    ['base', null],
    ['dear', 30],
    ['cheap', -10],
    ['shut', null],
  ]);
});

test('what differs by no more than the solver tells apart does not differ', () => {
  const close = scenarioRows({
    results: [plan(null, 100, 'a'), plan('same', 100 + 1e-9, 'a')],
  } as unknown as ScenariosAnswer);
  expect(close[1]!.extraCost).toBe(0);
});

test('sites that begin and end are told; savings are the gains of all', () => {
  expect(rows[1]).toMatchObject({ opened: ['c'], closed: ['a'], extraCarbon: 60, saving: 3 });
  expect(rows[2]).toMatchObject({ opened: [], closed: [] });
  expect(rows[3]!.plan).toBeNull();
});
