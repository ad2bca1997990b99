import { highsHere } from '@hamkor/optimiser';
import { expect, test } from 'vitest';
import { bruteForceCost } from './brute-force.ts';
import { changedRows } from '../limits/changed-rows.ts';
import type { ChainModel } from '../model/model.ts';
import { randomChain } from './random-chain.ts';
import { solvePlan } from '../plan/solve-plan.ts';

const question = { alpha: 0.9, bounds: { seconds: 20, relativeGap: 1e-9 } };

/** A chain small enough to try everything, with every kind of capacity somewhere. */
const smallChain = (seed: number): ChainModel => {
  const model = randomChain({
    seed,
    sites: 2 + (seed % 2),
    products: 3,
    markets: 2,
    makers: 2,
    ways: 1 + (seed % 2),
    hasOutside: seed % 3 !== 0,
  });
  const some = (every: number, place: number): boolean => (seed + place) % every === 0;
  return {
    ...model,
    sites: changedRows(model.sites, (_, place) => ({
      isOpen: some(5, place),
      capacityTonnes: some(4, place) ? 6000 : null,
    })),
    lanes: changedRows(model.lanes, (_, place) => ({ capacityTonnes: some(7, place) ? 900 : null })),
    supplies: changedRows(model.supplies, (_, place) => ({ capacity: some(3, place) ? 2500 : null })),
    demands: changedRows(model.demands, ({ quantity }, place) => ({
      unmetPenalty: some(6, place + 5) ? quantity : null,
    })),
  };
};

test('small random chains cost what trying every design costs', async () => {
  const solver = await highsHere();
  let making = 0;
  for (let seed = 1; seed <= 25; seed++) {
    const model = smallChain(seed);
    const answer = await solvePlan(model, question, solver);
    const least = await bruteForceCost(model, solver);
    if (answer.kind !== 'plan') {
      expect([seed, answer.kind, least]).toEqual([seed, 'infeasible', Infinity]);
      continue;
    }
    const { cost, objective, status } = answer.plan;
    expect(status).toBe('optimal');
    expect(Math.abs(cost.total / objective - 1)).toBeLessThan(1e-6);
    expect(Math.abs(cost.total / least - 1), `seed ${seed}: ${cost.total}, ${least}`).toBeLessThan(1e-6);
    if (cost.energy > 0) making++;
  }
  expect(making).toBeGreaterThan(12);
});
