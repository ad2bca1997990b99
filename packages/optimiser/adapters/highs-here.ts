import { changedModel } from '../changed-model.ts';
import type { LinearModel } from '../linear-model.ts';
import { withoutColumns } from '../no-columns.ts';
import { mostNonzerosInWasm, tooLarge } from '../size-limit.ts';
import type { OpenModel, SolveOptions, Solver } from '../solver.ts';
import { conflictOf } from '../conflict.ts';
import { highsCandidate } from './highs-candidate.ts';
import { changeLoaded, loadHighs, loadModel } from './highs-model.ts';
import { runHighs } from './highs-run.ts';
import type { SolveWatch } from './solve-watch.ts';

/** Hears of points found on the way and may stop a run, from the thread that HiGHS runs in. */
export type HereWatch = Pick<SolveWatch, 'isCancelled' | 'onIncumbent'>;

/** HiGHS in the thread that asks: nothing else runs there meanwhile. Servers use `highsThread`. */
export const highsHere = async ({ isCancelled, onIncumbent }: Partial<HereWatch> = {}): Promise<Solver> => {
  const highs = await loadHighs();
  const name = `HiGHS ${highs.version.string}`;
  const watchOf = ({ signal, onProgress }: SolveOptions): SolveWatch => ({
    isCancelled: () => isCancelled?.() === true || signal?.aborted === true,
    onProgress,
    onIncumbent,
  });
  const open = async (model: LinearModel): Promise<OpenModel> => {
    const refused = tooLarge(model, mostNonzerosInWasm, name);
    if (refused !== null)
      return { change: async () => {}, solve: async () => refused, close: async () => {} };
    const opened = loadModel(highs, model);
    let current = model;
    return {
      change: async (changes) => {
        changeLoaded(opened, model, changes);
        current = changedModel(model, current, changes);
      },
      solve: async (options = {}) =>
        withoutColumns(current, name) ?? runHighs(highs, opened, current, options, watchOf(options)),
      close: async () => opened.dispose(),
    };
  };
  return {
    name,
    open,
    solve: async (model, options = {}) => {
      const opened = await open(model);
      try {
        return await opened.solve(options);
      } finally {
        await opened.close();
      }
    },
    conflict: (model, options = {}) =>
      conflictOf(open, model, options, () => highsCandidate(highs, model, options.seconds)),
    close: async () => {},
  };
};
