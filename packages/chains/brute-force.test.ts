import { highsHere } from '@hamkor/optimiser';
import { expect, test } from 'vitest';
import { bruteForceCost } from './brute-force.ts';
import type { ChainModel } from './model.ts';
import { randomChain } from './random-chain.ts';
import { solvePlan } from './solve-plan.ts';

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
  return {
    ...model,
    sites: model.sites.map((site, place) => ({
      ...site,
      isOpen: (seed + place) % 5 === 0,
      capacityTonnes: (seed + place) % 4 === 0 ? 6000 : null,
    })),
    lanes: model.lanes.map((lane, place) => ({
      ...lane,
      capacityTonnes: (seed + place) % 7 === 0 ? 900 : null,
    })),
    supplies: model.supplies.map((supply, place) => ({
      ...supply,
      capacity: (seed + place) % 3 === 0 ? 2500 : null,
    })),
    demands: model.demands.map((demand, place) => ({
      ...demand,
      unmetPenalty: (seed + place) % 6 === 1 ? demand.quantity : demand.unmetPenalty,
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
