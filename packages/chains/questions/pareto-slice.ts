import type { Solver } from '@hamkor/optimiser';
import { levelAbove } from './lexicographic.ts';
import type { Grid, SolveLevel } from './pareto-grid.ts';
import type { Interval } from './pareto-levels.ts';
import type { FoundPoint } from './pareto-point.ts';

/** The plans of one level of the third objective: both ends of the levels of the second that can be kept with it. */
export interface Slice {
  readonly points: readonly FoundPoint[];
  readonly interval: Interval | null;
  /** Levels of the second objective that no plan keeps together with that of the third. */
  readonly infeasible: number;
}

export const openSlice = async (
  grid: Grid,
  slice: number,
  start: Float64Array,
  solveLevel: SolveLevel,
  solver: Solver,
): Promise<Slice> => {
  const seconds = grid.levels[1]!;
  const loose = seconds.length - 1;
  const nothing: Slice = { points: [], interval: null, infeasible: 0 };
  const tightest = await solveLevel({ levels: [[2, slice]], form: grid.forms[1]!, start }, solver);
  if (tightest === null) return nothing;
  const tight = seconds.findIndex((level) => levelAbove(level, 0) >= tightest.forms[1]!);
  if (tight < 0) return { ...nothing, infeasible: seconds.length };
  const solveAt = (level: number, from: FoundPoint): Promise<FoundPoint | null> =>
    solveLevel(
      {
        levels: [
          [1, level],
          [2, slice],
        ],
        form: grid.aim,
        start: from.solution.values,
      },
      solver,
    );
  const tightPoint = await solveAt(tight, tightest);
  if (tightPoint === null) return { ...nothing, infeasible: tight };
  const loosePoint = tight === loose ? tightPoint : await solveAt(loose, tightPoint);
  if (loosePoint === null) return { points: [tightPoint], interval: null, infeasible: tight };
  return {
    points: [tightPoint, loosePoint],
    interval: tight === loose ? null : { slice, tight, loose, tightPoint, loosePoint },
    infeasible: tight,
  };
};
