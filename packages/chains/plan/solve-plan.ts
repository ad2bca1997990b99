import type { Solution, SolveOptions, Solver } from '@hamkor/optimiser';
import { hasValues } from '@hamkor/optimiser';
import { compileChain } from '../compile/compile.ts';
import { isLarge, solveWithStart } from './large-start.ts';
import type { ChainModel } from '../model/model.ts';
import type { PlanAnswer } from './plan.ts';
import type { DutyTreatment, PlanQuestion } from '../questions/question.ts';
import type { TaskWatch } from '../questions/task.ts';

/** What a solution that is no plan answers. */
const withoutPlan = (
  solution: Exclude<Solution, { readonly kind: 'optimal' | 'feasible' }>,
): Exclude<PlanAnswer, { readonly kind: 'plan' }> => {
  switch (solution.kind) {
    case 'infeasible':
      return { kind: 'infeasible', clash: null, seconds: solution.seconds };
    case 'unbounded':
      return { kind: 'unbounded', seconds: solution.seconds };
    case 'stopped':
      return { kind: 'stopped', stop: solution.stop, bound: solution.bound, seconds: solution.seconds };
    case 'too-large':
      return { kind: 'too-large', nonzeros: solution.nonzeros, limit: solution.limit };
  }
};

/**
 * The cheapest plan of a model as it stands (a scenario is laid over it before). Other objectives, and several one after
 * another, are the business of `lexicographic.ts`.
 */
export const solvePlan = async (
  model: ChainModel,
  { alpha, bounds }: Pick<PlanQuestion, 'alpha' | 'bounds'>,
  solver: Solver,
  watch: TaskWatch = {},
  duties: DutyTreatment = 'lost',
): Promise<PlanAnswer> => {
  const compilation = compileChain(model, { alpha, duties, levels: [] });
  if (compilation.kind === 'too-large') return compilation;
  const { chain } = compilation;
  const options: SolveOptions = {
    ...bounds,
    ...(watch.signal === undefined ? {} : { signal: watch.signal }),
    onProgress: ({ seconds, incumbent, bound, gap }) =>
      watch.onProgress?.({ at: 'plan', done: 0, of: 1, seconds, incumbent, bound, gap }),
  };
  const solution = isLarge(chain)
    ? await solveWithStart(chain, solver, options)
    : await solver.solve(chain.linear, options);
  return hasValues(solution) ? { kind: 'plan', plan: chain.readPlan(solution) } : withoutPlan(solution);
};
