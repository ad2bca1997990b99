import type { ChainModel, ChainRunDocument, TaskAnswer } from '@hamkor/contract';
import { DisruptionsView } from './disruptions/DisruptionsView.tsx';
import { ExplainView } from './explain/ExplainView.tsx';
import { FrontView } from './front/FrontView.tsx';
import { GainsView } from './gains/GainsView.tsx';
import { NoPlanView } from './no-plan/NoPlanView.tsx';
import { RefusedView } from './no-plan/RefusedView.tsx';
import { PlanView } from './plan/PlanView.tsx';
import { ResultTools } from './ResultTools.tsx';
import { ScenariosView } from './scenarios/ScenariosView.tsx';

export interface RunResultsProps {
  readonly run: ChainRunDocument;
  readonly model: ChainModel;
  readonly answer: TaskAnswer;
}

const Answer = ({ run, model, answer }: RunResultsProps) => {
  const modelPath = `/chains/models/${run.model}`;
  switch (answer.kind) {
    case 'plan':
      return answer.answer.kind === 'plan' ? (
        <PlanView model={model} plan={answer.answer.plan} />
      ) : (
        <NoPlanView model={model} answer={answer.answer} modelPath={modelPath} />
      );
    case 'no-plan':
      return <NoPlanView model={model} answer={answer.answer} modelPath={modelPath} />;
    case 'refused':
      return <RefusedView model={model} problems={answer.problems} modelPath={modelPath} />;
    case 'pareto':
      return <FrontView model={model} answer={answer.answer} />;
    case 'scenarios':
      return <ScenariosView model={model} answer={answer.answer} />;
    case 'disruptions':
      return (
        <>
          <DisruptionsView model={model} answer={answer.answer} />
          <PlanView model={model} plan={answer.answer.plan} />
        </>
      );
    case 'explain':
      return (
        <>
          <ExplainView model={model} answer={answer.answer} />
          <PlanView model={model} plan={answer.answer.plan} />
        </>
      );
    case 'gains':
      return (
        <>
          <GainsView answer={answer.answer} model={model} run={run} />
          <PlanView model={model} plan={answer.answer.plan} />
        </>
      );
  }
};

/** What a run has found, and the ways to take it along. */
export const RunResults = (props: RunResultsProps) => (
  <>
    <ResultTools run={props.run} answer={props.answer} />
    <Answer {...props} />
  </>
);
