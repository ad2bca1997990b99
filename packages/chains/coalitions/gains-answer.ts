import { coalitionsOfSample, joiningSample, toleranceOf } from '@hamkor/gains';
import type { Game, JoiningSample } from '@hamkor/gains';
import type { Solver } from '@hamkor/optimiser';
import type { CoalitionWorth } from '../questions/analysis.ts';
import { applyScenario } from '../model/apply-scenario.ts';
import { explainClash } from '../limits/clash.ts';
import { coalitionModel } from './coalition-model.ts';
import { coalitionProblems } from './coalition-problems.ts';
import { coalitionPlan, gainsInPlan, worthOfAnswer } from './coalition-worth.ts';
import { fairnessPrice, fairnessSolves } from './fairness-price.ts';
import { coreOf, stableShares } from './gains-core.ts';
import { ruleShares } from './gains-shares.ts';
import type { ChainModel } from '../model/model.ts';
import type { GainsQuestion } from '../questions/question.ts';
import { sharingRules } from '../questions/question.ts';
import { stepsOf } from '../questions/run-progress.ts';
import type { TaskAnswer, TaskProgress, TaskWatch } from '../questions/task.ts';
import { transfers } from './transfers.ts';

/** Up to so many partners every coalition is solved: 2^14 plans; of more, those of a sample of orders of joining. */
export const mostExactPartners = 14;

/** Orders of joining, each with its reverse, that are looked at for more partners; and where their random numbers begin. */
const sampledPairs = 40;
const sampleSeed = 1;

export type GainsOutcome = Extract<TaskAnswer, { readonly kind: 'gains' | 'no-plan' | 'refused' }>;

/** Worths of coalitions named by their masks, in that order; whoever solves them, and on how many threads or machines. */
export type SolveCoalitions = (
  masks: readonly number[],
  watch: TaskWatch,
) => Promise<readonly CoalitionWorth[]>;

/** The coalitions to be solved beside everybody, and the sample they are of; null = all of them. */
const coalitionsOf = (
  partners: number,
): { readonly masks: readonly number[]; readonly sample: JoiningSample | null } => {
  const all = 2 ** partners - 1;
  if (partners <= mostExactPartners)
    return { masks: Array.from({ length: all - 1 }, (_, at) => at + 1), sample: null };
  const sample = joiningSample(partners, sampledPairs, sampleSeed);
  const masks = new Set(coalitionsOfSample(sample));
  for (let place = 0; place < partners; place++) masks.add(1 << place).add(all ^ (1 << place));
  masks.delete(all);
  return { masks: [...masks].toSorted((one, other) => one - other), sample };
};

/**
 * Who gains what, and who could do better by leaving: the plan of all together, the worth of every coalition, shares by
 * every rule, the core and the stable shares closest to the rule asked for, the payments that bring them about, and what a
 * minimum gain for each would cost without payments.
 */
export const gainsAnswer = async (
  asked: ChainModel,
  question: GainsQuestion,
  solveCoalitions: SolveCoalitions,
  solver: Solver,
  watch: TaskWatch = {},
): Promise<GainsOutcome> => {
  const applied = applyScenario(asked, question.scenario);
  if (applied.kind === 'problems') return { kind: 'refused', problems: applied.problems };
  const { model } = applied;
  const problems = coalitionProblems(model);
  if (problems.length > 0) return { kind: 'refused', problems };
  const players = model.partners.map(({ id }) => id);
  const all = 2 ** players.length - 1;
  const { masks, sample } = coalitionsOf(players.length);
  const stages = stagesOf(watch, masks.length);
  const answer = await coalitionPlan(model, question, all, solver, stages.plan);
  if (answer.kind === 'infeasible') {
    const ground = { alpha: 0.9, bounds: question.bounds };
    const clash = await explainClash(coalitionModel(model, all), ground, solver, stepsOf(stages.plan));
    return { kind: 'no-plan', answer: { ...answer, clash } };
  }
  if (answer.kind !== 'plan') return { kind: 'no-plan', answer };
  const { plan } = answer;
  const planGains = gainsInPlan(model, plan, question.duties);
  const worthOfAll = worthOfAnswer(model, question, all, answer);
  const worth = [...(await solveCoalitions(masks, stages.coalitions)), worthOfAll];
  const seconds = (): number => worth.reduce((sum, part) => sum + part.seconds, 0);
  if (watch.signal?.aborted === true)
    return {
      kind: 'no-plan',
      answer: { kind: 'stopped', stop: 'cancelled', bound: null, seconds: seconds() },
    };
  const { game, slack } = gameOfWorths(players, worth);
  const ground = { game, weights: model.partners.map(({ weight }) => weight), sample, solver };
  const rules = [];
  // oxlint-disable-next-line no-await-in-loop -- one solver asks one thing at a time
  for (const rule of sharingRules) rules.push(await ruleShares(rule, ground));
  const core = await coreOf(game, slack, solver);
  const stable = await stableShares(question.rule, ground, core.subsidy);
  const cheapest = {
    minimumGain: Math.min(...planGains),
    cost: plan.objective,
    isProved: plan.status === 'optimal',
  };
  return {
    kind: 'gains',
    answer: {
      players,
      worth,
      planGains,
      plan,
      rules,
      core,
      stable,
      transfers: transfers(planGains, stable.shares ?? planGains, toleranceOf(game)),
      fairness: await fairnessPrice(model, question, cheapest, solver, stages.fairness),
      seconds: seconds(),
    },
  };
};

/** Watches of the three stages that count as one: the plan of all, every other coalition, what fairness costs. */
const stagesOf = (
  { signal, onProgress }: TaskWatch,
  coalitions: number,
): Readonly<Record<'plan' | 'coalitions' | 'fairness', TaskWatch>> => {
  const of = 1 + coalitions + fairnessSolves;
  const watched = (told: (progress: TaskProgress) => Pick<TaskProgress, 'at' | 'done'>): TaskWatch => ({
    ...(signal === undefined ? {} : { signal }),
    ...(onProgress === undefined
      ? {}
      : { onProgress: (progress) => onProgress({ ...progress, ...told(progress), of }) }),
  });
  let done = 1;
  return {
    plan: watched(() => ({ at: 'plan', done: 0 })),
    coalitions: watched((progress) => {
      if (progress.done === progress.of) done++;
      return { at: progress.at, done };
    }),
    fairness: watched((progress) => ({ at: progress.at, done: 1 + coalitions + progress.done })),
  };
};

const gameOfWorths = (
  players: readonly string[],
  worths: readonly CoalitionWorth[],
): { readonly game: Game; readonly slack: Float64Array } => {
  const worth = new Float64Array(2 ** players.length).fill(-Infinity);
  const slack = new Float64Array(worth.length);
  worth[0] = 0;
  for (const { mask, worth: own, slack: more } of worths) {
    worth[mask] = own;
    slack[mask] = more;
  }
  return { game: { players, worth }, slack };
};
