import type { Solver } from '@hamkor/optimiser';
import type { DisruptionsAnswer } from './analysis.ts';
import { applyScenario } from '../model/apply-scenario.ts';
import { coalitionWorth } from '../coalitions/coalition-worth.ts';
import { compareScenarios } from './compare-scenarios.ts';
import { replay } from '../disruptions/disruption-replay.ts';
import type { HeldPlan, Replayed } from '../disruptions/disruption-replay.ts';
import { gainsAnswer } from '../coalitions/gains-answer.ts';
import { priceLimits } from '../limits/limit-price.ts';
import { limitWorths } from '../limits/limit-worth.ts';
import type { ChainModel } from '../model/model.ts';
import { paretoFront } from './pareto.ts';
import type { ChainPlan } from '../plan/plan.ts';
import type { ParetoQuestion, PlanQuestion } from './question.ts';
import { resilienceOf } from '../disruptions/resilience.ts';
import { stepsOf } from './run-progress.ts';
import type { Steps } from './run-progress.ts';
import { sideBySide } from './run-side-by-side.ts';
import { compileFor, solveQuestion, withoutPlan } from './solve-question.ts';
import type { SolvedQuestion } from './solve-question.ts';
import type { ChainTask, TaskAnswer, TaskWatch } from './task.ts';
import { conditionalValueAtRisk, yearOutcomes } from '../disruptions/two-stage-risk.ts';

/**
 * Answers any question about a chain model that `checkModel` finds nothing wrong with. Solves that do not depend on each
 * other run side by side on the solvers given (at least one); the answer is the same however many there are, as long as no
 * solve is stopped by its limit. Cancelled, it gives what it has within a second.
 */
export const runTask = async (
  model: ChainModel,
  task: ChainTask,
  solvers: readonly Solver[],
  watch: TaskWatch = {},
): Promise<TaskAnswer> => {
  if (solvers.length === 0) throw new Error('No solver was given');
  if (task.kind === 'gains') return runGains(model, task, solvers, watch);
  const named = task.kind === 'scenarios' ? task.scenarios : [task.question.scenario];
  const applied = named.map((scenario) => applyScenario(model, scenario));
  const problems = applied.flatMap((each) => (each.kind === 'problems' ? each.problems : []));
  if (problems.length > 0) return { kind: 'refused', problems };
  const steps = stepsOf(watch);
  if (task.kind === 'scenarios') {
    const answer = await compareScenarios(model, task.question, task.scenarios, solvers, steps);
    return { kind: 'scenarios', answer };
  }
  const [asked] = applied.flatMap((each) => (each.kind === 'model' ? each.model : []));
  if (asked === undefined) throw new Error('No scenario was named');
  if (task.kind === 'pareto') return runPareto(asked, task.question, solvers, steps);
  const { question } = task;
  steps.expect(question.objectives.length + 1);
  const at = question.objectives.length === 1 ? { at: 'plan' } : {};
  const solved = await solveQuestion(asked, question, solvers, steps, at);
  if (solved.kind === 'no-plan')
    return task.kind === 'plan'
      ? { kind: 'plan', answer: solved.answer }
      : { kind: 'no-plan', answer: solved.answer };
  const plan = await withPrices(solved, question, solvers[0]!, steps);
  switch (task.kind) {
    case 'plan':
      return { kind: 'plan', answer: { kind: 'plan', plan } };
    case 'explain': {
      const worth = await limitWorths(asked, question, solved, solvers, steps);
      return { kind: 'explain', answer: { plan, worth, seconds: steps.seconds() } };
    }
    case 'disruptions': {
      const { alpha, bounds } = question;
      const held = { model: asked, plan, design: solved.design, alpha, bounds };
      return { kind: 'disruptions', answer: await disruptionsOf(held, solvers, steps) };
    }
  }
};

const withPrices = async (
  { chain, plan, values, first }: SolvedQuestion,
  { bounds }: PlanQuestion,
  solver: Solver,
  steps: Steps,
): Promise<ChainPlan> => {
  const form = chain.form(first);
  if (form === null || steps.isCancelled()) return plan;
  return { ...plan, limits: await priceLimits(plan.limits, { chain, form, values }, solver, bounds, steps) };
};

const runPareto = async (
  model: ChainModel,
  question: ParetoQuestion,
  solvers: readonly Solver[],
  steps: Steps,
): Promise<TaskAnswer> => {
  const compiled = await compileFor(model, question.objectives, question, solvers, steps);
  if (compiled.kind === 'too-large') return { kind: 'no-plan', answer: compiled };
  if (compiled.kind === 'no-plan')
    return {
      kind: 'no-plan',
      answer: await withoutPlan(compiled.solution, model, question, solvers[0]!, steps),
    };
  const outcome = await paretoFront(compiled.chain, question, solvers, steps);
  if (outcome.kind === 'front') {
    const { cases } = compiled;
    if (cases === null) return { kind: 'pareto', answer: outcome.answer };
    const points = outcome.answer.points.map((point) =>
      Object.assign({}, point, { plan: { ...point.plan, riskCases: cases } }),
    );
    return { kind: 'pareto', answer: { ...outcome.answer, points } };
  }
  return {
    kind: 'no-plan',
    answer: await withoutPlan(outcome.solution, model, question, solvers[0]!, steps),
  };
};

/** Null where the loss of any disruption is not known: counted as nothing, the risk would look smaller than it is. */
const riskOf = (replayed: readonly (Replayed | null)[], alpha: number): number | null => {
  const known = replayed.flatMap((each) =>
    each === null || each.priced === null ? [] : [{ probability: each.loss.probability, loss: each.priced }],
  );
  if (known.length < replayed.length) return null;
  const odds = yearOutcomes(known.map(({ probability }) => probability));
  return conditionalValueAtRisk(
    odds.map((probability, place) => ({ probability, loss: known[place]?.loss ?? 0 })),
    alpha,
  );
};

/** Every disruption replayed on the design, every node taken away, and the risk of the losses. */
const disruptionsOf = async (
  held: HeldPlan,
  solvers: readonly Solver[],
  steps: Steps,
): Promise<DisruptionsAnswer> => {
  const { model, plan, alpha } = held;
  steps.expect(model.disruptions.length);
  const replayed = await sideBySide(model.disruptions, solvers, (disruption, solver) =>
    steps.isCancelled() ? Promise.resolve(null) : replay(held, disruption, solver, steps),
  );
  const losses = replayed.filter((each) => each !== null);
  const risk = riskOf(replayed, alpha);
  return {
    plan: losses.length === 0 ? plan : { ...plan, risk },
    losses: losses.map(({ loss }) => loss),
    nodes: await resilienceOf(held, solvers, steps),
    risk,
    alpha,
    seconds: steps.seconds(),
  };
};

const runGains = (
  model: ChainModel,
  { question }: Extract<ChainTask, { readonly kind: 'gains' }>,
  solvers: readonly Solver[],
  watch: TaskWatch,
): Promise<TaskAnswer> =>
  gainsAnswer(
    model,
    question,
    async (masks, inner) => {
      // Cancelled, nobody looks at worths: even building thousands of programmes would take seconds.
      const worths = await sideBySide(masks, solvers, (mask, solver) =>
        inner.signal?.aborted === true ? null : coalitionWorth(model, question, mask, solver, inner),
      );
      return worths.filter((worth) => worth !== null);
    },
    solvers[0]!,
    watch,
  );
