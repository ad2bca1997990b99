import { highsHere } from '@hamkor/optimiser';
import type { Solver } from '@hamkor/optimiser';
import { beforeAll, expect, test } from 'vitest';
import type { GainsAnswer } from '../questions/analysis.ts';
import { coalitionChain, rivalChain } from './coalition-chain.ts';
import { coalitionWorth } from './coalition-worth.ts';
import { exampleChain } from '../model/example-model.ts';
import { gainsAnswer } from './gains-answer.ts';
import type { GainsOutcome, SolveCoalitions } from './gains-answer.ts';
import type { ChainModel } from '../model/model.ts';
import type { GainsQuestion } from '../questions/question.ts';
import { sharingRules } from '../questions/question.ts';
import type { TaskProgress } from '../questions/task.ts';

let solver: Solver;
beforeAll(async () => {
  solver = await highsHere();
});

const question: GainsQuestion = {
  scenario: null,
  duties: 'returned',
  rule: 'shapley',
  bounds: { seconds: 20, relativeGap: 1e-6 },
};

const oneByOne =
  (model: ChainModel, asked: GainsQuestion): SolveCoalitions =>
  async (masks, watch) => {
    const worths = [];
    // oxlint-disable-next-line no-await-in-loop -- one solver asks one thing at a time
    for (const mask of masks) worths.push(await coalitionWorth(model, asked, mask, solver, watch));
    return worths;
  };
const ask = (model: ChainModel, asked: GainsQuestion = question): Promise<GainsOutcome> =>
  gainsAnswer(model, asked, oneByOne(model, asked), solver);
const answered = async (model: ChainModel, asked: GainsQuestion = question): Promise<GainsAnswer> => {
  const outcome = await ask(model, asked);
  if (outcome.kind !== 'gains') throw new Error(outcome.kind);
  return outcome.answer;
};
const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);
const wholes = (amounts: readonly number[] | null): readonly number[] | undefined =>
  amounts?.map((amount) => Math.round(amount));

test('a chain worked out by hand: mine, works and market', async () => {
  const { players, worth, planGains, core, stable, rules, transfers, fairness } =
    await answered(coalitionChain());
  expect(players).toEqual(['KAZ', 'KGZ', 'UZB']);
  expect(worth.map(({ mask, worth: own }) => [mask, Math.round(own)])).toEqual([
    [1, 0],
    [2, 0],
    [3, 500],
    [4, 0],
    [5, 0],
    [6, 0],
    [7, 3400],
  ]);
  // The works sell at 20 at home and take what Russia pays beyond; the market saves 30 − 21.
  expect(wholes(planGains)).toEqual([0, 200 * 4 + 100 * 9 - 100, 200 * 9]);
  expect(core).toEqual({ isEmpty: false, proof: null, subsidy: 0, isCertain: true });
  const byRule = new Map(rules.map(({ rule, shares }) => [rule, wholes(shares)]));
  expect([...byRule.keys()]).toEqual(sharingRules);
  expect(byRule.get('shapley')).toEqual([1217, 1217, 967]);
  expect(byRule.get('equal')).toEqual([1133, 1133, 1133]);
  expect(byRule.get('proportional')).toBeUndefined();
  expect(stable).toMatchObject({ rule: 'shapley', objector: null, isIndividuallyRational: true });
  expect(wholes(stable.shares)).toEqual([1217, 1217, 967]);
  expect(transfers.map(({ from, to, amount }) => [from, to, Math.round(amount)])).toEqual([
    [2, 0, 833],
    [1, 0, 383],
  ]);
  expect(fairness).toHaveLength(1);
});

/** Rules of origin take long to solve and change nothing here. */
const withoutOrigin: ChainModel = { ...exampleChain(), regimes: [] };

test('gains of the plan add up to the worth of everybody, payments lead to the stable shares, nobody objects to these', async () => {
  const { worth, planGains, plan, rules, core, stable, transfers } = await answered(withoutOrigin, {
    ...question,
    rule: 'equal',
    bounds: { seconds: 20, relativeGap: 0.02 },
  });
  const everybody = worth.at(-1)!;
  expect(sumOf(planGains)).toBeCloseTo(everybody.worth, 3);
  expect(everybody.outsideCost - plan.cost.total).toBeCloseTo(everybody.worth, 3);
  for (const { shares } of rules) if (shares !== null) expect(sumOf(shares)).toBeCloseTo(everybody.worth, 2);
  expect(core.isEmpty).toBe(false);
  expect(stable.largestExcess).toBeLessThan(10);
  const paid = [...planGains];
  for (const { from, to, amount } of transfers) {
    if (from !== null) paid[from]! -= amount;
    paid[to]! += amount;
  }
  paid.forEach((amount, player) => expect(Math.abs(amount - stable.shares![player]!)).toBeLessThan(10));
  expect(transfers.length).toBeLessThan(3);
});

test('an empty core is proved, and the subsidy paid from outside', async () => {
  const { core, stable, transfers, planGains, fairness } = await answered(rivalChain(), {
    ...question,
    commons: 'whole',
  });
  expect(core).toMatchObject({
    isEmpty: true,
    isCertain: true,
    proof: [
      { mask: 1, weight: expect.closeTo(1, 9) as number },
      { mask: 2, weight: expect.closeTo(1, 9) as number },
    ],
    subsidy: expect.closeTo(700, 4) as number,
  });
  expect(stable.objector).toBeNull();
  expect(wholes(stable.shares)).toEqual([900, 700]);
  expect(wholes(planGains)).toEqual([900, 0]);
  expect(transfers.map(({ from, to, amount }) => [from, to, Math.round(amount)])).toEqual([[null, 1, 700]]);
  expect(fairness).toHaveLength(6);
});

test('a market that nobody else could serve keeps it from being asked', async () => {
  const model = coalitionChain();
  const demands = model.demands.map((demand) => ({ ...demand, outsidePrice: null }));
  expect(await ask({ ...model, demands })).toMatchObject({
    kind: 'refused',
    problems: [{ row: 1 }, { row: 2 }],
  });
  expect(await ask(model, { ...question, scenario: 'nowhere' })).toMatchObject({ kind: 'refused' });
});

test('without a plan of all there is nothing to share', async () => {
  const model = coalitionChain();
  const limit = { ...exampleChain().limits[0]!, kind: 'production' as const, what: 'goods', where: null };
  const outcome = await ask({ ...model, limits: [{ ...limit, min: 5000, max: null }] });
  expect(outcome).toMatchObject({
    kind: 'no-plan',
    answer: {
      kind: 'infeasible',
      clash: { rules: expect.arrayContaining([expect.objectContaining({ table: 'limits' })]) },
    },
  });
});

test('progress counts everything that is solved, to the end', async () => {
  const model = rivalChain();
  const seen: TaskProgress[] = [];
  await gainsAnswer(model, question, oneByOne(model, question), solver, {
    onProgress: (progress) => seen.push(progress),
  });
  // All together, two coalitions, and six solves of the price of fairness.
  expect(new Set(seen.map(({ of }) => of))).toEqual(new Set([9]));
  expect(seen.map(({ done }) => done)).toEqual(
    seen.map(({ done }) => done).toSorted((one, other) => one - other),
  );
  expect(seen.at(-1)).toMatchObject({ at: 'point:5', done: 9 });
  expect(seen.findLast(({ at }) => at === 'coalition:2')).toMatchObject({ done: 3, incumbent: 950 });
});

test('cancelled on the way it says so', async () => {
  const stop = new AbortController();
  const model = coalitionChain();
  const outcome = await gainsAnswer(
    model,
    question,
    async (masks, watch) => {
      stop.abort();
      return oneByOne(model, question)(masks, watch);
    },
    solver,
    { signal: stop.signal },
  );
  expect(outcome).toMatchObject({ kind: 'no-plan', answer: { kind: 'stopped', stop: 'cancelled' } });
});

test('of more than fourteen partners a sample is looked at, and says how sure it is', async () => {
  const model = coalitionChain();
  const others = Array.from({ length: 13 }, (_, at) => ({ id: `X${at}`, weight: 1 }));
  const many = { ...model, partners: [...model.partners, ...others] };
  const asked: number[] = [];
  const outcome = await gainsAnswer(
    many,
    question,
    // The first three make all that is made; worked out by hand.
    async (masks) => {
      asked.push(...masks);
      return masks.map((mask) => {
        const foreign = (100 * mask.toString(2).replaceAll('0', '').length) / 16;
        const worth = (mask & 3) === 3 ? Math.max(0, (mask & 4 ? 2600 : 0) + 9 * foreign - 100) : 0;
        return { mask, worth, cost: 0, outsideCost: 0, isProved: true, slack: 0, seconds: 0 };
      });
    },
    solver,
  );
  if (outcome.kind !== 'gains') throw new Error(outcome.kind);
  const { rules, core } = outcome.answer;
  expect(asked.length).toBeLessThan(1300);
  expect(new Set(asked).size).toBe(asked.length);
  const shapley = rules.find(({ rule }) => rule === 'shapley')!;
  expect(sumOf(shapley.shares!)).toBeCloseTo(3400, 2);
  for (const error of shapley.standardErrors!) expect(error).toBeLessThan(150);
  expect(rules.find(({ rule }) => rule === 'nucleolus')!.shares).toBeNull();
  expect(core).toMatchObject({ isEmpty: false, isCertain: false });
});
