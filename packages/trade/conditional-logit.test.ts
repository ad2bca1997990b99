import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Choices } from './conditional-logit.ts';
import { conditionalLogit, universalLasso } from './conditional-logit.ts';
import { seededRandom } from './seeded-random.ts';

/** Choices made by chance with known weights. */
const planted = (truth: readonly number[], sets: number, size: number, seed: number): Choices => {
  const random = seededRandom(seed);
  const k = truth.length;
  const all = Array.from({ length: sets }, () => {
    const features = Float64Array.from({ length: size * k }, random);
    const chances = Array.from({ length: size }, (_, i) =>
      Math.exp(truth.reduce((sum, weight, f) => sum + weight * features[i * k + f]!, 0)),
    );
    let left = random() * chances.reduce((a, b) => a + b, 0);
    const alternative = chances.findIndex((chance) => (left -= chance) <= 0);
    return { set: { size, features }, alternative };
  });
  return {
    featureCount: k,
    sets: all.map(({ set }) => set),
    choices: all.map(({ alternative }, set) => ({ set, alternative, weight: 1 })),
  };
};

/** Gradient of the penalised log-likelihood, written out alternative by alternative. */
const slowGradient = (
  { sets, choices, featureCount: k }: Choices,
  beta: ArrayLike<number>,
  lasso: number,
  ridge: number,
) =>
  Array.from({ length: k }, (_, f) => {
    let slope = -lasso - ridge * beta[f]!;
    for (const { set, alternative, weight } of choices) {
      const { size, features } = sets[set]!;
      const at = (i: number, g: number) => features[i * k + g]!;
      const utilities = Array.from({ length: size }, (__, i) =>
        Math.exp(Array.from({ length: k }, (___, g) => at(i, g) * beta[g]!).reduce((a, b) => a + b, 0)),
      );
      const sum = utilities.reduce((a, b) => a + b, 0);
      const expected = utilities.reduce((total, u, i) => total + (u / sum) * at(i, f), 0);
      slope += weight * (at(alternative, f) - expected);
    }
    return slope;
  });

test('planted weights are found again', () => {
  const { weights } = conditionalLogit(planted([4, 2, 0], 3000, 20, 1), { lasso: 0, ridge: 1e-6 });
  expect(weights[0]).toBeCloseTo(4, 0);
  expect(weights[1]).toBeCloseTo(2, 0);
  expect(weights[2]).toBeLessThan(0.3);
});

test('the weights are the optimum: no slope where positive, none upwards where 0', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e6 }),
      fc.constantFrom(0, 1, 4),
      fc.constantFrom(0.1, 1),
      (seed, lasso, ridge) => {
        const problem = planted([3, 0, 1, 0], 40, 8, seed);
        const { weights } = conditionalLogit(problem, { lasso, ridge });
        slowGradient(problem, weights, lasso, ridge).forEach((slope, f) => {
          if (weights[f]! > 0) expect(Math.abs(slope)).toBeLessThan(1e-3);
          else expect(slope).toBeLessThan(1e-3);
        });
      },
    ),
    { numRuns: 25 },
  );
});

test('leaving choices out gives nearly the weights that a new fit without them gives', () => {
  const problem = planted([4, 1, 0], 60, 30, 9);
  const penalty = { lasso: 1, ridge: 1 };
  const model = conditionalLogit(problem, penalty);
  for (const left of [0, 17, 59]) {
    const quick = model.without(({ set }) => set === left);
    const { weights: slow } = conditionalLogit(
      { ...problem, choices: problem.choices.filter(({ set }) => set !== left) },
      penalty,
    );
    quick.forEach((weight, f) => expect(Math.abs(weight - slow[f]!)).toBeLessThan(0.01));
  }
});

test('leaving most choices out still converges to the new fit', () => {
  const problem = planted([4, 1, 0], 60, 30, 10);
  const penalty = { lasso: 1, ridge: 1 };
  const quick = conditionalLogit(problem, penalty).without(({ set }) => set >= 12);
  const { weights: slow } = conditionalLogit(
    { ...problem, choices: problem.choices.filter(({ set }) => set < 12) },
    penalty,
  );
  quick.forEach((weight, f) => expect(Math.abs(weight - slow[f]!)).toBeLessThan(0.05));
});

test('a feature that tells nothing mostly gets no weight under the universal lasso', () => {
  let passed = 0;
  for (let seed = 1; seed <= 40; seed++) {
    const { weights } = conditionalLogit(planted([5, 0, 0, 0], 80, 40, seed), {
      lasso: universalLasso(80, 4),
      ridge: 1,
    });
    expect(weights[0]).toBeGreaterThan(1);
    passed += weights.slice(1).filter((weight) => weight > 0).length;
  }
  expect(passed / 120).toBeLessThan(0.1);
});

test('the universal lasso of 128 choices and six parts is 6.18', () => {
  expect(universalLasso(128, 6)).toBeCloseTo(6.1826, 4);
});
