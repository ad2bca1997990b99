import { relativeGap } from '@hamkor/optimiser';
import type { Solver } from '@hamkor/optimiser';
import { costWithoutChain } from '../plan/accounts-terms.ts';
import type { CoalitionWorth } from '../questions/analysis.ts';
import { applyScenario } from '../model/apply-scenario.ts';
import { coalitionModel, standingCost } from './coalition-model.ts';
import type { ChainModel } from '../model/model.ts';
import type { ChainPlan, PlanAnswer } from '../plan/plan.ts';
import type { DutyTreatment, GainsQuestion } from '../questions/question.ts';
import { solvePlan } from '../plan/solve-plan.ts';
import type { TaskWatch } from '../questions/task.ts';

/**
 * What every partner of a plan gains against standing aside, money per year, in the order of the partners: producers' margin,
 * buyers' saving and, where duties are returned, what it levies; the fixed cost of sites that stay open anyway is no loss.
 */
export const gainsInPlan = (model: ChainModel, plan: ChainPlan, duties: DutyTreatment): readonly number[] =>
  model.partners.map(({ id }) => {
    const account = plan.accounts.find(({ country }) => country === id);
    if (account === undefined) return 0;
    const { producersMargin, buyersSaving, duty } = account;
    return producersMargin + buyersSaving + (duties === 'returned' ? duty : 0) + standingCost(model, id);
  });

/** What a coalition pays when it stands aside: its markets served from outside, and its sites that are open anyway. */
export const costAside = (coalition: ChainModel): number =>
  (costWithoutChain(coalition) ?? 0) +
  coalition.partners.reduce((sum, { id }) => sum + standingCost(coalition, id), 0);

/** The best plan of a coalition; `model` has its scenario laid over it. */
export const coalitionPlan = (
  model: ChainModel,
  { duties, commons, bounds }: GainsQuestion,
  mask: number,
  solver: Solver,
  watch: TaskWatch = {},
): Promise<PlanAnswer> => {
  const { onProgress, signal } = watch;
  return solvePlan(
    coalitionModel(model, mask, commons),
    { alpha: 0.9, bounds },
    solver,
    {
      ...(signal === undefined ? {} : { signal }),
      ...(onProgress === undefined
        ? {}
        : { onProgress: (progress) => onProgress({ ...progress, at: `coalition:${mask}` }) }),
    },
    duties,
  );
};

const isFined = (limits: ChainModel['limits']): boolean => limits.some(({ penalty }) => penalty !== null);

/**
 * What a plan short of its bound may still gain. A fine is no loss of anybody, so that a better plan may pay more fines and
 * gain more than the bound is away: as long as the search was not over, only buying nothing at all bounds that.
 */
const mostMore = ({ limits }: ChainModel, { status, objective, bound }: ChainPlan, all: number): number => {
  return Math.max(0, objective - bound, isFined(limits) && status === 'feasible' ? all : 0);
};

/**
 * Worth of a coalition from the answer to its plan: what its members gain together. A coalition may always stand aside, which
 * is worth nothing: so none but everybody is worth less, and one without a plan is worth at least that. Where a limit stopped
 * the solve it may be worth more, by `slack` at most: all that lies between its plan and the bound.
 */
export const worthOfAnswer = (
  model: ChainModel,
  { duties, commons }: GainsQuestion,
  mask: number,
  answer: PlanAnswer,
): CoalitionWorth => {
  const coalition = coalitionModel(model, mask, commons);
  const outsideCost = costAside(coalition);
  const aside = { mask, worth: 0, cost: outsideCost, outsideCost };
  switch (answer.kind) {
    case 'plan': {
      const { plan } = answer;
      const found = gainsInPlan(coalition, plan, duties).reduce((sum, gain) => sum + gain, 0);
      // Everybody have nobody else to keep their limits for, and may lose by them.
      const least = coalition.partners.length === model.partners.length ? -Infinity : 0;
      const worth = Math.max(least, found);
      const most = Math.max(least, found + mostMore(coalition, plan, outsideCost - found));
      return {
        ...aside,
        worth,
        cost: outsideCost - worth,
        isProved: plan.status === 'optimal',
        slack: most - worth,
        seconds: plan.seconds,
      };
    }
    case 'stopped':
      return {
        ...aside,
        isProved: false,
        slack: Math.max(0, outsideCost - (isFined(coalition.limits) ? 0 : (answer.bound ?? 0))),
        seconds: answer.seconds,
      };
    // Limits of a chain do not bind those who run none.
    case 'infeasible':
      return { ...aside, isProved: true, slack: 0, seconds: answer.seconds };
    case 'unbounded':
    case 'too-large':
      throw new Error(`A coalition ended as ${answer.kind}, though all together did not`);
  }
};

/**
 * Worth of one coalition on its own: a part of the question that any thread or machine answers alike. Reports itself as done
 * once it is.
 */
export const coalitionWorth = async (
  model: ChainModel,
  question: GainsQuestion,
  mask: number,
  solver: Solver,
  watch: TaskWatch = {},
): Promise<CoalitionWorth> => {
  const applied = applyScenario(model, question.scenario);
  if (applied.kind === 'problems') throw new Error(`Scenario ${question.scenario} does not fit its model`);
  const answer = await coalitionPlan(applied.model, question, mask, solver, watch);
  const found = worthOfAnswer(applied.model, question, mask, answer);
  const { cost, slack, seconds } = found;
  watch.onProgress?.({
    at: `coalition:${mask}`,
    done: 1,
    of: 1,
    seconds,
    incumbent: cost,
    bound: cost - slack,
    gap: relativeGap(cost, cost - slack),
  });
  return found;
};
