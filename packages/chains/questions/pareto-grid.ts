import type { Solver } from '@hamkor/optimiser';
import type { CompiledChain, LinearForm } from '../compile/compiled.ts';
import { levelAbove } from './lexicographic.ts';
import { openChain } from './opened-chain.ts';
import { rangesOf } from './pareto-front.ts';
import { levelsBetween } from './pareto-levels.ts';
import { foundPoint } from './pareto-point.ts';
import type { FoundPoint } from './pareto-point.ts';
import type { Objective, SolveBounds } from './question.ts';
import type { Steps } from './run-progress.ts';

/** Weight of the other objectives, each over its range, beside the first over its own; a tenth of it for the third. */
const augmentation = 1e-3;

/** Levels of all objectives but the first, and what is minimised under them. */
export interface Grid {
  readonly objectives: readonly Objective[];
  readonly forms: readonly LinearForm[];
  /** Per objective, tight to loose; none for the first. */
  readonly levels: readonly (readonly number[])[];
  /** Per objective: worst less best in the payoff table. */
  readonly ranges: readonly number[];
  readonly aim: LinearForm;
}

/** Corners are the rows of the payoff table: in place i the plan that is best in objective i. */
export const gridOf = (
  objectives: readonly Objective[],
  forms: readonly LinearForm[],
  corners: readonly FoundPoint[],
  count: number,
): Grid => {
  const ranges = rangesOf(corners.map((corner) => corner.forms));
  const levels = objectives.map((_, objective) => {
    if (objective === 0) return [];
    const column = corners.map((corner) => corner.forms[objective]!);
    return levelsBetween(Math.min(...column), Math.max(...column), count);
  });
  const weights = ranges.map((range, objective) =>
    objective === 0 ? 1 : (augmentation * 10 ** (1 - objective) * ranges[0]!) / range,
  );
  return { objectives, forms, levels, ranges, aim: weighted(forms, weights) };
};

const weighted = (forms: readonly LinearForm[], weights: readonly number[]): LinearForm => ({
  offset: forms.reduce((sum, { offset }, place) => sum + weights[place]! * offset, 0),
  coefficients: forms[0]!.coefficients.map((_, column) =>
    forms.reduce((sum, { coefficients }, place) => sum + weights[place]! * coefficients[column]!, 0),
  ),
});

/** One solve of the grid: objectives by place with the place of the level they keep. */
export interface LevelAt {
  readonly levels: readonly (readonly [objective: number, level: number])[];
  readonly form: LinearForm;
  readonly start: Float64Array;
}

export type SolveLevel = (at: LevelAt, solver: Solver) => Promise<FoundPoint | null>;

/** Opened anew for each solve: what a solver remembers of another level would make the answer depend on who solved it. */
export const levelSolver =
  (chain: CompiledChain, grid: Grid, bounds: SolveBounds, steps: Steps): SolveLevel =>
  async ({ levels, form, start }, solver) => {
    if (steps.isCancelled()) return null;
    const opened = await openChain(chain, solver);
    for (const [objective, level] of levels)
      await opened.hold(grid.objectives[objective]!, levelAbove(grid.levels[objective]![level]!, 0));
    const name = `point:${levels.map(([, level]) => level + 1).join('.')}`;
    const solution = await opened.minimise(form, { ...steps.begin(name, bounds), start });
    steps.end(name, solution);
    await opened.close();
    return foundPoint(solution, grid.forms);
  };
