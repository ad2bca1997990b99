import { highsHere } from '@hamkor/optimiser';
import { expect, test } from 'vitest';
import { costWithoutChain, priceWithoutChain } from './accounts-terms.ts';
import { exampleChain } from '../model/example-model.ts';
import type { ChainModel } from '../model/model.ts';
import type { ChainPlan } from './plan.ts';
import type { DutyTreatment } from '../questions/question.ts';
import { randomChain } from '../trials/random-chain.ts';
import { solvePlan } from './solve-plan.ts';

const solver = await highsHere();

const question = { alpha: 0.9, bounds: { seconds: 20, relativeGap: 1e-6 } };

const planOf = async (model: ChainModel, duties: DutyTreatment = 'lost'): Promise<ChainPlan> => {
  const answer = await solvePlan(model, question, solver, {}, duties);
  if (answer.kind !== 'plan') throw new Error(answer.kind);
  return answer.plan;
};

const smallChain = (seed: number): ChainModel =>
  randomChain({ seed, sites: 5, products: 7, markets: 4, makers: 3, ways: 1, hasOutside: true });

/** Two uneven periods with stock between them. */
const inPeriods = (model: ChainModel): ChainModel => ({
  ...model,
  stockRate: 0.02,
  periods: [
    { id: 'first', years: 1, demandFactor: 0.7, discountFactor: 1 },
    { id: 'then', years: 3, demandFactor: 1.4, discountFactor: 0.8 },
  ],
});

const gains = (plan: ChainPlan): number => plan.accounts.reduce((sum, { gain }) => sum + gain, 0);

test('gains of all states are what the chain saves, plus all duty', async () => {
  for (const model of [smallChain(3), inPeriods(smallChain(4)), exampleChain()]) {
    const plan = await planOf(model);
    const saved = costWithoutChain(model)! - (plan.cost.total - softPenalties(model, plan));
    expect(gains(plan)).toBeCloseTo(saved + plan.cost.duty, 3);
    const duty = plan.accounts.reduce((sum, account) => sum + account.duty, 0);
    expect(duty).toBeCloseTo(plan.cost.duty, 3);
  }
});

/** Penalties that nobody pays: of limits, not of demand. */
const softPenalties = (model: ChainModel, plan: ChainPlan): number => {
  const price = new Map(model.demands.map(({ id, unmetPenalty }) => [id, unmetPenalty ?? 0]));
  const lengths = new Map(model.periods.map(({ id, years, discountFactor }) => [id, years * discountFactor]));
  const all = [...lengths.values()].reduce((sum, length) => sum + length, 0);
  const unmet = plan.deliveries.reduce(
    (sum, row) => sum + (row.unmet * price.get(row.demand)! * lengths.get(row.period)!) / all,
    0,
  );
  return plan.cost.penalties - unmet;
};

test('partner states alone gain what the chain saves where nobody else has a part', async () => {
  const model = smallChain(3);
  const everybody = {
    ...model,
    partners: [...model.partners, { id: 'BLR', weight: 1 }, { id: 'KGZ', weight: 1 }],
  };
  const plan = await planOf(everybody, 'returned');
  expect(plan.cost.duty).toBe(0);
  expect(plan.accounts.every(({ isPartner }) => isPartner)).toBe(true);
  expect(gains(plan)).toBeCloseTo(costWithoutChain(everybody)! - plan.cost.total, 3);
});

test('duties that are returned make a plan no dearer', async () => {
  const lost = await planOf(smallChain(6));
  const returned = await planOf(smallChain(6), 'returned');
  expect(returned.cost.total).toBeLessThanOrEqual(lost.cost.total * (1 + 1e-6));
});

test('a market outside the partner states saves nothing: what is left is the seller’s', async () => {
  const plan = await planOf(exampleChain());
  const russia = plan.accounts.find(({ country }) => country === 'RUS')!;
  expect(plan.deliveries.find(({ demand }) => demand === 'moscow-fabric')!.delivered).toBeGreaterThan(0);
  expect(russia.buyersSaving).toBeCloseTo(0, 3);
});

test('value added is what producers keep and what making, carrying and duty cost them', async () => {
  const model = exampleChain();
  const plan = await planOf(model);
  const added = plan.accounts.reduce((sum, { valueAdded }) => sum + valueAdded, 0);
  const delivered = plan.deliveries.reduce((sum, row) => sum + row.delivered * 1.15, 0);
  const bought = plan.flows
    .filter(({ lane }) => /^(fergana|khatlon|urumqi)-/.test(lane))
    .reduce((sum, { value }) => sum + value, 0);
  expect(added).toBeCloseTo(delivered - bought, 3);
});

test('without the chain a market pays the outside price, or the penalty where that is less', () => {
  const demand = exampleChain().demands[3];
  expect(priceWithoutChain(demand)).toBe(1.42);
  expect(priceWithoutChain({ ...demand, unmetPenalty: 1 })).toBe(1);
  expect(priceWithoutChain({ ...demand, outsidePrice: null })).toBe(2);
  expect(priceWithoutChain({ ...demand, outsidePrice: null, unmetPenalty: null })).toBeNull();
  expect(costWithoutChain(exampleChain())).toBeCloseTo(37_260_000, 4);
});
