import { highsHere, modelBuilder } from '@hamkor/optimiser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conditionalValueAtRisk, yearOutcomes } from './two-stage-risk.ts';

const solver = await highsHere();

const outcomes = fc
  .array(fc.record({ weight: fc.integer({ min: 1, max: 20 }), loss: fc.integer({ min: -50, max: 100 }) }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((all) => {
    const sum = all.reduce((total, { weight }) => total + weight, 0);
    return all.map(({ weight, loss }) => ({ probability: weight / sum, loss }));
  });
const alphas = fc.integer({ min: 0, max: 95 }).map((percent) => percent / 100);

describe('conditional value at risk', () => {
  test('is the mean of the worst cases, one at the edge counted in part', () => {
    const fair = [10, 20, 30, 40].map((loss) => ({ probability: 0.25, loss }));
    expect(conditionalValueAtRisk(fair, 0.75)).toBe(40);
    expect(conditionalValueAtRisk(fair, 0.5)).toBe(35);
    expect(conditionalValueAtRisk(fair, 0.6)).toBeCloseTo((0.25 * 40 + 0.15 * 30) / 0.4, 12);
    expect(conditionalValueAtRisk(fair, 0)).toBeCloseTo(25, 12);
    expect(conditionalValueAtRisk([], 0.9)).toBe(0);
  });

  test('is the least of eta + mean excess over eta / (1 − alpha), as a linear programme finds it', async () => {
    await fc.assert(
      fc.asyncProperty(outcomes, alphas, async (all, alpha) => {
        const builder = modelBuilder({ name: 'cvar' });
        const eta = builder.column({ cost: 1, lower: -Infinity });
        for (const { probability, loss } of all) {
          const excess = builder.column({ cost: probability / (1 - alpha) });
          const row = builder.row({ lower: loss });
          builder.entry(row, excess, 1);
          builder.entry(row, eta, 1);
        }
        const solution = await solver.solve(builder.build());
        expect(solution.kind === 'optimal' && solution.objective).toBeCloseTo(
          conditionalValueAtRisk(all, alpha),
          5,
        );
      }),
      { numRuns: 40, seed: 3 },
    );
  });

  test('moves with what is added to every loss, and grows with alpha', () => {
    fc.assert(
      fc.property(outcomes, alphas, alphas, (all, one, other) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        const value = conditionalValueAtRisk(all, low);
        const moved = all.map(({ probability, loss }) => ({ probability, loss: loss + 7 }));
        expect(conditionalValueAtRisk(moved, low)).toBeCloseTo(value + 7, 9);
        expect(conditionalValueAtRisk(all, high)).toBeGreaterThanOrEqual(value - 1e-9);
      }),
    );
  });

  test('a year without disruption has the rest of the probability', () => {
    expect(yearOutcomes([0.1, 0.2])).toEqual([0.1, 0.2, expect.closeTo(0.7, 12)]);
    expect(yearOutcomes([0.9, 0.6])).toEqual([expect.closeTo(0.6, 12), expect.closeTo(0.4, 12), 0]);
  });
});
