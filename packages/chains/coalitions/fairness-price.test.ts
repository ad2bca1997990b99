import { highsHere } from '@hamkor/optimiser';
import { expect, test } from 'vitest';
import type { FairnessPoint } from '../questions/analysis.ts';
import { coalitionChain, openAnyway, rivalChain } from './coalition-chain.ts';
import { coalitionPlan, gainsInPlan } from './coalition-worth.ts';
import { fairnessPrice } from './fairness-price.ts';
import type { ChainModel } from '../model/model.ts';
import type { GainsQuestion } from '../questions/question.ts';

const question: GainsQuestion = {
  scenario: null,
  duties: 'returned',
  rule: 'shapley',
  bounds: { seconds: 20, relativeGap: 1e-6 },
};

const cheapestOf = async (model: ChainModel, asked = question): Promise<FairnessPoint> => {
  const all = 2 ** model.partners.length - 1;
  const answer = await coalitionPlan(model, asked, all, await highsHere());
  if (answer.kind !== 'plan') throw new Error(answer.kind);
  const gains = gainsInPlan(model, answer.plan, asked.duties);
  return { minimumGain: Math.min(...gains), cost: answer.plan.objective, isProved: true };
};

test('the dearer works are used so far as the minimum asks', async () => {
  const model = rivalChain();
  const points = await fairnessPrice(model, question, await cheapestOf(model), await highsHere());
  expect(points).toHaveLength(6);
  // 7 a piece for UZB, 9 for KGZ: at most 393.75 for both; each piece costs 2 more than it would at KGZ.
  points.forEach(({ minimumGain, cost, isProved }, level) => {
    expect(minimumGain).toBeCloseTo((393.75 * level) / 5, 2);
    expect(cost).toBeCloseTo(1700 + (2 * minimumGain) / 7, 3);
    expect(isProved).toBe(true);
  });
});

test('a site that is open anyway is no loss to the state it is in', async () => {
  const open = openAnyway(rivalChain(), 'mill', 5000);
  const points = await fairnessPrice(open, question, await cheapestOf(open), await highsHere());
  expect(points[0]!.minimumGain).toBeCloseTo(0, 6);
  expect(points[5]!.minimumGain).toBeCloseTo(393.75, 2);
  expect(points[5]!.cost).toBeCloseTo(5000 + 1700 + (2 * 393.75) / 7, 2);
});

test('duties that are lost are nobody’s gain', async () => {
  const duty = { id: 'ore', from: '*', to: 'KGZ', hs: '26', regime: 'mfn', rate: 0.1 };
  const model = { ...rivalChain(), duties: [duty] };
  const highest = async (duties: GainsQuestion['duties']): Promise<number> => {
    const asked = { ...question, duties };
    const points = await fairnessPrice(model, asked, await cheapestOf(model, asked), await highsHere());
    return points[5]!.minimumGain;
  };
  // A tenth of 11 on ore leaves KGZ 7.9 a piece of its 9, and UZB 7 as before: 7.9 a = 7 (100 − a).
  expect(await highest('lost')).toBeCloseTo((7.9 * 700) / 14.9, 2);
  // Returned, KGZ has its 9 again.
  expect(await highest('returned')).toBeCloseTo(393.75, 2);
});

test('where nobody can be given more, there is the cheapest plan alone', async () => {
  const model = coalitionChain();
  const cheapest = await cheapestOf(model);
  // The mine sells at its own price: its state gains nothing, whatever is done.
  expect(cheapest.minimumGain).toBeCloseTo(0, 6);
  expect(await fairnessPrice(model, question, cheapest, await highsHere())).toEqual([cheapest]);
});
