import type { ChainModel, ChainRunDocument, TaskAnswer } from '@hamkor/contract';
import { GainsView } from './gains/GainsView.tsx';
import { PlanView } from './plan/PlanView.tsx';

export interface RunResultsProps {
  readonly run: ChainRunDocument;
  readonly model: ChainModel;
  readonly answer: TaskAnswer;
}

/** The plan behind an answer, where it rests on one. */
const planOf = (answer: TaskAnswer) => {
  switch (answer.kind) {
    case 'plan':
      return answer.answer.kind === 'plan' ? answer.answer.plan : null;
    case 'pareto':
      return answer.answer.points[0]?.plan ?? null;
    case 'disruptions':
    case 'explain':
    case 'gains':
      return answer.answer.plan;
    case 'scenarios':
    case 'no-plan':
    case 'refused':
      return null;
  }
};

/** What a run has found. */
export const RunResults = ({ model, answer }: RunResultsProps) => {
  const plan = planOf(answer);
  return (
    <>
      {answer.kind === 'gains' && <GainsView answer={answer.answer} model={model} />}
      {plan !== null && <PlanView model={model} plan={plan} />}
    </>
  );
};
