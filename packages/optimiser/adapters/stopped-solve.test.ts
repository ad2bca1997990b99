import { expect, test } from 'vitest';
import { modelBuilder } from '../build-model.ts';
import { endOfSolve } from './stopped-solve.ts';

const model = (() => {
  const builder = modelBuilder({ name: 'm', sense: 'maximise' });
  builder.column({ cost: 1 });
  return builder.build();
})();
const progress = { seconds: 4, incumbent: 3, bound: 12, gap: 3, nodes: 7 };
const died = { kind: 'died', stop: 'memory', seconds: 5, incumbent: null, progress: null } as const;

test('a thread that died with nothing leaves nothing but the reason', () => {
  expect(endOfSolve(died, model, 's')).toEqual({
    kind: 'stopped',
    stop: 'memory',
    bound: null,
    solver: 's',
    seconds: 5,
    nodes: 0,
  });
});

test('a point it had reported stays, with the bound of its last report', () => {
  const incumbent = { objective: 10, values: Float64Array.of(10) };
  expect(endOfSolve({ ...died, incumbent, progress }, model, 's')).toEqual({
    kind: 'feasible',
    stop: 'memory',
    objective: 10,
    bound: 12,
    gap: 0.2,
    values: Float64Array.of(10),
    duals: null,
    solver: 's',
    seconds: 5,
    nodes: 7,
  });
});

test('without a report nothing bounds it', () => {
  const incumbent = { objective: 10, values: Float64Array.of(10) };
  expect(endOfSolve({ ...died, incumbent }, model, 's')).toMatchObject({ bound: Infinity, gap: Infinity });
});
