import { highsHere } from '@hamkor/optimiser';
import type { Solver } from '@hamkor/optimiser';
import { describe, expect, test } from 'vitest';
import { changedRows } from '../limits/changed-rows.ts';
import { exampleChain } from '../model/example-model.ts';
import type { ChainModel } from '../model/model.ts';
import { usualQuestion } from './question.ts';
import type { PlanQuestion } from './question.ts';
import { runPart } from './run-part.ts';
import { runTask } from './run-task.ts';
import type { ChainTask, TaskAnswer, TaskProgress } from './task.ts';

const solvers = [await highsHere(), await highsHere()] as const;
const model = exampleChain();
const bounds = { seconds: 20, relativeGap: 1e-7 };
const question: PlanQuestion = { ...usualQuestion, bounds };

const run = (task: ChainTask, used: readonly Solver[] = solvers, of: ChainModel = model) =>
  runTask(of, task, used);

/** An answer without what differs from run to run: seconds. */
const timeless = (answer: unknown): unknown =>
  JSON.parse(
    JSON.stringify(answer, (key, value: unknown) => {
      if (key === 'seconds') return 0;
      return typeof value === 'number' ? Number(value.toPrecision(6)) : value;
    }),
  );

const cost = (answer: TaskAnswer): number => {
  if (answer.kind !== 'plan' || answer.answer.kind !== 'plan') throw new Error('No plan');
  return answer.answer.plan.cost.total;
};

const carbon = (answer: TaskAnswer): number =>
  answer.kind === 'plan' && answer.answer.kind === 'plan' ? answer.answer.plan.carbon.total : NaN;

describe('questions of a chain', () => {
  test('a plan has proof, prices and parts that add up', async () => {
    const answer = await run({ kind: 'plan', question });
    if (answer.kind !== 'plan' || answer.answer.kind !== 'plan') throw new Error('No plan');
    const { plan } = answer.answer;
    expect(plan.status).toBe('optimal');
    expect(plan.objective).toBeCloseTo(plan.cost.total, 0);
    expect(plan.bound).toBeLessThanOrEqual(plan.objective);
    expect(plan.limits.some(({ price }) => price !== null && price > 0)).toBe(true);
    expect(plan.risk).toBeNull();
  });

  test('a second objective has what the tolerance of the first gives', async () => {
    const objectives = [
      { objective: 'cost', tolerance: 0.05 },
      { objective: 'co2e', tolerance: 0 },
    ] as const;
    // All carbon known: what is not counts in the objective as much as the dirtiest way, in the plan as unknown.
    const known = { ...model, demands: changedRows(model.demands, () => ({ outsideKgCo2e: 1.5 })) };
    const cheapest = await run({ kind: 'plan', question }, solvers, known);
    const cleaner = await run({ kind: 'plan', question: { ...question, objectives } }, solvers, known);
    expect(cost(cleaner)).toBeLessThanOrEqual(cost(cheapest) * 1.05 + 10);
    expect(carbon(cleaner)).toBeLessThan(carbon(cheapest));
  });

  test('scenarios stand side by side, the same on one solver as on two', async () => {
    const task = { kind: 'scenarios', question, scenarios: [null, 'dear-energy', 'poor-harvest'] } as const;
    const answer = await run(task);
    if (answer.kind !== 'scenarios') throw new Error(answer.kind);
    const costs = answer.answer.results.map(({ answer: each }) =>
      each.kind === 'plan' ? each.plan.cost.total : NaN,
    );
    expect(answer.answer.results.map(({ scenario }) => scenario)).toEqual(task.scenarios);
    expect(costs[1]).toBeGreaterThan(costs[0]!);
    expect(costs[2]).toBeGreaterThan(costs[0]!);
    const alone = await run({ kind: 'plan', question: { ...question, scenario: 'dear-energy' } });
    expect(costs[1]! / cost(alone)).toBeCloseTo(1, 6);
    expect(timeless(await run(task, solvers.slice(0, 1)))).toEqual(timeless(answer));
  });

  test('limits lifted one by one: what each costs, dearest first', async () => {
    const limits = [
      { ...model.limits[0]!, id: 'at-home', where: 'KAZ', max: null, min: 0.6 },
      { ...model.limits[0]!, id: 'loose', max: 0.99 },
    ];
    const of = { ...model, limits };
    const answer = await run({ kind: 'explain', question }, solvers, of);
    if (answer.kind !== 'explain') throw new Error(answer.kind);
    const [first, second] = answer.answer.worth;
    expect([first?.limit, second?.limit]).toEqual(['at-home', 'loose']);
    const free = await run({ kind: 'plan', question }, solvers, { ...of, limits: limits.slice(1) });
    expect(first!.cost).toBeCloseTo(answer.answer.plan.cost.total - cost(free), 0);
    expect(first!.cost).toBeGreaterThan(0);
    expect(second).toMatchObject({ isProved: true });
    expect(second!.cost).toBeLessThan(1);
  });

  test('gains cancelled among thousands of coalitions build no more programmes', async () => {
    const cancel = new AbortController();
    const begun = new Set<string>();
    const partners = ['UZB', 'TJK', 'KAZ', 'RUS', 'CHN', 'KGZ', 'BLR', 'IND', 'PAK', 'TKM', 'MNG'];
    const many = { ...model, partners: partners.map((id) => ({ id, weight: 1 })) };
    const asked = { scenario: null, duties: 'returned', rule: 'shapley', bounds } as const;
    const answer = await runTask(many, { kind: 'gains', question: asked }, solvers, {
      signal: cancel.signal,
      onProgress: ({ at }) => {
        if (!at.startsWith('coalition')) return;
        begun.add(at);
        cancel.abort();
      },
    });
    expect(answer).toMatchObject({ kind: 'no-plan', answer: { kind: 'stopped', stop: 'cancelled' } });
    expect(begun.size).toBeLessThanOrEqual(solvers.length);
  });

  test('the risk is unknown where a loss is', async () => {
    const [solver] = solvers;
    const hurried: Solver = {
      ...solver!,
      solve: () =>
        Promise.resolve({ kind: 'stopped', stop: 'time', bound: null, solver: 'none', seconds: 0, nodes: 0 }),
    };
    const answer = await run({ kind: 'disruptions', question }, [hurried]);
    if (answer.kind !== 'disruptions') throw new Error(answer.kind);
    expect(answer.answer.losses.map(({ loss }) => loss)).toEqual(model.disruptions.map(() => null));
    expect([answer.answer.risk, answer.answer.plan.risk]).toEqual([null, null]);
  });

  test('disruptions: losses, nodes and the risk of a plan', async () => {
    const answer = await run({ kind: 'disruptions', question });
    if (answer.kind !== 'disruptions') throw new Error(answer.kind);
    const { losses, nodes, risk, plan } = answer.answer;
    expect(losses.map(({ disruption }) => disruption)).toEqual(model.disruptions.map(({ id }) => id));
    // The worst tenth of years is the one in ten in which the border closes.
    expect(risk).toBeCloseTo(Math.max(...losses.map(({ loss }) => loss!)), 2);
    expect(plan.risk).toBe(risk);
    expect(nodes.length).toBeGreaterThan(3);
  });

  test('a model without a plan says which rules clash', async () => {
    const limits = [
      { ...model.limits[0]!, id: 'a', kind: 'production' as const, max: 1_000_000 },
      { ...model.limits[0]!, id: 'b', kind: 'production' as const, max: null, min: 2_000_000 },
    ];
    const answer = await run({ kind: 'plan', question }, solvers, { ...model, limits });
    if (answer.kind !== 'plan' || answer.answer.kind !== 'infeasible') throw new Error(answer.kind);
    expect(answer.answer.clash?.relaxations.length).toBeGreaterThan(0);
    const front = await run(
      { kind: 'pareto', question: { ...question, objectives: ['cost', 'co2e'], points: 3 } },
      solvers,
      { ...model, limits },
    );
    expect(front).toMatchObject({ kind: 'no-plan', answer: { kind: 'infeasible' } });
  });

  test('a scenario that is not there is refused', async () => {
    const answer = await run({ kind: 'plan', question: { ...question, scenario: 'none' } });
    expect(answer).toMatchObject({ kind: 'refused', problems: [{ kind: 'unknown-reference' }] });
  });

  test('progress counts up to all there is; cancelled before anything, it says so', async () => {
    const told: TaskProgress[] = [];
    await runTask(model, { kind: 'disruptions', question }, solvers, {
      onProgress: (progress) => told.push(progress),
    });
    const last = told.at(-1)!;
    expect(last.done).toBe(last.of);
    for (const [place, { done, of }] of told.entries()) {
      expect(done).toBeLessThanOrEqual(of);
      expect(done).toBeGreaterThanOrEqual(told[place - 1]?.done ?? 0);
    }
    const stop = new AbortController();
    stop.abort();
    const answer = await runTask(model, { kind: 'plan', question }, solvers, { signal: stop.signal });
    if (answer.kind !== 'plan') throw new Error(answer.kind);
    const { answer: ended } = answer;
    // A tiny model may be solved before the solver looks up.
    if (ended.kind === 'plan') expect(['cancelled', null]).toContain(ended.plan.stop);
    else expect(ended).toMatchObject({ kind: 'stopped', stop: 'cancelled' });
  });

  test('a part gives what the whole would', async () => {
    const whole = await runPart(model, { kind: 'whole', task: { kind: 'plan', question } }, solvers[0]);
    expect(timeless(whole)).toEqual({
      kind: 'whole',
      answer: timeless(await run({ kind: 'plan', question }, solvers.slice(1))),
    });
    const gains = { scenario: null, duties: 'returned', rule: 'shapley', bounds } as const;
    const pair = { ...model, partners: model.partners.slice(0, 2) };
    const part = await runPart(pair, { kind: 'coalition', question: gains, mask: 2 }, solvers[0]);
    const all = await run({ kind: 'gains', question: gains }, solvers, pair);
    if (part.kind !== 'coalition' || all.kind !== 'gains') throw new Error(all.kind);
    expect(all.answer.worth.find(({ mask }) => mask === 2)!.worth).toBeCloseTo(part.worth.worth, 2);
  });
});
