/** How sure an answer is, over all plans in it: said in words wherever a result is shown. */
import type { ChainPlan, PlanAnswer, TaskAnswer } from '@hamkor/contract';

/** What stopped a solve before its best was proved. */
export type StopReason = NonNullable<ChainPlan['stop']>;

export type AnswerStatus =
  /** No plan can be better than what was asked to be told apart. */
  | { readonly kind: 'proved' }
  /** Its plan is at most so far from the best possible; null where nothing bounds that. */
  | { readonly kind: 'within'; readonly gap: number | null; readonly stop: StopReason | null }
  /** Some of its solves were stopped before their best was proved. */
  | { readonly kind: 'partly'; readonly open: number; readonly of: number }
  | { readonly kind: 'infeasible' }
  | { readonly kind: 'unbounded' }
  | { readonly kind: 'stopped'; readonly stop: StopReason }
  | { readonly kind: 'too-large'; readonly nonzeros: number; readonly limit: number }
  /** The model is sound but cannot be asked this. */
  | { readonly kind: 'refused'; readonly problems: number };

const ofPlan = ({ status, gap, stop }: Pick<ChainPlan, 'status' | 'gap' | 'stop'>): AnswerStatus =>
  // What is infinite travels as null.
  status === 'optimal'
    ? { kind: 'proved' }
    : { kind: 'within', gap: Number.isFinite(gap) ? gap : null, stop };

const ofPlanAnswer = (answer: PlanAnswer): AnswerStatus => {
  switch (answer.kind) {
    case 'plan':
      return ofPlan(answer.plan);
    case 'stopped':
      return { kind: 'stopped', stop: answer.stop };
    case 'too-large':
      return { kind: 'too-large', nonzeros: answer.nonzeros, limit: answer.limit };
    case 'infeasible':
    case 'unbounded':
      return { kind: answer.kind };
  }
};

const ofMany = (proved: readonly boolean[]): AnswerStatus => {
  const open = proved.filter((each) => !each).length;
  return open === 0 ? { kind: 'proved' } : { kind: 'partly', open, of: proved.length };
};

export const answerStatus = (told: TaskAnswer): AnswerStatus => {
  switch (told.kind) {
    case 'plan':
    case 'no-plan':
      return ofPlanAnswer(told.answer);
    case 'refused':
      return { kind: 'refused', problems: told.problems.length };
    case 'pareto':
      return ofMany(told.answer.points.map(({ isProved }) => isProved));
    case 'scenarios':
      return ofMany(
        told.answer.results.map(
          ({ answer }) =>
            answer.kind === 'infeasible' || (answer.kind === 'plan' && answer.plan.status === 'optimal'),
        ),
      );
    case 'gains':
      return ofMany(told.answer.worth.map(({ isProved }) => isProved));
    case 'explain':
    case 'disruptions':
      return ofPlan(told.answer.plan);
  }
};
