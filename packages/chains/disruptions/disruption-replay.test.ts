import { hasValues, highsHere } from '@hamkor/optimiser';
import { describe, expect, test } from 'vitest';
import { compileChain } from '../compile/compile.ts';
import { designOf } from './disruption-design.ts';
import { replay, runUnder, runningCost } from './disruption-replay.ts';
import type { HeldPlan } from './disruption-replay.ts';
import { exampleChain } from '../model/example-model.ts';
import type { ChainModel } from '../model/model.ts';
import type { ChainPlan } from '../plan/plan.ts';
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
const first = example.disruptions[0]!;

const standing = ({ lines }: ChainPlan): unknown =>
  lines.filter((row) => row.lines > 0).map((row) => [row.line, row.lines]);

describe('replaying a disruption', () => {
  test('the loss is the days’ share of what running costs more, part by part, and grows with the days', async () => {
    const it = await held(example);
    const { loss } = await replay(it, first, solver, stepsOf());
    expect(loss.loss).toBeGreaterThan(0);
    expect(loss.loss).toBeCloseTo((60 / 365) * (runningCost(loss.plan!) - runningCost(it.plan)), 3);
    const { total, ...parts } = loss.extraCost!;
    expect(total).toBeCloseTo(loss.loss!, 3);
    expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(total, 2);
    const { loss: twice } = await replay(it, { ...first, days: 120 }, solver, stepsOf());
    expect(twice.loss! / loss.loss!).toBeCloseTo(2, 6);
  });

  test('what stands stays: no line is added, none is taken away', async () => {
    const it = await held(example);
    const { loss } = await replay(it, first, solver, stepsOf());
    expect(standing(loss.plan!)).toEqual(standing(it.plan));
  });

  test('nothing that happens costs nothing', async () => {
    const it = await held({ ...example, limits: [] });
    const plan = await runUnder(it, [], 'disruption:none', solver, stepsOf());
    expect(runningCost(plan!)).toBeCloseTo(runningCost(it.plan), 1);
  });

  test('demand that must be met and cannot be has no loss in money, but a quantity', async () => {
    const cut = { ...example.effects[0]!, kind: 'lanes' as const, target: 'to-dushanbe' };
    const into = example.lanes.filter(({ to }) => to === 'dushanbe-market').map(({ id }) => id);
    const it = await held({
      ...example,
      demands: example.demands.map((demand) =>
        demand.id === 'dushanbe-fabric' ? { ...demand, outsidePrice: null } : demand,
      ),
      groups: [...example.groups, { id: 'to-dushanbe', of: 'lanes', members: into }],
      effects: [cut],
    });
    const { loss, priced } = await replay(it, first, solver, stepsOf());
    expect(loss.loss).toBeNull();
    expect(loss.extraCost).toBeNull();
    expect(loss.unmet).toEqual([
      { demand: 'dushanbe-fabric', quantity: expect.closeTo((5_000_000 * 60) / 365, 0) },
    ]);
    expect(priced).toBeGreaterThan(0);
  });
});
