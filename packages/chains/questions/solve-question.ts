import { hasValues } from '@hamkor/optimiser';
import type { Solution, Solver } from '@hamkor/optimiser';
import { applyScenario } from '../model/apply-scenario.ts';
import { explainClash } from '../limits/clash.ts';
import { compileChain } from '../compile/compile.ts';
import type { Compilation, CompiledChain } from '../compile/compiled.ts';
import { designOf } from '../disruptions/disruption-design.ts';
import type { Design } from '../disruptions/disruption-design.ts';
import { measurable, solveLexicographic } from './lexicographic.ts';
import type { ChainModel } from '../model/model.ts';
import { openChain } from './opened-chain.ts';
import { startFrom } from './opened-chain-start.ts';
import { planOf } from './pareto-point.ts';
import type { ChainPlan, PlanAnswer } from '../plan/plan.ts';
import type { Objective, PlanQuestion } from './question.ts';
import type { Steps } from './run-progress.ts';
import { compileTwoStage } from '../disruptions/two-stage-cases.ts';
import type { TwoStageCompilation } from '../disruptions/two-stage-cases.ts';

export type NoPlan = Exclude<PlanAnswer, { readonly kind: 'plan' }>;

/** A plan with what it was read from. */
export interface SolvedQuestion {
  readonly kind: 'solved';
  readonly chain: CompiledChain;
  readonly plan: ChainPlan;
  readonly values: Float64Array;
  readonly design: Design;
  /** The objective that counts most. */
  readonly first: Objective;
}

/** A plan to begin with, of a model that has most options in common. */
export type Beginning = Pick<SolvedQuestion, 'chain' | 'values'>;

/** A scenario that does not apply is a defect here: it is checked with the model. */
export const underScenario = (model: ChainModel, scenario: string | null): ChainModel => {
  const applied = applyScenario(model, scenario);
  if (applied.kind === 'problems') throw new Error(`Scenario ${scenario} does not apply`);
  return applied.model;
};

/** Compiled for some objectives; as two stages where risk is one of them and the model names what may happen. */
export const compileFor = (
  model: ChainModel,
  asked: readonly Objective[],
  { alpha, bounds }: Pick<PlanQuestion, 'alpha' | 'bounds'>,
  solvers: readonly Solver[],
  steps: Steps,
): Promise<TwoStageCompilation> | TwoStageCompilation => {
  const levels = asked.length > 1 ? asked : asked.filter((objective) => objective === 'fairness');
  if (asked.includes('risk') && model.disruptions.length > 0)
    return compileTwoStage(model, { alpha, bounds, levels }, solvers, steps);
  const compiled: Compilation = compileChain(model, { alpha, levels });
  return compiled.kind === 'compiled' ? { ...compiled, cases: null } : compiled;
};

/** What a solve answers that ended without a plan; why there is none is told where it can be found out. */
export const withoutPlan = async (
  solution: Exclude<Solution, { readonly kind: 'optimal' | 'feasible' }>,
  model: ChainModel,
  question: Pick<PlanQuestion, 'alpha' | 'bounds'>,
  solver: Solver,
  steps: Steps,
): Promise<NoPlan> => {
  switch (solution.kind) {
    case 'infeasible': {
      const clash = await explainClash(model, question, solver, steps);
      return { kind: 'infeasible', clash, seconds: steps.seconds() };
    }
    case 'unbounded':
      return { kind: 'unbounded', seconds: steps.seconds() };
    case 'stopped':
      return { kind: 'stopped', stop: solution.stop, bound: solution.bound, seconds: steps.seconds() };
    case 'too-large':
      return { kind: 'too-large', nonzeros: solution.nonzeros, limit: solution.limit };
  }
};

/** The plan of a model as it stands (its scenario laid over it before), best in one objective after another. */
export const solveQuestion = async (
  model: ChainModel,
  question: PlanQuestion,
  solvers: readonly Solver[],
  steps: Steps,
  { at, beginning }: { readonly at?: string; readonly beginning?: Beginning } = {},
): Promise<SolvedQuestion | { readonly kind: 'no-plan'; readonly answer: NoPlan }> => {
  const solver = solvers[0]!;
  const asked = question.objectives.map(({ objective }) => objective);
  const compiled = await compileFor(model, asked, question, solvers, steps);
  if (compiled.kind === 'too-large') return { kind: 'no-plan', answer: compiled };
  if (compiled.kind === 'no-plan')
    return { kind: 'no-plan', answer: await withoutPlan(compiled.solution, model, question, solver, steps) };
  const { chain, cases } = compiled;
  const opened = await openChain(chain, solver);
  const solution = await solveLexicographic(opened, question.objectives, {
    bounds: question.bounds,
    steps,
    ...(at === undefined ? {} : { at }),
    ...(beginning === undefined ? {} : { start: startFrom(beginning.chain, beginning.values, chain) }),
  });
  await opened.close();
  if (!hasValues(solution))
    return { kind: 'no-plan', answer: await withoutPlan(solution, model, question, solver, steps) };
  const first = measurable(chain, question.objectives)[0]!.objective;
  const plan = planOf(chain, first, solution);
  return {
    kind: 'solved',
    chain,
    plan: cases === null ? plan : { ...plan, riskCases: cases },
    values: solution.values,
    design: designOf(chain, solution.values),
    first,
  };
};
