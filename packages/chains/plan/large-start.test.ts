import { hasValues, highsHere } from '@hamkor/optimiser';
import type { SolveProgress } from '@hamkor/optimiser';
import { expect, test } from 'vitest';
import { compileChain } from '../compile/compile.ts';
import type { CompiledChain } from '../compile/compiled.ts';
import { largeStart, solveWithStart } from './large-start.ts';
import type { ChainModel } from '../model/model.ts';
import { randomChain } from '../trials/random-chain.ts';

const solver = await highsHere();

const compiled = (model: ChainModel): CompiledChain => {
  const compilation = compileChain(model, { alpha: 0.9, levels: [] });
  if (compilation.kind !== 'compiled') throw new Error(compilation.kind);
  return compilation.chain;
};

const mediumChain = (seed: number): ChainModel =>
  randomChain({ seed, sites: 6, products: 8, markets: 3, makers: 3, ways: 1, hasOutside: true });

test('a start is a plan, above the bound it tells and near the best', async () => {
  for (const seed of [1, 2]) {
    const chain = compiled(mediumChain(seed));
    const told: SolveProgress[] = [];
    const start = await largeStart(chain, solver, { seconds: 20, onProgress: (at) => told.push(at) });
    const values = start.values!;
    const held = await solver.solve({ ...chain.linear, lower: values, upper: values });
    expect(hasValues(held) && held.objective).toBeCloseTo(start.cost!, 0);
    const best = await solver.solve(chain.linear, { relativeGap: 1e-3 });
    if (!hasValues(best)) throw new Error(best.kind);
    expect(start.cost!).toBeLessThanOrEqual(best.objective * 1.05);
    expect(start.cost!).toBeGreaterThanOrEqual(best.bound * (1 - 1e-9));
    expect(start.bound!).toBeLessThanOrEqual(best.objective);
    const costs = told.flatMap(({ incumbent }) => incumbent ?? []);
    expect(costs).toEqual(costs.toSorted((a, b) => b - a));
    expect(costs.at(-1)).toBe(start.cost);
  }
});

test('whole columns that are no lines are whole too', async () => {
  const model = mediumChain(3);
  const limits: ChainModel['limits'] = [
    {
      id: 'spread',
      name: { en: '', ru: '', zh: '' },
      kind: 'countries',
      what: null,
      where: null,
      via: null,
      min: 2,
      max: null,
      penalty: null,
    },
  ];
  const chain = compiled({ ...model, limits });
  const { values } = await largeStart(chain, solver, { seconds: 20 });
  for (const [column, flag] of chain.linear.isInteger.entries())
    if (flag === 1) expect(Math.abs(values![column] - Math.round(values![column]))).toBeLessThan(1e-6);
});

test('a search that is cancelled at once has nothing, and one cancelled later what it had', async () => {
  const chain = compiled(
    randomChain({ seed: 1, sites: 14, products: 28, markets: 5, makers: 6, ways: 1, hasOutside: true }),
  );
  const cancelled = AbortSignal.abort();
  expect((await solveWithStart(chain, solver, { seconds: 20, signal: cancelled })).kind).toBe('stopped');
  const controller = new AbortController();
  const solution = await solveWithStart(chain, solver, {
    seconds: 20,
    signal: controller.signal,
    onProgress: ({ incumbent }) => {
      if (incumbent !== null) controller.abort();
    },
  });
  expect(solution.kind).toBe('feasible');
  if (!hasValues(solution)) return;
  expect(solution.bound).toBeLessThanOrEqual(solution.objective);
  expect(chain.readPlan(solution).cost.total).toBeCloseTo(solution.objective, 0);
});
