import { expect, test } from 'vitest';
import { applyScenario } from './apply-scenario.ts';
import { exampleChain } from './example-model.ts';
import type { ChainModel, ChangeRow } from './model.ts';

const change = (of: Partial<ChangeRow>, at = 0): ChangeRow => ({
  id: `c${at}`,
  scenario: 's',
  table: 'lines',
  row: '*',
  field: 'energyCost',
  set: null,
  multiply: null,
  bound: null,
  ...of,
});

const withChanges = (
  changes: readonly Partial<ChangeRow>[],
  model: ChainModel = exampleChain(),
): ChainModel => ({
  ...model,
  scenarios: [{ id: 's', name: { en: 's', ru: 's', zh: 's' } }],
  changes: changes.map(change),
});

const applied = (model: ChainModel): ChainModel => {
  const outcome = applyScenario(model, 's');
  if (outcome.kind === 'problems') throw new Error(JSON.stringify(outcome.problems));
  return outcome.model;
};

const problemsOf = (changes: readonly Partial<ChangeRow>[]) => {
  const outcome = applyScenario(withChanges(changes), 's');
  return outcome.kind === 'problems'
    ? outcome.problems.map(({ kind, row, field }) => `${kind} ${row} ${field}`)
    : [];
};

test('no scenario is the very model, and a scenario keeps every row that it does not speak of', () => {
  const model = withChanges([{ row: 'khujand-fabric', multiply: 2 }]);
  expect(applyScenario(model, null)).toEqual({ kind: 'model', model });
  const variant = applied(model);
  expect(variant.lanes).toBe(model.lanes);
  variant.lines.forEach((line, at) => {
    if (line.id === 'khujand-fabric') expect(line).toEqual({ ...model.lines[at], energyCost: 0.1 });
    else expect(line).toBe(model.lines[at]);
  });
});

test('rows are named one by one, by a group, or all; values are set first and factors multiply', () => {
  const model = withChanges([
    { table: 'sites', row: 'weaving-mills', field: 'fixedCost', multiply: 2 },
    { table: 'sites', row: '*', field: 'fixedCost', multiply: 3 },
    { table: 'sites', row: 'khujand', field: 'fixedCost', set: 100 },
  ]);
  expect(applied(model).sites.map(({ fixedCost }) => fixedCost)).toEqual([
    2_100_000, 780_000, 600, 1_800_000,
  ]);
});

test('an end of a range comes from evidence of the row, its group, or all rows', () => {
  const model = exampleChain();
  const base = model.evidence[0]!;
  const evidence = [
    { ...base, id: 'all', table: 'sites', row: '*', field: 'fixedCost', low: 1, high: 4 },
    { ...base, id: 'group', table: 'sites', row: 'weaving-mills', field: 'fixedCost', low: 2, high: 5 },
    { ...base, id: 'one', table: 'sites', row: 'khujand', field: 'fixedCost', low: 3, high: null },
  ];
  const changes = [{ table: 'sites', row: '*', field: 'fixedCost', bound: 'low' as const }];
  const variant = applied({ ...withChanges(changes), evidence });
  expect(variant.sites.map(({ fixedCost }) => fixedCost)).toEqual([2, 1, 3, 2]);
});

test('what is unknown stays unknown when it is multiplied', () => {
  const variant = applied(withChanges([{ field: 'labourHours', multiply: 2 }]));
  expect(variant.lines.at(-1)?.labourHours).toBeNull();
});

test('changes that cannot be made are told at their row and field', () => {
  expect(problemsOf([{}])).toEqual(['contradictory-change 1 set']);
  expect(problemsOf([{ set: 1, multiply: 2 }])).toEqual(['contradictory-change 1 multiply']);
  expect(problemsOf([{ set: 1 }, { row: 'khujand-fabric', set: 2 }])).toEqual(['contradictory-change 2 set']);
  expect(problemsOf([{ set: 1 }, { row: 'khujand-fabric', set: 1 }])).toEqual([]);
  expect(problemsOf([{ set: -1, row: 'khujand-fabric' }])).toEqual(['out-of-range 1 set']);
  expect(problemsOf([{ set: 'dear', row: 'khujand-fabric' }])).toEqual(['wrong-type 1 set']);
  expect(problemsOf([{ field: 'minimumLoad', row: 'khujand-fabric', multiply: 20 }])).toEqual([
    'out-of-range 1 multiply',
  ]);
  expect(problemsOf([{ field: 'site', multiply: 2 }])).toEqual(['wrong-type 1 field']);
  expect(problemsOf([{ field: 'id', set: 'x' }])).toEqual(['not-in-list 1 field']);
  expect(problemsOf([{ table: 'changes', set: 1 }])).toEqual(['not-in-list 1 table']);
  expect(problemsOf([{ bound: 'low' }])).toEqual(['unknown-reference 1 bound']);
  expect(applyScenario(exampleChain(), 'none')).toMatchObject({
    problems: [{ kind: 'unknown-reference', table: 'scenarios', found: 'none' }],
  });
});
