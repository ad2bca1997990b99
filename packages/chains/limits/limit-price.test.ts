import { hasValues, highsHere } from '@hamkor/optimiser';
import type { Solution } from '@hamkor/optimiser';
import { describe, expect, test } from 'vitest';
import { compileChain } from '../compile/compile.ts';
import type { CompiledChain } from '../compile/compiled.ts';
import { designOf, holdDesign } from '../disruptions/disruption-design.ts';
import { exampleChain } from '../model/example-model.ts';
import { priceLimits } from './limit-price.ts';
import type { ChainModel, LimitRow } from '../model/model.ts';
import type { LimitPlan } from '../plan/plan.ts';
import { stepsOf } from '../questions/run-progress.ts';

const solver = await highsHere();
const bounds = { seconds: 20, relativeGap: 1e-9 };
const example = exampleChain();

const chainOf = (model: ChainModel): CompiledChain => {
  const compiled = compileChain(model, { alpha: 0.9, levels: [] });
  if (compiled.kind !== 'compiled') throw new Error('Too large');
  return compiled.chain;
};
const solved = (solution: Solution): Extract<Solution, { readonly kind: 'optimal' | 'feasible' }> => {
  if (!hasValues(solution)) throw new Error(`Ended as ${solution.kind}`);
  return solution;
};

interface Priced {
  readonly limits: readonly LimitPlan[];
  /** Least cost of another model with the same design held. */
  readonly costOf: (model: ChainModel) => Promise<number>;
  readonly cost: number;
}

const price = async (model: ChainModel): Promise<Priced> => {
  const chain = chainOf(model);
  const solution = solved(await solver.solve(chain.linear, bounds));
  const { limits } = chain.readPlan(solution);
  const at = { chain, form: chain.form('cost')!, values: solution.values };
  const design = designOf(chain, solution.values);
  return {
    limits: await priceLimits(limits, at, solver, bounds, stepsOf()),
    cost: solution.objective,
    costOf: async (other) => solved(await solver.solve(holdDesign(chainOf(other), design), bounds)).objective,
  };
};

const priceOf = (limits: readonly LimitPlan[], table: string, row: string): number | null =>
  limits.find((limit) => limit.table === table && limit.row === row)!.price;

const limit = (change: Partial<LimitRow>): LimitRow => ({
  ...example.limits[0]!,
  id: 'it',
  min: null,
  max: null,
  penalty: null,
  ...change,
});

const atLeast = (min: number): ChainModel => ({
  ...example,
  limits: [limit({ kind: 'production', what: 'fabric', where: 'shymkent', min })],
});

describe('prices of limits with what is built held', () => {
  test('of a supply: what one more unit saves, by solving again', async () => {
    const { limits, cost, costOf } = await price(example);
    const binding = limits.find(({ table, isBinding }) => table === 'supplies' && isBinding)!;
    const supplies = example.supplies.map((supply) =>
      supply.id === binding.row ? { ...supply, capacity: supply.capacity! + 1 } : supply,
    );
    expect(binding.price).toBeGreaterThan(0);
    expect(binding.price).toBeCloseTo(cost - (await costOf({ ...example, supplies })), 2);
  });

  test('of a demand: what one unit less to deliver saves', async () => {
    const { limits, cost, costOf } = await price(example);
    const demands = example.demands.map((demand) =>
      demand.id === 'moscow-fabric' ? { ...demand, quantity: demand.quantity - 1000 } : demand,
    );
    const saved = (cost - (await costOf({ ...example, demands }))) / 1000;
    expect(priceOf(limits, 'demands', 'moscow-fabric')).toBeCloseTo(saved, 4);
  });

  test.each([
    ['at most', 'TJK', 'max', 0.2, 0.001],
    ['at least', 'UZB', 'min', 0.5, -0.001],
  ] as const)(
    'of a share of %s so much: per whole of it, so that a hundredth of the price is saved by a hundredth',
    async (_, where, side, bound, eased) => {
      const at = (share: number): ChainModel => ({
        ...example,
        limits: [limit({ kind: 'share', what: 'fabric', where, [side]: share })],
      });
      const { limits, cost, costOf } = await price(at(bound));
      const found = priceOf(limits, 'limits', 'it');
      expect(found).toBeGreaterThan(0);
      const saved = (cost - (await costOf(at(bound + eased)))) / 0.001;
      expect(found! / saved).toBeCloseTo(1, 2);
    },
  );

  test('of a minimum: what one unit less of it saves', async () => {
    const free = chainOf(atLeast(0)).readPlan(solved(await solver.solve(chainOf(atLeast(0)).linear, bounds)));
    const made = free.lines
      .filter(({ line }) => line.startsWith('shymkent'))
      .reduce((sum, { quantity }) => sum + quantity, 0);
    const min = made + 1_000_000;
    const { limits, cost, costOf } = await price(atLeast(min));
    const saved = (cost - (await costOf(atLeast(min - 1000)))) / 1000;
    expect(priceOf(limits, 'limits', 'it')).toBeCloseTo(saved, 4);
  });

  test('what does not bind is worth nothing; what whole numbers keep has no such price', async () => {
    const { limits } = await price({
      ...example,
      limits: [
        limit({ id: 'loose', kind: 'production', what: 'fabric', max: 1e9 }),
        limit({ id: 'sites', kind: 'sites', what: null, max: 3 }),
      ],
    });
    expect(priceOf(limits, 'limits', 'loose')).toBe(0);
    const sites = limits.find(({ row }) => row === 'sites')!;
    expect(sites.price).toBe(sites.isBinding ? null : 0);
    for (const { isBinding, price: found } of limits) if (!isBinding) expect(found).toBe(0);
  });
});
