import { highsHere } from '@hamkor/optimiser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CompiledChain } from '../compile/compiled.ts';
import { paretoFront } from './pareto.ts';
import type { ParetoAnswer } from '../plan/plan.ts';
import type { Objective } from './question.ts';
import { stepsOf } from './run-progress.ts';
import { linearChain } from '../trials/test-linear-chain.ts';

const solvers = [await highsHere(), await highsHere()] as const;

const front = async (
  chain: CompiledChain,
  objectives: readonly Objective[],
  points: number,
  used = solvers.slice(0, 1),
): Promise<ParetoAnswer> => {
  const bounds = { seconds: 10, relativeGap: 1e-9 };
  const outcome = await paretoFront(
    chain,
    { scenario: null, objectives, points, alpha: 0.9, bounds },
    used,
    stepsOf(),
  );
  if (outcome.kind === 'no-plan') throw new Error(`Ended as ${outcome.solution.kind}`);
  return outcome.answer;
};

/** To half a unit of large figures and to half a cent of others, as they are published. */
const near = (rows: readonly (readonly number[])[]): unknown =>
  rows.map((row) => row.map((value) => expect.closeTo(value, value > 1000 ? 0 : 2)));

describe('published fronts', () => {
  // Mavrotas 2009, Applied Mathematics and Computation 213:455-465, the example with two objectives on a grid of ten.
  test('two objectives: payoff table and ten points', async () => {
    const chain = linearChain([{ upper: 20 }, { upper: 40 }], [{ coefficients: [5, 4], upper: 200 }], {
      fairness: [1, 0],
      'intra-bloc': [3, 4],
    });
    const { payoff, points, prices, skipped } = await front(chain, ['fairness', 'intra-bloc'], 10);
    expect(payoff).toEqual(
      near([
        [20, 160],
        [8, 184],
      ]),
    );
    expect(points.map(({ values }) => values).toReversed()).toEqual(
      near([
        [8, 184],
        [9.33, 181.33],
        [10.67, 178.67],
        [12, 176],
        [13.33, 173.33],
        [14.67, 170.67],
        [16, 168],
        [17.33, 165.33],
        [18.67, 162.67],
        [20, 160],
      ]),
    );
    expect(points.every(({ isProved }) => isProved)).toBe(true);
    expect(prices).toHaveLength(9);
    for (const price of prices ?? []) expect(price).toBeCloseTo(0.5, 4);
    expect(skipped).toBe(0);
  });

  // GAMS model library, epscm (SEQ=319): power from lignite, oil, gas and renewables at least cost, CO2 and fuel from abroad.
  test('three objectives: payoff table and the sixteen points of a grid of ten', async () => {
    const places = ['lign1', 'lign2', 'oil2', 'oil3', 'ng1', 'ng2', 'ng3', 'res1', 'res3'];
    const over = (share: Readonly<Record<string, number>>): readonly number[] =>
      places.map((place) => share[place.replace(/\d/, '')] ?? share[place] ?? 0);
    const chain = linearChain(
      places.map(() => ({})),
      [
        { coefficients: over({ lign: 1 }), upper: 31000 },
        { coefficients: over({ oil: 1 }), upper: 15000 },
        { coefficients: over({ ng: 1 }), upper: 22000 },
        { coefficients: over({ res: 1 }), upper: 10000 },
        { coefficients: over({ lign1: 1, ng1: 1, res1: 1 }), lower: 38400 },
        { coefficients: over({ lign2: 1, oil2: 1, ng2: 1 }), lower: 19200 },
        { coefficients: over({ oil3: 1, ng3: 1, res3: 1 }), lower: 6400 },
      ],
      {
        cost: over({ lign: 30, oil: 75, ng: 60, res: 90 }),
        co2e: over({ lign: 1.44, oil: 0.72, ng: 0.45 }),
        days: over({ oil: 1, ng: 1 }),
      },
    );
    const { payoff, points, prices } = await front(chain, ['cost', 'co2e', 'days'], 10);
    expect(payoff).toEqual(
      near([
        [3075000, 62460, 33000],
        [3855000, 45180, 37000],
        [3225000, 55260, 23000],
      ]),
    );
    expect(points.map(({ values }) => values)).toEqual(
      near([
        [3075000, 62460, 33000],
        [3085000, 61980, 32333.33],
        [3108333.33, 60860, 30777.78],
        [3115000, 60540, 30333.33],
        [3131666.67, 59740, 29222.22],
        [3155000, 58620, 27666.67],
        [3178333.33, 57500, 26111.11],
        [3195000, 56700, 25000],
        [3201666.67, 56380, 24555.56],
        [3225000, 55260, 23000],
        [3255000, 54780, 23666.67],
        [3375000, 52860, 26333.33],
        [3495000, 50940, 29000],
        [3615000, 49020, 31666.67],
        [3735000, 47100, 34333.33],
        [3855000, 45180, 37000],
      ]),
    );
    expect(prices).toBeNull();
  });
});

const items = 7;

const chainOf = ({ weights, cost, co2e, days }: Record<'weights' | 'cost' | 'co2e' | 'days', number[]>) =>
  linearChain(
    weights.map(() => ({ upper: 1, isInteger: true })),
    [{ coefficients: weights, lower: weights.reduce((sum, weight) => sum + weight, 0) / 2 }],
    { cost, co2e, days },
  );

/** Sum over a selection. */
const over = (numbers: readonly number[], mask: number): number =>
  numbers.reduce((sum, number, item) => sum + (mask & (1 << item) ? number : 0), 0);

/** Values of every selection that weighs enough. */
const enumerate = (weights: readonly number[], forms: readonly (readonly number[])[]) => {
  const least = over(weights, 2 ** items - 1) / 2;
  return [...Array(2 ** items).keys()]
    .filter((mask) => over(weights, mask) >= least)
    .map((mask) => forms.map((form) => over(form, mask)));
};
const isBeaten = (point: readonly number[], others: readonly (readonly number[])[]): boolean =>
  others.some(
    (other) =>
      other.every((value, place) => value <= point[place]! + 1e-6) &&
      other.some((value, place) => value < point[place]! - 1e-6),
  );

describe('fronts of whole numbers', () => {
  const costs = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: items, maxLength: items });
  const cases = fc.record({ weights: costs, cost: costs, co2e: costs, days: costs });
  test('two objectives: every point is one of enumeration, and every level has its best', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async (numbers) => {
        const all = enumerate(numbers.weights, [numbers.cost, numbers.co2e]);
        const { points, payoff, skipped } = await front(chainOf(numbers), ['cost', 'co2e'], 6);
        const values = points.map((point) => point.values);
        for (const point of values) expect(isBeaten(point, all)).toBe(false);
        const [loose, tight] = [payoff[0]![1]!, payoff[1]![1]!];
        for (let place = 0; place < 6; place++) {
          const level = tight + ((loose - tight) * place) / 5 + 1e-6;
          const within = (from: readonly (readonly number[])[]): number =>
            Math.min(...from.filter((point) => point[1]! <= level).map((point) => point[0]!));
          // The weight on the second objective gives up at most a thousandth of the range of the first.
          expect(within(values)).toBeLessThanOrEqual(
            within(all) + 1e-3 * (payoff[1]![0]! - payoff[0]![0]!) + 1e-6,
          );
        }
        expect(skipped).toBeLessThanOrEqual(4);
      }),
      { numRuns: 15, seed: 5 },
    );
  });

  test('three objectives: no point is beaten, whoever solved it', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async (numbers) => {
        const all = enumerate(numbers.weights, [numbers.cost, numbers.co2e, numbers.days]);
        const chain = chainOf(numbers);
        const one = await front(chain, ['cost', 'co2e', 'days'], 3);
        const two = await front(chain, ['cost', 'co2e', 'days'], 3, [...solvers]);
        const values = one.points.map((point) => point.values);
        for (const point of values) expect(isBeaten(point, all)).toBe(false);
        expect(two.points.map((point) => point.values)).toEqual(values);
        expect(two.skipped).toBe(one.skipped);
        expect(one.skipped).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 3, seed: 7 },
    );
  });

  test('levels that a slack covers are not solved again', async () => {
    // Only two selections are efficient: halving finds where one takes over, and slacks answer the rest.
    const chain = linearChain(
      [
        { upper: 1, isInteger: true },
        { upper: 1, isInteger: true },
      ],
      [{ coefficients: [1, 1], lower: 1 }],
      { cost: [1, 3], co2e: [10, 2] },
    );
    const solved: string[] = [];
    const bounds = { seconds: 10, relativeGap: 1e-9 };
    const outcome = await paretoFront(
      chain,
      { scenario: null, objectives: ['cost', 'co2e'], points: 9, alpha: 0.9, bounds },
      solvers,
      stepsOf({ onProgress: ({ at }) => solved.push(at) }),
    );
    expect(outcome).toMatchObject({ kind: 'front', answer: { skipped: 4 } });
    expect(new Set(solved.filter((at) => at.startsWith('point')))).toEqual(
      new Set(['point:5', 'point:7', 'point:8']),
    );
  });

  test('cancelled, it gives what it has', async () => {
    const stop = new AbortController();
    const chain = linearChain([{ upper: 5 }, {}], [{ coefficients: [1, 1], lower: 8 }], {
      cost: [1, 2],
      co2e: [5, 1],
    });
    const bounds = { seconds: 10, relativeGap: 1e-9 };
    const outcome = await paretoFront(
      chain,
      { scenario: null, objectives: ['cost', 'co2e'], points: 9, alpha: 0.9, bounds },
      solvers,
      stepsOf({ signal: stop.signal, onProgress: ({ at }) => at.startsWith('point') && stop.abort() }),
    );
    expect(outcome.kind === 'front' && outcome.answer.points.length).toBeGreaterThanOrEqual(2);
    expect(outcome.kind === 'front' && outcome.answer.points.length).toBeLessThan(9);
  });
});
