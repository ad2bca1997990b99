import type { Solver } from '@hamkor/optimiser';
import type { Grid, SolveLevel } from './pareto-grid.ts';
import { uncovered } from './pareto-levels.ts';
import type { Interval } from './pareto-levels.ts';
import type { FoundPoint } from './pareto-point.ts';
import type { Steps } from './run-progress.ts';
import { sideBySide } from './run-side-by-side.ts';

export interface Sweep {
  readonly points: readonly FoundPoint[];
  /** Levels that a solved one answered already. */
  readonly skipped: number;
}

/** Solves what lies within intervals, from the middle of each outwards, all intervals of a round side by side. */
export const sweepIntervals = async (
  grid: Grid,
  all: readonly Interval[],
  solveLevel: SolveLevel,
  solvers: readonly Solver[],
  steps: Steps,
): Promise<Sweep> => {
  const points: FoundPoint[] = [];
  let skipped = 0;
  let intervals = all;
  while (intervals.length > 0 && !steps.isCancelled()) {
    const rounds = intervals.flatMap((interval) => {
      const { first, last, covered } = uncovered(interval, grid.levels[1]!, grid.ranges[0]!);
      skipped += covered;
      steps.spare(covered);
      return first > last ? [] : [{ interval, middle: Math.floor((first + last) / 2), loose: last + 1 }];
    });
    const solved = await sideBySide(rounds, solvers, ({ interval, middle }, solver) =>
      solveLevel(
        {
          levels: [[1, middle], ...(interval.slice === null ? [] : [[2, interval.slice] as const])],
          form: grid.aim,
          start: interval.tightPoint.solution.values,
        },
        solver,
      ),
    );
    intervals = rounds.flatMap(({ interval, middle, loose }, place): readonly Interval[] => {
      const point = solved[place] ?? null;
      if (point === null) return [];
      points.push(point);
      return [
        { ...interval, loose: middle, loosePoint: point },
        { ...interval, tight: middle, tightPoint: point, loose },
      ];
    });
  }
  return { points, skipped };
};
