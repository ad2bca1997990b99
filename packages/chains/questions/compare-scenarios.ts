import type { Solver } from '@hamkor/optimiser';
import type { ScenarioResult, ScenariosAnswer } from './analysis.ts';
import type { ChainModel } from '../model/model.ts';
import type { PlanQuestion } from './question.ts';
import type { Steps } from './run-progress.ts';
import { sideBySide } from './run-side-by-side.ts';
import { solveQuestion, underScenario } from './solve-question.ts';
import type { Beginning } from './solve-question.ts';

/**
 * The model and its scenarios side by side, each decided anew. The first of them is solved before all others, which begin with
 * its plan where they have the same options: so no answer depends on how many solvers there are.
 */
export const compareScenarios = async (
  model: ChainModel,
  question: PlanQuestion,
  scenarios: readonly (string | null)[],
  solvers: readonly Solver[],
  steps: Steps,
): Promise<ScenariosAnswer> => {
  const asked = [...new Set(scenarios)];
  steps.expect(asked.length * question.objectives.length);
  const solve = async (
    scenario: string | null,
    solver: Solver,
    beginning?: Beginning,
  ): Promise<{ readonly result: ScenarioResult; readonly beginning: Beginning | undefined }> => {
    const at = scenario === null ? 'plan' : `scenario:${scenario}`;
    const solved = await solveQuestion(
      underScenario(model, scenario),
      { ...question, scenario },
      [solver],
      steps,
      { at, ...(beginning === undefined ? {} : { beginning }) },
    );
    return solved.kind === 'solved'
      ? { result: { scenario, answer: { kind: 'plan', plan: solved.plan } }, beginning: solved }
      : { result: { scenario, answer: solved.answer }, beginning: undefined };
  };
  const [first, ...others] = asked;
  if (first === undefined) return { results: [], seconds: 0 };
  const { result, beginning } = await solve(first, solvers[0]!);
  const rest = await sideBySide(others, solvers, (scenario, solver) =>
    steps.isCancelled() ? Promise.resolve(null) : solve(scenario, solver, beginning),
  );
  return {
    results: [result, ...rest.flatMap((each) => each?.result ?? [])],
    seconds: steps.seconds(),
  };
};
