import { hasValues, highsHere } from '@hamkor/optimiser';
import { describe, expect, test } from 'vitest';
import type { NodeResilience } from '../questions/analysis.ts';
import { changedRows } from '../limits/changed-rows.ts';
import { coalitionChain } from '../coalitions/coalition-chain.ts';
import { compileChain } from '../compile/compile.ts';
import { designOf } from './disruption-design.ts';
import { replay } from './disruption-replay.ts';
import type { HeldPlan } from './disruption-replay.ts';
import { exampleChain } from '../model/example-model.ts';
import type { ChainModel } from '../model/model.ts';
import { nodesOf, resilienceOf } from './resilience.ts';
import { stepsOf } from '../questions/run-progress.ts';

const solver = await highsHere();
const bounds = { seconds: 20, relativeGap: 1e-7 };
const example = exampleChain();

const held = async (model: ChainModel): Promise<HeldPlan> => {
  const compiled = compileChain(model, { alpha: 0.9, levels: [] });
  if (compiled.kind !== 'compiled') throw new Error('Too large');
  const solution = await solver.solve(compiled.chain.linear, bounds);
  if (!hasValues(solution)) throw new Error(`Ended as ${solution.kind}`);
  const design = designOf(compiled.chain, solution.values);
  return { model, plan: compiled.chain.readPlan(solution), design, alpha: 0.9, bounds };
};
const of = (nodes: readonly NodeResilience[], id: string): NodeResilience =>
  nodes.find((node) => node.id === id)!;

describe('how long nodes can be missed', () => {
  test('each node that carries something is taken away, and its loss per day is that of a replay', async () => {
    const it = await held(example);
    const nodes = await resilienceOf(it, [solver], stepsOf());
    expect(nodes.map(({ table, id }) => ({ table, id }))).toEqual(nodesOf(example, it.plan));
    const site = nodes.find(({ table }) => table === 'sites')!;
    const effect = { ...example.effects[0]!, kind: 'site' as const, target: site.id, availability: 0 };
    const row = { ...example.disruptions[0]!, days: 10 };
    const effects = [{ ...effect, disruption: row.id }];
    const { loss } = await replay({ ...it, model: { ...example, effects } }, row, solver, stepsOf());
    expect(site.lossPerDay).toBeCloseTo(loss.loss! / 10, 3);
    for (const node of nodes) {
      expect(node.servedShare).toBeGreaterThanOrEqual(0);
      // What survives for ever recovers, and what does not has no plan to recover by.
      expect(node.daysToSurvive === null).toBe(node.daysToRecover !== null);
      expect(node.daysToSurvive === null).toBe(node.servedShare === 1);
    }
  });

  test('a supplier with another of the same is survived for ever; the only way to market is not', async () => {
    const model: ChainModel = {
      ...example,
      limits: [],
      markets: example.markets.filter(({ id }) => id === 'dushanbe-market'),
      demands: example.demands.filter(({ id }) => id === 'dushanbe-fabric'),
      recipes: example.recipes.filter(({ id }) => id !== 'yarn-blend'),
      lines: example.lines.filter(({ recipe }) => recipe !== 'yarn-blend'),
    };
    const it = await held(model);
    const nodes = await resilienceOf(it, [solver], stepsOf());
    for (const { table, id } of nodes.filter((node) => node.table === 'suppliers'))
      expect(of(nodes, id), `${table} ${id}`).toMatchObject({ servedShare: 1, daysToSurvive: null });
    const mill = it.plan.lines.find(({ line, lines }) => line.endsWith('fabric') && lines > 0)!;
    const site = model.lines.find(({ id }) => id === mill.line)!.site;
    expect(of(nodes, site)).toMatchObject({ servedShare: 0, daysToSurvive: 0, daysToRecover: null });
  });

  test('long periods count for as many years as they are', async () => {
    const chain = coalitionChain();
    const detour = { ...chain.lanes[1]!, id: 'detour', costPerTonne: 2, capacityTonnes: 150 };
    const lanes = [
      ...changedRows(chain.lanes, ({ to }) => (to === 'home' ? { borders: ['post'] } : {})),
      detour,
    ];
    const model: ChainModel = {
      ...chain,
      lanes,
      periods: [
        { id: 'short', years: 1, demandFactor: 0.5, discountFactor: 1 },
        { id: 'long', years: 9, demandFactor: 1.5, discountFactor: 1 },
      ],
      demands: chain.demands.filter(({ market }) => market === 'home'),
    };
    const post = of(await resilienceOf(await held(model), [solver], stepsOf()), 'post');
    // Of 100 in one year and 300 in each of nine, the detour carries 100 and 150.
    expect(post.servedShare).toBeCloseTo((100 + 9 * 150) / (100 + 9 * 300), 6);
  });

  test('stock of what is delivered is lived on: its days at the daily shortfall', async () => {
    const it = await held(example);
    const [site] = nodesOf(example, it.plan);
    const stocked = {
      ...it.plan,
      stocks: [{ site: 'elsewhere', product: 'fabric', period: 'year', quantity: 500_000 }],
    };
    const without = of(await resilienceOf(it, [solver], stepsOf()), site!.id);
    const node = of(await resilienceOf({ ...it, plan: stocked }, [solver], stepsOf()), site!.id);
    const delivered = it.plan.deliveries.reduce((sum, row) => sum + row.delivered, 0);
    expect(without.daysToSurvive).toBe(0);
    expect(node.daysToSurvive).toBeCloseTo(500_000 / ((delivered * (1 - node.servedShare)) / 365), 3);
  });
});
