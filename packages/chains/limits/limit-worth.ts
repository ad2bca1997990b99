import type { Solver } from '@hamkor/optimiser';
import type { ChainModel } from '../model/model.ts';
import type { LimitWorth } from '../plan/plan.ts';
import type { PlanQuestion } from '../questions/question.ts';
import type { Steps } from '../questions/run-progress.ts';
import { sideBySide } from '../questions/run-side-by-side.ts';
import { solveQuestion } from '../questions/solve-question.ts';
import type { SolvedQuestion } from '../questions/solve-question.ts';

/**
 * What every limit costs: each is lifted alone and everything decided anew, beginning with the plan that keeps it. Money per
 * year by which the plan gets cheaper, dearest first; at least 0 where cost is what plans are best in, since the plan found
 * before is still allowed. With another first objective it may be below 0: then the limit kept the plan from costing more.
 */
export const limitWorths = async (
  model: ChainModel,
  question: PlanQuestion,
  base: SolvedQuestion,
  solvers: readonly Solver[],
  steps: Steps,
): Promise<readonly LimitWorth[]> => {
  steps.expect(model.limits.length * question.objectives.length);
  const worths = await sideBySide(model.limits, solvers, async ({ id }, solver) => {
    if (steps.isCancelled()) return null;
    const lifted = { ...model, limits: model.limits.filter((limit) => limit.id !== id) };
    const options = { at: `limit:${id}`, beginning: base };
    const solved = await solveQuestion(lifted, question, [solver], steps, options);
    if (solved.kind !== 'solved') return null;
    const saved = base.plan.cost.total - solved.plan.cost.total;
    return {
      limit: id,
      cost: base.first === 'cost' ? Math.max(0, saved) : saved,
      isProved: base.plan.status === 'optimal' && solved.plan.status === 'optimal',
    };
  });
  return worths.filter((worth) => worth !== null).toSorted((a, b) => b.cost - a.cost);
};
