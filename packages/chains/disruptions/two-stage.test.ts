import { hasValues, highsHere } from '@hamkor/optimiser';
import type { Solution } from '@hamkor/optimiser';
import { describe, expect, test } from 'vitest';
import { compileChain } from '../compile/compile.ts';
import type { CompiledChain } from '../compile/compiled.ts';
import { designOf } from './disruption-design.ts';
import type { Design } from './disruption-design.ts';
import { replay } from './disruption-replay.ts';
import { exampleChain } from '../model/example-model.ts';
import { solveLexicographic } from '../questions/lexicographic.ts';
import { openChain } from '../questions/opened-chain.ts';
import type { ChainModel } from '../model/model.ts';
import type { ChainPlan } from '../plan/plan.ts';
import type { Objective } from '../questions/question.ts';
import { stepsOf } from '../questions/run-progress.ts';
import { compileTwoStage } from './two-stage-cases.ts';
import { conditionalValueAtRisk, yearOutcomes } from './two-stage-risk.ts';

const solver = await highsHere();
const model = exampleChain();
const alpha = 0.8;
const bounds = { seconds: 20, relativeGap: 1e-7 };

/** Demand grows from one year to the next two, and what is made may be kept. */
const growing: ChainModel = {
  ...model,
  stockRate: 0.1,
  periods: [
    { id: 'now', years: 1, demandFactor: 1, discountFactor: 1 },
    { id: 'then', years: 2, demandFactor: 1.2, discountFactor: 0.8 },
  ],
};

const chainFor = async (
  largest?: { readonly columns: number; readonly nonzeros: number },
  of: ChainModel = model,
) => {
  const question = { alpha, bounds, levels: ['cost', 'risk'] as const };
  const compiled = await compileTwoStage(of, question, [solver], stepsOf(), largest);
  if (compiled.kind !== 'compiled') throw new Error(`Ended as ${compiled.kind}`);
  return compiled;
};

const best = async (
  chain: CompiledChain,
  order: readonly Objective[],
): Promise<{ readonly plan: ChainPlan; readonly design: Design; readonly solution: Solution }> => {
  const opened = await openChain(chain, solver);
  const asked = order.map((objective) => ({ objective, tolerance: 0 }));
  const solution = await solveLexicographic(opened, asked, { bounds, steps: stepsOf() });
  await opened.close();
  if (!hasValues(solution)) throw new Error(`Ended as ${solution.kind}`);
  return { solution, plan: chain.readPlan(solution), design: designOf(chain, solution.values) };
};

/** Risk of a plan by replaying every disruption on its design and sorting the losses. */
const replayedRisk = async (plan: ChainPlan, design: Design, of = model): Promise<number> => {
  const held = { model: of, plan, design, alpha, bounds };
  const losses: number[] = [];
  for (const disruption of model.disruptions)
    losses.push((await replay(held, disruption, solver, stepsOf())).priced ?? NaN);
  const odds = yearOutcomes(model.disruptions.map(({ probability }) => probability));
  return conditionalValueAtRisk(
    odds.map((probability, place) => ({ probability, loss: losses[place] ?? 0 })),
    alpha,
  );
};

const badYear = ({ cost, risk }: ChainPlan): number => cost.total + (risk ?? NaN);

describe('a design chosen before it is known what will happen', () => {
  test('of cheapest plans, risk is what replaying the disruptions on its design says', async () => {
    const { chain, cases } = await chainFor();
    expect(cases).toBeNull();
    const { plan, design } = await best(chain, ['cost', 'risk']);
    const plain = compileChain(model, { alpha, levels: [] });
    const cheapest = await solver.solve(plain.kind === 'compiled' ? plain.chain.linear : chain.linear);
    expect(plan.cost.total).toBeCloseTo(hasValues(cheapest) ? cheapest.objective : NaN, -1);
    expect(plan.risk).toBeGreaterThan(0);
    expect(plan.risk! / (await replayedRisk(plan, design))).toBeCloseTo(1, 4);
  });

  test('a design against risk costs more and loses less; a bad year of it costs least', async () => {
    const { chain } = await chainFor();
    const cheap = await best(chain, ['cost', 'risk']);
    const safe = await best(chain, ['risk', 'cost']);
    expect(safe.plan.cost.total).toBeGreaterThan(cheap.plan.cost.total);
    expect(safe.plan.risk).toBeLessThan(cheap.plan.risk!);
    expect(badYear(safe.plan)).toBeLessThan(badYear(cheap.plan));
    const replayed = safe.plan.cost.total + (await replayedRisk(safe.plan, safe.design));
    expect(badYear(safe.plan) / replayed).toBeCloseTo(1, 5);
  });

  test('so is it in several periods, with stock between them', async () => {
    const { chain } = await chainFor(undefined, growing);
    const { plan, design } = await best(chain, ['cost', 'risk']);
    expect(plan.risk).toBeGreaterThan(0);
    expect(plan.risk! / (await replayedRisk(plan, design, growing))).toBeCloseTo(1, 4);
  });

  test('where all disruptions are too many, the worst are kept and named', async () => {
    const whole = await chainFor();
    const columns = whole.chain.linear.cost.length - 1;
    const { chain, cases } = await chainFor({ columns, nonzeros: 1e6 });
    expect(cases).toEqual(['saryagash-closed']);
    expect(chain.linear.cost.length).toBeLessThan(columns);
  });
});
