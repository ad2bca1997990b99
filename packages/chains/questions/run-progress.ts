import { hasValues } from '@hamkor/optimiser';
import type { Solution, SolveOptions } from '@hamkor/optimiser';
import type { SolveBounds } from './question.ts';
import type { TaskWatch } from './task.ts';

/** What a task tells its watcher of the solves behind it. `seconds` are those of solving, all solves added up. */
export interface Steps {
  /** Options of the next solve, which reports itself under this name. */
  readonly begin: (at: string, bounds: SolveBounds) => SolveOptions;
  /** The solve that has ended, counted as done. */
  readonly end: (at: string, solution: Solution) => void;
  /** More solves to come than were known of. */
  readonly expect: (more: number) => void;
  /** Solves known of that turned out not to be needed. */
  readonly spare: (solves: number) => void;
  readonly seconds: () => number;
  readonly isCancelled: () => boolean;
}

export const stepsOf = (watch: TaskWatch = {}): Steps => {
  let done = 0;
  let of = 0;
  let seconds = 0;
  return {
    begin: (at, bounds) => ({
      ...bounds,
      ...(watch.signal === undefined ? {} : { signal: watch.signal }),
      onProgress: ({ seconds: since, incumbent, bound, gap }) =>
        watch.onProgress?.({
          at,
          done,
          of: Math.max(of, done + 1),
          seconds: seconds + since,
          incumbent,
          bound,
          gap,
        }),
    }),
    end: (at, solution) => {
      done++;
      if (solution.kind !== 'too-large') seconds += solution.seconds;
      const point = hasValues(solution) ? solution : { objective: null, bound: null, gap: null };
      watch.onProgress?.({
        at,
        done,
        of: Math.max(of, done),
        seconds,
        incumbent: point.objective,
        bound: point.bound,
        gap: point.gap,
      });
    },
    expect: (more) => {
      of += more;
    },
    spare: (solves) => {
      of -= solves;
    },
    seconds: () => seconds,
    isCancelled: () => watch.signal?.aborted === true,
  };
};
