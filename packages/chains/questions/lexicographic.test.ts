import { highsHere } from '@hamkor/optimiser';
import type { Solution } from '@hamkor/optimiser';
import { describe, expect, test } from 'vitest';
import { solveLexicographic } from './lexicographic.ts';
import { formValue, openChain } from './opened-chain.ts';
import type { OpenedChain } from './opened-chain.ts';
import type { Objective, PlanQuestion } from './question.ts';
import { stepsOf } from './run-progress.ts';
import { linearChain } from '../trials/test-linear-chain.ts';
import type { PlainColumn, PlainRow } from '../trials/test-linear-chain.ts';

const solver = await highsHere();
const bounds = { seconds: 10, relativeGap: 1e-9 };

const solve = async (
  columns: readonly PlainColumn[],
  rows: readonly PlainRow[],
  forms: Partial<Readonly<Record<Objective, readonly number[]>>>,
  objectives: PlanQuestion['objectives'],
): Promise<{ readonly solution: Solution; readonly values: readonly number[] }> => {
  const chain = linearChain(columns, rows, forms);
  const opened = await openChain(chain, solver);
  const solution = await solveLexicographic(opened, objectives, { bounds, steps: stepsOf() });
  if (solution.kind !== 'optimal') throw new Error(`Ended as ${solution.kind}`);
  await opened.close();
  return {
    solution,
    values: objectives.map(({ objective }) => formValue(chain.form(objective)!, solution.values)),
  };
};

/** Ten units from three makers that cost 1, 1 and 2 and emit 5, 3 and 0, at most 6 from each. */
const columns = [{ upper: 6 }, { upper: 6 }, { upper: 6 }];
const rows = [{ coefficients: [1, 1, 1], lower: 10, upper: 10 }];
const forms = { cost: [1, 1, 2], co2e: [5, 3, 0] };

describe('objectives in order', () => {
  test('the second decides among plans that are best in the first', async () => {
    const { values } = await solve(columns, rows, forms, [
      { objective: 'cost', tolerance: 0 },
      { objective: 'co2e', tolerance: 0 },
    ]);
    expect(values[0]).toBeCloseTo(10, 5);
    expect(values[1]).toBeCloseTo(6 * 3 + 4 * 5, 4);
  });

  test('a tolerance lets the second have that much of the first and no more', async () => {
    const { values } = await solve(columns, rows, forms, [
      { objective: 'cost', tolerance: 0.3 },
      { objective: 'co2e', tolerance: 0 },
    ]);
    expect(values[0]).toBeCloseTo(13, 4);
    expect(values[1]).toBeCloseTo(6 * 3 + 1 * 5, 3);
  });

  test('of what is maximised, a tolerance gives up that share', async () => {
    const { values } = await solve(columns, rows, { ...forms, fairness: [0, 0, 1] }, [
      { objective: 'fairness', tolerance: 0.5 },
      { objective: 'cost', tolerance: 0 },
    ]);
    expect(values[0]).toBeCloseTo(-3, 4);
    expect(values[1]).toBeCloseTo(13, 4);
  });

  test('objectives without a measure are passed over, and levels are let go of afterwards', async () => {
    const chain = linearChain(columns, rows, forms);
    const opened = await openChain(chain, solver);
    const run = { bounds, steps: stepsOf() };
    await solveLexicographic(
      opened,
      [
        { objective: 'days', tolerance: 0 },
        { objective: 'cost', tolerance: 0 },
        { objective: 'co2e', tolerance: 0 },
      ],
      run,
    );
    const free = await opened.minimise(chain.form('co2e')!, {});
    expect(free).toMatchObject({ kind: 'optimal' });
    expect(free.kind === 'optimal' && free.objective).toBeCloseTo(4 * 3, 6);
    await opened.close();
  });

  test('whole numbers are started from the plan before', async () => {
    const { values } = await solve(
      [
        { upper: 1, isInteger: true },
        { upper: 1, isInteger: true },
        { upper: 1, isInteger: true },
      ],
      [{ coefficients: [3, 2, 4], lower: 5 }],
      { cost: [3, 2, 5], co2e: [1, 9, 1] },
      [
        { objective: 'cost', tolerance: 0.6 },
        { objective: 'co2e', tolerance: 0 },
      ],
    );
    // Cheapest is the first two (5); within 8 the first and third emit least.
    expect(values).toEqual([expect.closeTo(8, 6), expect.closeTo(2, 6)]);
  });

  const first = [
    { objective: 'cost', tolerance: 0 },
    { objective: 'co2e', tolerance: 0 },
  ] as const;

  test('a later objective that ends without a plan has decided nothing, and the plan is not called best', async () => {
    const chain = linearChain(columns, rows, forms);
    const opened = await openChain(chain, solver);
    const stumbling: OpenedChain = {
      ...opened,
      minimise: (form, options) =>
        form === chain.form('co2e')
          ? Promise.resolve({ kind: 'infeasible', solver: 'none', seconds: 0, nodes: 0 })
          : opened.minimise(form, options),
    };
    const solution = await solveLexicographic(stumbling, first, { bounds, steps: stepsOf() });
    expect(solution).toMatchObject({ kind: 'feasible', stop: 'nodes', objective: 10 });
    await opened.close();
  });

  test('cancelled with objectives left, the plan is not called best', async () => {
    const cancel = new AbortController();
    const opened = await openChain(linearChain(columns, rows, forms), solver);
    const steps = stepsOf({ signal: cancel.signal, onProgress: ({ done }) => done > 0 && cancel.abort() });
    const solution = await solveLexicographic(opened, first, { bounds, steps });
    expect(solution).toMatchObject({ kind: 'feasible', stop: 'cancelled' });
    await opened.close();
  });

  test('no plan for the first is the answer', async () => {
    const chain = linearChain(columns, [{ coefficients: [1, 1, 1], lower: 20 }], forms);
    const opened = await openChain(chain, solver);
    const solution = await solveLexicographic(opened, [{ objective: 'cost', tolerance: 0 }], {
      bounds,
      steps: stepsOf(),
    });
    expect(solution.kind).toBe('infeasible');
    await opened.close();
  });
});
