import { hasValues, highsHere } from '@hamkor/optimiser';
import { describe, expect, test } from 'vitest';
import { compileChain } from './compile.ts';
import type { CompileOptions, CompiledChain } from './compiled.ts';
import { changedRows } from '../limits/changed-rows.ts';
import { exampleChain } from '../model/example-model.ts';
import type { ChainModel } from '../model/model.ts';
import type { ChainPlan } from '../plan/plan.ts';
import type { Objective } from '../questions/question.ts';
import { objectives } from '../questions/question.ts';
import { randomChain } from '../trials/random-chain.ts';
import { solvePlan } from '../plan/solve-plan.ts';

const solver = await highsHere();

const question = { alpha: 0.9, bounds: { seconds: 20, relativeGap: 1e-7 } };

const planOf = async (model: ChainModel): Promise<ChainPlan> => {
  const answer = await solvePlan(model, question, solver);
  if (answer.kind !== 'plan') throw new Error(answer.kind);
  return answer.plan;
};

const compiled = (model: ChainModel, options: Partial<CompileOptions> = {}): CompiledChain => {
  const compilation = compileChain(model, { alpha: 0.9, ...options });
  if (compilation.kind !== 'compiled') throw new Error(compilation.kind);
  return compilation.chain;
};

/** The plan that is best in one objective. */
const bestIn = async (model: ChainModel, objective: Objective): Promise<ChainPlan> => {
  const chain = compiled(model);
  const form = chain.form(objective)!;
  const solution = await solver.solve({ ...chain.linear, cost: form.coefficients, offset: form.offset });
  if (!hasValues(solution)) throw new Error(solution.kind);
  const plan = chain.readPlan(solution);
  const read = {
    cost: plan.cost.total,
    days: plan.days,
    co2e: plan.carbon.total,
    'intra-bloc': plan.intraBloc,
    fairness: plan.fairness,
    risk: null,
  };
  expect(read[objective]! / chain.valueOf(objective, solution.values)!).toBeCloseTo(1, 5);
  return plan;
};

const smallChain = (seed: number): ChainModel =>
  randomChain({ seed, sites: 5, products: 7, markets: 3, makers: 3, ways: 2, hasOutside: true });

const sumOf = (rows: readonly number[]): number => rows.reduce((total, row) => total + row, 0);

describe('a plan', () => {
  test('costs the sum of its parts, and every table adds up to them', async () => {
    const plan = await planOf(exampleChain());
    expect(plan.cost.total).toBeCloseTo(plan.objective, 1);
    expect(sumOf(plan.lines.map((row) => row.energyCost))).toBeCloseTo(plan.cost.energy, 3);
    expect(sumOf(plan.flows.map((row) => row.transport))).toBeCloseTo(plan.cost.transport, 3);
    expect(sumOf(plan.flows.map((row) => row.duty))).toBeCloseTo(plan.cost.duty, 3);
    expect(sumOf(plan.purchases.map((row) => row.cost))).toBeCloseTo(plan.cost.purchases, 3);
    expect(sumOf([...plan.sites, ...plan.lines].map((row) => row.fixedCost))).toBeCloseTo(plan.cost.fixed, 3);
    for (const { wanted, delivered, outside, unmet } of plan.deliveries)
      expect(delivered + outside + unmet).toBeCloseTo(wanted, 3);
  });

  test('says where carbon is unknown, and adds up what is known', async () => {
    const { carbon } = await planOf(exampleChain());
    expect(carbon.purchases).toBeNull();
    expect(carbon.total).toBeGreaterThan(carbon.production + carbon.transport);
  });

  test('is the same when all money is twice as much, at twice the cost', async () => {
    const model = smallChain(2);
    const twice: ChainModel = {
      ...model,
      products: model.products.map((row) => ({ ...row, price: 2 * row.price })),
      sites: model.sites.map((row) => ({ ...row, fixedCost: 2 * row.fixedCost })),
      lines: model.lines.map((row) => ({
        ...row,
        fixedCost: 2 * row.fixedCost,
        energyCost: 2 * row.energyCost,
        labourCost: 2 * row.labourCost,
        otherCost: 2 * row.otherCost,
      })),
      supplies: model.supplies.map((row) => ({ ...row, price: 2 * row.price })),
      demands: model.demands.map((row) => ({ ...row, outsidePrice: 2 * row.outsidePrice! })),
      lanes: model.lanes.map((row) => ({ ...row, costPerTonne: 2 * row.costPerTonne })),
    };
    const [once, doubled] = [await planOf(model), await planOf(twice)];
    expect(doubled.cost.total / once.cost.total).toBeCloseTo(2, 6);
    expect(doubled.lines.map(({ line, lines }) => [line, lines])).toEqual(
      once.lines.map(({ line, lines }) => [line, lines]),
    );
  });

  test('does not depend on the unit of a product', async () => {
    const model = exampleChain();
    const inMillimetres = 1e6;
    const fine: ChainModel = {
      ...model,
      products: model.products.map((row) =>
        row.id === 'fabric'
          ? { ...row, price: row.price / inMillimetres, kgPerUnit: row.kgPerUnit / inMillimetres }
          : row,
      ),
      inputs: model.inputs.map((row) =>
        row.recipe === 'fabric' ? { ...row, quantity: row.quantity / inMillimetres } : row,
      ),
      lines: model.lines.map((row) =>
        row.recipe === 'fabric'
          ? {
              ...row,
              capacity: row.capacity * inMillimetres,
              energyCost: row.energyCost / inMillimetres,
              labourCost: row.labourCost / inMillimetres,
              otherCost: row.otherCost / inMillimetres,
              kgCo2e: row.kgCo2e / inMillimetres,
            }
          : row,
      ),
      demands: model.demands.map((row) => ({
        ...row,
        quantity: row.quantity * inMillimetres,
        outsidePrice: row.outsidePrice! / inMillimetres,
        unmetPenalty: row.unmetPenalty === null ? null : row.unmetPenalty / inMillimetres,
      })),
    };
    const [coarse, finer] = [await planOf(model), await planOf(fine)];
    expect(finer.cost.total / coarse.cost.total).toBeCloseTo(1, 6);
  });

  test('is never dearer for one more option', async () => {
    const model = smallChain(6);
    const fewer = { ...model, lines: model.lines.slice(0, -3) };
    expect((await planOf(model)).cost.total).toBeLessThanOrEqual(
      (await planOf(fewer)).cost.total * (1 + 1e-6),
    );
  });

  test('leaves everything unmet where that costs nothing', async () => {
    const model = smallChain(7);
    const free = { ...model, demands: changedRows(model.demands, () => ({ unmetPenalty: 0 })) };
    const plan = await planOf(free);
    expect(plan.cost.total).toBeCloseTo(0, 6);
    expect(plan.days).toBeNull();
    expect(plan.lines).toEqual([]);
  });

  test('keeps stock where a later year wants more than lines can make', async () => {
    const model = exampleChain();
    const growing: ChainModel = {
      ...model,
      stockRate: 0.001,
      periods: [
        { id: 'slack', years: 1, demandFactor: 0.8, discountFactor: 1 },
        { id: 'busy', years: 2, demandFactor: 1.3, discountFactor: 1 },
      ],
    };
    const plan = await planOf(growing);
    expect(plan.cost.total).toBeCloseTo(plan.objective, 0);
    const kept = plan.stocks.filter(({ product }) => product === 'fabric');
    expect(new Set(kept.map(({ period }) => period))).toEqual(new Set(['slack']));
    const stock = kept.reduce((sum, { quantity }) => sum + quantity, 0);
    const made = (period: string): number =>
      plan.lines
        .filter((row) => row.period === period && row.line.endsWith('fabric'))
        .reduce((sum, row) => sum + row.quantity, 0);
    const delivered = (period: string): number =>
      plan.deliveries.filter((row) => row.period === period).reduce((sum, row) => sum + row.delivered, 0);
    expect(made('slack') - delivered('slack')).toBeCloseTo(stock, 0);
    expect(2 * (delivered('busy') - made('busy'))).toBeCloseTo(stock, 0);
  });
});

describe('objectives', () => {
  test('no plan is better in anything than the one that is best in it, and all read as their form says', async () => {
    const model = exampleChain();
    const cheapest = await bestIn(model, 'cost');
    const greenest = await bestIn(model, 'co2e');
    const quickest = await bestIn(model, 'days');
    const closest = await bestIn(model, 'intra-bloc');
    const fairest = await bestIn(model, 'fairness');
    for (const other of [cheapest, greenest, quickest, closest, fairest]) {
      expect(other.cost.total).toBeGreaterThanOrEqual(cheapest.cost.total - 1);
      expect(other.carbon.total).toBeGreaterThanOrEqual(greenest.carbon.total - 1);
      expect(other.days ?? Infinity).toBeGreaterThanOrEqual(quickest.days! - 1e-6);
      expect(other.intraBloc!).toBeLessThanOrEqual(closest.intraBloc! + 1e-6);
      expect(other.fairness!).toBeLessThanOrEqual(fairest.fairness! + 1);
    }
    expect(fairest.fairness!).toBeGreaterThan(cheapest.fairness!);
  });

  test('buying everything outside is no quick way', async () => {
    const quickest = await bestIn(exampleChain(), 'days');
    expect(quickest.deliveries.reduce((sum, { delivered }) => sum + delivered, 0)).toBeGreaterThan(0);
  });

  test('a level row holds an objective to a level', async () => {
    const model = exampleChain();
    const chain = compiled(model);
    const cheapest = await planOf(model);
    const row = chain.levelRow('co2e')!;
    const form = chain.form('co2e')!;
    const level = cheapest.carbon.total * 0.9;
    const rowUpper = chain.linear.rowUpper.slice();
    rowUpper[row] = (level - form.offset) / chain.rowScale[row];
    const solution = await solver.solve({ ...chain.linear, rowUpper });
    if (!hasValues(solution)) throw new Error(solution.kind);
    expect(chain.readPlan(solution).carbon.total).toBeLessThanOrEqual(level * (1 + 1e-6));
    expect(chain.levelRow('risk')).toBeNull();
    expect(objectives.filter((objective) => chain.levelRow(objective) === null)).toEqual(['risk']);
  });
});

describe('size', () => {
  test('what cannot reach a demand gets no column', () => {
    const model = exampleChain();
    const cut = { ...model, lanes: model.lanes.filter(({ from }) => from !== 'namangan') };
    const names = compiled(cut, { levels: [] }).linear.columnNames;
    expect(names.some((name) => name.includes('namangan'))).toBe(false);
  });

  test('a model with too many entries is refused before it is made', () => {
    const base = randomChain({
      seed: 1,
      sites: 60,
      products: 30,
      markets: 20,
      makers: 20,
      ways: 2,
      hasOutside: true,
    });
    const periods = Array.from({ length: 12 }, (_, place) => ({
      id: `y${place}`,
      years: 1,
      demandFactor: 1,
      discountFactor: 1,
    }));
    const compilation = compileChain({ ...base, periods }, { alpha: 0.9 });
    expect(compilation.kind).toBe('too-large');
  });

  test('rows that only quicken the search change no optimum', async () => {
    const model: ChainModel = smallChain(8);
    const hard = { ...model, demands: changedRows(model.demands, () => ({ outsidePrice: null })) };
    const plain = compiled(hard, { levels: [], hasCuts: false });
    const cut = compiled(hard, { levels: [] });
    expect(cut.linear.rowLower.length).toBeGreaterThan(plain.linear.rowLower.length);
    const [a, b] = [await solver.solve(plain.linear), await solver.solve(cut.linear)];
    if (!hasValues(a) || !hasValues(b)) throw new Error(`${a.kind} ${b.kind}`);
    expect(a.objective / b.objective).toBeCloseTo(1, 5);
  });
});
