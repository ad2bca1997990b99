import { hasValues, relativeGap } from '@hamkor/optimiser';
import type { OpenModel, Solution, SolveOptions, Solver } from '@hamkor/optimiser';
import type { CompiledChain, LinearForm } from '../compile/compiled.ts';
import { isLarge, solveWithStart } from '../plan/large-start.ts';
import type { Objective } from './question.ts';

/** A chain kept by a solver, of which other things may be asked one after another without loading it again. */
export interface OpenedChain {
  readonly chain: CompiledChain;
  /** Minimises a form under the levels held; objective, bound and gap are those of the form, its offset included. */
  readonly minimise: (form: LinearForm, options: SolveOptions) => Promise<Solution>;
  /** Keeps the form of an objective at or below a level, in the units of the form; null lets go of it. */
  readonly hold: (objective: Objective, level: number | null) => Promise<void>;
  readonly close: () => Promise<void>;
}

export const openChain = async (chain: CompiledChain, solver: Solver): Promise<OpenedChain> => {
  const opened = await solver.open(chain.linear);
  const held = new Set<Objective>();
  return {
    chain,
    minimise: (form, options) => {
      const solve = (rest: SolveOptions): Promise<Solution> => minimise(chain, opened, form, rest);
      const isCostAlone = form.coefficients === chain.linear.cost && held.size === 0;
      return isCostAlone && options.start === undefined && isLarge(chain)
        ? solveWithStart(chain, solver, options, solve)
        : solve(options);
    },
    hold: async (objective, level) => {
      const row = chain.levelRow(objective);
      const form = chain.form(objective);
      if (row === null || form === null) throw new Error(`No row holds ${objective} to a level`);
      if (level === null) held.delete(objective);
      else held.add(objective);
      await opened.change({
        rowBounds: {
          rows: Int32Array.of(row),
          lower: Float64Array.of(-Infinity),
          upper: Float64Array.of(level === null ? Infinity : (level - form.offset) / chain.rowScale[row]!),
        },
      });
    },
    close: () => opened.close(),
  };
};

/** Value of a form at a point. */
export const formValue = (form: LinearForm, values: Float64Array): number => {
  let sum = form.offset;
  form.coefficients.forEach((coefficient, column) => {
    if (coefficient !== 0) sum += coefficient * values[column]!;
  });
  return sum;
};

const minimise = async (
  chain: CompiledChain,
  opened: OpenModel,
  form: LinearForm,
  options: SolveOptions,
): Promise<Solution> => {
  await opened.change({
    costs: {
      columns: Int32Array.from(form.coefficients.keys()),
      values: form.coefficients,
    },
  });
  // The solver goes on adding the offset that the model was opened with.
  const shift = form.offset - chain.linear.offset;
  const { onProgress } = options;
  const solution = await opened.solve({
    ...options,
    ...(onProgress === undefined || shift === 0
      ? {}
      : {
          onProgress: (progress) => {
            const incumbent = progress.incumbent === null ? null : progress.incumbent + shift;
            const bound = progress.bound === null ? null : progress.bound + shift;
            const gap = incumbent === null || bound === null ? null : relativeGap(incumbent, bound);
            onProgress({ ...progress, incumbent, bound, gap });
          },
        }),
  });
  if (solution.kind === 'stopped')
    return { ...solution, bound: solution.bound === null ? null : solution.bound + shift };
  if (!hasValues(solution) || shift === 0) return solution;
  const objective = solution.objective + shift;
  const bound = solution.bound + shift;
  return { ...solution, objective, bound, gap: relativeGap(objective, bound) };
};
