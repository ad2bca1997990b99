import { hasValues } from '@hamkor/optimiser';
import type { Solution } from '@hamkor/optimiser';
import type { CompiledChain, LinearForm } from '../compile/compiled.ts';
import { formValue } from './opened-chain.ts';
import type { Candidate } from './pareto-front.ts';
import type { ParetoPoint } from '../plan/plan.ts';
import { isMaximised } from './question.ts';
import type { Objective } from './question.ts';

/** A plan found on the way to a front. */
export interface FoundPoint extends Candidate {
  readonly solution: Extract<Solution, { readonly kind: 'optimal' | 'feasible' }>;
}

export const foundPoint = (solution: Solution, forms: readonly LinearForm[]): FoundPoint | null =>
  hasValues(solution)
    ? {
        solution,
        forms: forms.map((form) => formValue(form, solution.values)),
        isProved: solution.kind === 'optimal',
      }
    : null;

/**
 * The plan behind a solution, with the value of an objective as people read it and a bound at the gap that was proved: what
 * the last solve minimised may have been another form.
 */
export const planOf = (
  chain: CompiledChain,
  objective: Objective,
  solution: FoundPoint['solution'],
): ParetoPoint['plan'] => {
  const value = chain.valueOf(objective, solution.values) ?? solution.objective;
  const margin = Number.isFinite(solution.gap) ? solution.gap * Math.abs(value) : Infinity;
  const bound = isMaximised(objective) ? value + margin : value - margin;
  return chain.readPlan({ ...solution, objective: value, bound });
};
