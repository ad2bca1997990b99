import { hasValues } from '@hamkor/optimiser';
import type { Solution, StopReason } from '@hamkor/optimiser';
import type { CompiledChain } from '../compile/compiled.ts';
import { formValue } from './opened-chain.ts';
import type { OpenedChain } from './opened-chain.ts';
import type { Objective, PlanQuestion, SolveBounds } from './question.ts';
import type { Steps } from './run-progress.ts';

export interface LexicographicRun {
  readonly bounds: SolveBounds;
  readonly steps: Steps;
  /** A value per column to begin with. */
  readonly start?: Float64Array;
  /** What the solves report themselves as; `objective:<name>` unless told otherwise. */
  readonly at?: string;
}

type SolvedPlan = Extract<Solution, { readonly kind: 'optimal' | 'feasible' }>;

/** What a solver may be off by where a level is to hold, relative to the level. */
const levelTolerance = 1e-7;

/** The highest that a form may be once its least is known: `least + |least| × tolerance`, and what a solver may be off by. */
export const levelAbove = (least: number, tolerance: number): number =>
  least + Math.abs(least) * tolerance + levelTolerance * Math.max(1, Math.abs(least));

/** The objectives that a model has something to measure by, each once; cost where it has nothing for any of them. */
export const measurable = (
  chain: CompiledChain,
  asked: PlanQuestion['objectives'],
): PlanQuestion['objectives'] => {
  const seen = new Set<Objective>();
  const kept = asked.filter(({ objective }) => {
    if (seen.has(objective) || chain.form(objective) === null) return false;
    seen.add(objective);
    return true;
  });
  return kept.length > 0 ? kept : [{ objective: 'cost', tolerance: 0 }];
};

/**
 * Best in the first objective; among plans that give up at most its tolerance, best in the second; and so on. Every solve
 * begins with the plan of the one before, which keeps all levels held. Objective and bound given back are those of the last
 * solve, the gap is the widest of all; it is `optimal` only if all were. A solve that ends without a plan leaves the plan
 * before it standing, which is then no more than `feasible`; so does a cancelled run that had objectives left.
 */
export const solveLexicographic = async (
  opened: OpenedChain,
  asked: PlanQuestion['objectives'],
  { bounds, steps, start, at }: LexicographicRun,
): Promise<Solution> => {
  const objectives = measurable(opened.chain, asked);
  const held: Objective[] = [];
  let best: Solution | null = null;
  for (const [place, { objective, tolerance }] of objectives.entries()) {
    const form = opened.chain.form(objective)!;
    const from = best !== null && hasValues(best) ? best.values : start;
    const name = at ?? `objective:${objective}`;
    const solution: Solution = await opened.minimise(form, {
      ...steps.begin(name, bounds),
      ...(from === undefined ? {} : { start: from }),
    });
    steps.end(name, solution);
    best = best === null ? solution : refined(best, solution);
    if (!hasValues(best) || place + 1 === objectives.length) break;
    if (steps.isCancelled()) {
      best = undecided(best, 'cancelled');
      break;
    }
    await opened.hold(objective, levelAbove(formValue(form, best.values), tolerance));
    held.push(objective);
  }
  for (const objective of held) await opened.hold(objective, null);
  return best!;
};

/** A plan of which a later objective decided nothing is not proved best. */
const undecided = (plan: SolvedPlan, stop: StopReason): SolvedPlan =>
  plan.kind === 'optimal' ? { ...plan, kind: 'feasible', stop } : plan;

/** The later plan, as sure as the less sure of both. */
const refined = (earlier: Solution, later: Solution): Solution => {
  if (!hasValues(earlier)) return later;
  if (!hasValues(later))
    // The earlier plan keeps every level, so that `infeasible` here is a matter of tolerances: nothing was decided.
    return undecided(earlier, later.kind === 'stopped' ? later.stop : 'nodes');
  const gap = Math.max(earlier.gap, later.gap);
  if (earlier.kind === 'feasible' && later.kind === 'optimal')
    return { ...later, kind: 'feasible', stop: earlier.stop, gap };
  return { ...later, gap };
};
