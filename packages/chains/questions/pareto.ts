import { hasValues } from '@hamkor/optimiser';
import type { Solution, Solver } from '@hamkor/optimiser';
import type { CompiledChain, LinearForm } from '../compile/compiled.ts';
import { measurable, solveLexicographic } from './lexicographic.ts';
import { openChain } from './opened-chain.ts';
import { neighbourPrices, nonDominated } from './pareto-front.ts';
import { gridOf, levelSolver } from './pareto-grid.ts';
import { foundPoint, planOf } from './pareto-point.ts';
import type { FoundPoint } from './pareto-point.ts';
import { openSlice } from './pareto-slice.ts';
import { sweepIntervals } from './pareto-sweep.ts';
import type { Sweep } from './pareto-sweep.ts';
import type { ParetoAnswer } from '../plan/plan.ts';
import type { Objective, ParetoQuestion, SolveBounds } from './question.ts';
import type { Steps } from './run-progress.ts';
import { sideBySide } from './run-side-by-side.ts';

/** The front, or the solve that ended without a plan where there is none at all. */
export type ParetoOutcome =
  | { readonly kind: 'front'; readonly answer: ParetoAnswer }
  | {
      readonly kind: 'no-plan';
      readonly solution: Exclude<Solution, { readonly kind: 'optimal' | 'feasible' }>;
    };

/**
 * Plans of which none is beaten by another in two or three objectives, by the augmented ε-constraint method (Mavrotas &
 * Florios 2013, Applied Mathematics and Computation 219:9652-9669): a payoff table made lexicographically; then the least
 * of the first objective while each other keeps a level of an even grid over its column of that table. A small weight on the
 * others takes the place of the paper's weight on slacks, from which it differs by a constant. Unlike in the paper, each
 * level is solved between two solved ones, beginning with the plan of the tighter, which keeps it; levels that these two
 * cover are skipped. A solve depends on those two alone, so that the front is the same whatever the number of solvers.
 * Objectives that the model has nothing to measure by are left out, and cost is taken where none is left; the answer names
 * those that were used.
 */
export const paretoFront = async (
  chain: CompiledChain,
  { objectives: asked, points: count, bounds }: ParetoQuestion,
  solvers: readonly Solver[],
  steps: Steps,
  start?: Float64Array,
): Promise<ParetoOutcome> => {
  const objectives = measurable(
    chain,
    asked.map((objective) => ({ objective, tolerance: 0 })),
  )
    .map(({ objective }) => objective)
    .slice(0, 3);
  const forms = objectives.flatMap((objective) => chain.form(objective) ?? []);
  const inner = objectives.length === 3 ? count * (count + 1) : objectives.length === 2 ? count - 2 : 0;
  steps.expect(objectives.length ** 2 + inner);

  const ends = await payoffTable(chain, objectives, bounds, solvers, steps, start);
  const corners = ends.flatMap((solution) => foundPoint(solution, forms) ?? []);
  const [end] = ends;
  if (corners.length === 0 && end !== undefined && !hasValues(end)) return { kind: 'no-plan', solution: end };
  const isWhole = corners.length === objectives.length;
  const { points, skipped } =
    isWhole && inner > 0
      ? await betweenCorners(chain, objectives, forms, corners, count, bounds, solvers, steps)
      : { points: [], skipped: 0 };
  const front = nonDominated([...corners, ...points]);
  const valuesOf = ({ solution }: FoundPoint): readonly number[] =>
    objectives.map((objective) => chain.valueOf(objective, solution.values) ?? 0);
  return {
    kind: 'front',
    answer: {
      objectives,
      points: front.map((point) => ({
        values: valuesOf(point),
        isProved: point.isProved,
        gap: point.solution.gap,
        plan: planOf(chain, objectives[0]!, point.solution),
      })),
      payoff: isWhole ? corners.map(valuesOf) : [],
      prices: objectives.length === 2 ? neighbourPrices(front) : null,
      skipped,
      seconds: steps.seconds(),
    },
  };
};

/** In place i the plan that is best in objective i first and then in the others in their order. */
const payoffTable = (
  chain: CompiledChain,
  objectives: readonly Objective[],
  bounds: SolveBounds,
  solvers: readonly Solver[],
  steps: Steps,
  start: Float64Array | undefined,
): Promise<readonly Solution[]> =>
  sideBySide(objectives, solvers, async (first, solver) => {
    const opened = await openChain(chain, solver);
    const order = [first, ...objectives.filter((other) => other !== first)];
    const solution = await solveLexicographic(
      opened,
      order.map((objective) => ({ objective, tolerance: 0 })),
      { bounds, steps, ...(start === undefined ? {} : { start }) },
    );
    await opened.close();
    return solution;
  });

const betweenCorners = async (
  chain: CompiledChain,
  objectives: readonly Objective[],
  forms: readonly LinearForm[],
  corners: readonly FoundPoint[],
  count: number,
  bounds: SolveBounds,
  solvers: readonly Solver[],
  steps: Steps,
): Promise<Sweep> => {
  const grid = gridOf(objectives, forms, corners, count);
  const solveLevel = levelSolver(chain, grid, bounds, steps);
  const [first, second, third] = corners;
  if (first === undefined || second === undefined) return { points: [], skipped: 0 };
  if (third === undefined) {
    const whole = { slice: null, tight: 0, loose: count - 1, tightPoint: second, loosePoint: first };
    return sweepIntervals(grid, [whole], solveLevel, solvers, steps);
  }
  const places = [...grid.levels[2]!.keys()];
  const slices = await sideBySide(places, solvers, (slice, solver) =>
    openSlice(grid, slice, third.solution.values, solveLevel, solver),
  );
  for (const { infeasible } of slices) steps.spare(infeasible);
  const intervals = slices.flatMap(({ interval }) => interval ?? []);
  const { points, skipped } = await sweepIntervals(grid, intervals, solveLevel, solvers, steps);
  return { points: [...slices.flatMap((slice) => slice.points), ...points], skipped };
};
