import type { ChainPlan, PlanAnswer, ScenariosAnswer, TaskAnswer } from '@hamkor/chains';
import { gainsDocument } from './gains-document.ts';

/** A plan, or why there is none, for programs: `status` first, then the figures that say how sure it is. */
export const planDocument = (answer: PlanAnswer): Readonly<Record<string, unknown>> => {
  if (answer.kind === 'plan') return planOf(answer.plan);
  const nothing = { objective: null, bound: null, gap: null };
  switch (answer.kind) {
    case 'infeasible':
      return { status: 'infeasible', ...nothing, seconds: answer.seconds, clash: answer.clash };
    case 'unbounded':
      return { status: 'unbounded', ...nothing, seconds: answer.seconds };
    case 'stopped':
      return {
        status: 'stopped',
        ...nothing,
        bound: answer.bound,
        seconds: answer.seconds,
        stop: answer.stop,
      };
    case 'too-large':
      return {
        status: 'too-large',
        ...nothing,
        seconds: 0,
        nonzeros: answer.nonzeros,
        limit: answer.limit,
      };
  }
};

const planOf = ({ status, objective, bound, gap, seconds, ...rest }: ChainPlan) => ({
  status,
  objective,
  bound,
  gap,
  seconds,
  ...rest,
});

const scenariosDocument = ({ results, seconds }: ScenariosAnswer) => ({
  scenarios: results.map(({ scenario, answer }) => Object.assign({ scenario }, planDocument(answer))),
  seconds,
});

/** An answer for programs. */
export const answerDocument = (answer: TaskAnswer): unknown => {
  switch (answer.kind) {
    case 'plan':
    case 'no-plan':
      return planDocument(answer.answer);
    case 'scenarios':
      return scenariosDocument(answer.answer);
    case 'gains':
      return gainsDocument(answer.answer);
    case 'refused':
      return { status: 'refused', problems: answer.problems };
    case 'pareto':
    case 'disruptions':
    case 'explain':
      return answer.answer;
  }
};
