import type { ChainPlan, TaskAnswer } from '@hamkor/contract';

/** The plan that a sheet tells of: the plan asked for, or the one that an answer rests on. Null where there is none. */
export const headlineOf = (answer: TaskAnswer): ChainPlan | null => {
  switch (answer.kind) {
    case 'plan':
      return answer.answer.kind === 'plan' ? answer.answer.plan : null;
    case 'pareto':
      return answer.answer.points[0]?.plan ?? null;
    case 'scenarios': {
      const base = answer.answer.results.find(({ scenario }) => scenario === null)?.answer;
      return base?.kind === 'plan' ? base.plan : null;
    }
    case 'disruptions':
    case 'explain':
    case 'gains':
      return answer.answer.plan;
    case 'no-plan':
    case 'refused':
      return null;
  }
};
