import { hasValues, highsHere } from '@hamkor/optimiser';
import type { OpenModel } from '@hamkor/optimiser';
import { expect, test } from 'vitest';
import { changedRows } from '../limits/changed-rows.ts';
import { compileChain } from '../compile/compile.ts';
import type { CompiledChain } from '../compile/compiled.ts';
import { paretoFront } from './pareto.ts';
import { randomChain } from '../trials/random-chain.ts';
import { stepsOf } from './run-progress.ts';

const solver = await highsHere();

/** Every choice of what stands, as values of the design columns. */
const designsOf = ({ linear, design }: CompiledChain): readonly (readonly number[])[] =>
  [...design].reduce<readonly (readonly number[])[]>(
    (all, column) =>
      Array.from({ length: linear.upper[column]! - linear.lower[column]! + 1 }, (_, more) =>
        all.map((chosen) => [...chosen, linear.lower[column]! + more]),
      ).flat(),
    [[]],
  );

/** Least cost over all designs of plans that emit no more than a level; each a linear programme. */
const leastCost = async (chain: CompiledChain, opened: OpenModel, co2e: number): Promise<number> => {
  const row = chain.levelRow('co2e')!;
  const upper = (co2e - chain.form('co2e')!.offset) / chain.rowScale[row]!;
  await opened.change({
    rowBounds: {
      rows: Int32Array.of(row),
      lower: Float64Array.of(-Infinity),
      upper: Float64Array.of(upper),
    },
  });
  let least = Infinity;
  for (const chosen of designsOf(chain)) {
    const at = Float64Array.from(chosen);
    await opened.change({ columnBounds: { columns: chain.design, lower: at, upper: at } });
    const solution = await opened.solve();
    if (hasValues(solution)) least = Math.min(least, solution.objective);
  }
  return least;
};

test('no design has a plan that beats a point of the front, on small random chains', async () => {
  let fronts = 0;
  for (const seed of [3, 5]) {
    const model = randomChain({
      seed,
      sites: 2,
      products: 3,
      markets: 2,
      makers: 2,
      ways: 2,
      hasOutside: true,
    });
    const lines = changedRows(model.lines, () => ({ maximumLines: 1 }));
    const compiled = compileChain({ ...model, lines }, { alpha: 0.9, levels: ['cost', 'co2e'] });
    if (compiled.kind !== 'compiled') throw new Error('Too large');
    const { chain } = compiled;
    const bounds = { seconds: 20, relativeGap: 1e-9 };
    const outcome = await paretoFront(
      chain,
      { scenario: null, objectives: ['cost', 'co2e'], points: 4, alpha: 0.9, bounds },
      [solver],
      stepsOf(),
    );
    if (outcome.kind !== 'front') throw new Error('No plan');
    const { points, payoff } = outcome.answer;
    const range = payoff[1]![0]! - payoff[0]![0]!;
    const opened = await solver.open(chain.linear);
    await opened.change({ relaxIntegers: true });
    for (const { values, isProved } of points) {
      expect(isProved).toBe(true);
      const least = await leastCost(chain, opened, values[1]! * (1 + 1e-7));
      expect(Math.abs(values[0]! - least)).toBeLessThan(1e-3 * range + 1e-6 * least);
    }
    await opened.close();
    if (points.length > 2) fronts++;
  }
  expect(fronts).toBeGreaterThan(0);
});
