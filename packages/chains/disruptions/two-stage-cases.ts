import { columnCount, hasValues, nonzeroCount } from '@hamkor/optimiser';
import type { Solution, Solver } from '@hamkor/optimiser';
import { compileChain } from '../compile/compile.ts';
import { mostNonzeros } from '../model/model-size.ts';
import type { Compilation, CompiledChain } from '../compile/compiled.ts';
import { daysPerYear, replay } from './disruption-replay.ts';
import type { HeldPlan } from './disruption-replay.ts';
import { designOf } from './disruption-design.ts';
import { disturbedModel } from './disruption-window.ts';
import type { ChainModel, DisruptionRow } from '../model/model.ts';
import type { Objective, SolveBounds } from '../questions/question.ts';
import type { Steps } from '../questions/run-progress.ts';
import { sideBySide } from '../questions/run-side-by-side.ts';
import { twoStageChain } from './two-stage.ts';
import type { DisruptionCase } from './two-stage.ts';

/** Above this many columns a design is chosen against the worst few disruptions only. */
const mostColumns = 200_000;
/** As many of the worst are kept then, or as fit. */
const worstKept = 5;

export interface TwoStageQuestion {
  readonly alpha: number;
  readonly bounds: SolveBounds;
  readonly levels: readonly Objective[];
}

export type TwoStageCompilation =
  /** `cases`: ids of the disruptions that the design is chosen against; null = all of the model. */
  | { readonly kind: 'compiled'; readonly chain: CompiledChain; readonly cases: readonly string[] | null }
  | Exclude<Compilation, { readonly kind: 'compiled' }>
  /** The cheapest plan, which tells the worst disruptions, was not found. */
  | {
      readonly kind: 'no-plan';
      readonly solution: Exclude<Solution, { readonly kind: 'optimal' | 'feasible' }>;
    };

/**
 * A chain that can be asked for `risk`. Where all disruptions together make it too large, the cheapest plan is found, all are
 * replayed on it, and the worst few by loss are kept; the others then count as years without loss.
 */
export const compileTwoStage = async (
  model: ChainModel,
  { alpha, bounds, levels }: TwoStageQuestion,
  solvers: readonly Solver[],
  steps: Steps,
  largest: { readonly columns: number; readonly nonzeros: number } = {
    columns: mostColumns,
    nonzeros: mostNonzeros,
  },
): Promise<TwoStageCompilation> => {
  const compiled = compileChain(model, { alpha, levels });
  if (compiled.kind === 'too-large') return compiled;
  const { chain: base } = compiled;
  const cases = model.disruptions.flatMap((disruption) => caseOf(model, disruption, alpha) ?? []);
  const fits = (some: readonly DisruptionCase[]): boolean => {
    const all = [base, ...some.map(({ chain }) => chain)];
    const sum = (count: (chain: CompiledChain) => number): number =>
      all.reduce((total, chain) => total + count(chain), 0);
    return (
      sum(({ linear }) => columnCount(linear)) <= largest.columns &&
      sum(({ linear }) => nonzeroCount(linear)) <= largest.nonzeros
    );
  };
  if (cases.length === model.disruptions.length && fits(cases))
    return { kind: 'compiled', chain: twoStageChain(base, cases, alpha), cases: null };

  steps.expect(1 + model.disruptions.length);
  const solution = await solvers[0]!.solve(base.linear, steps.begin('plan', bounds));
  steps.end('plan', solution);
  if (!hasValues(solution)) return { kind: 'no-plan', solution };
  const plan = base.readPlan(solution);
  const held: HeldPlan = { model, plan, design: designOf(base, solution.values), alpha, bounds };
  const losses = await sideBySide(model.disruptions, solvers, (disruption, solver) =>
    replay(held, disruption, solver, steps),
  );
  const lossOf = new Map(losses.map(({ loss, priced }) => [loss.disruption, priced ?? -Infinity]));
  const worst = cases.toSorted((a, b) => lossOf.get(b.id)! - lossOf.get(a.id)!).slice(0, worstKept);
  while (worst.length > 0 && !fits(worst)) worst.pop();
  if (worst.length === 0)
    return { kind: 'too-large', nonzeros: nonzeroCount(base.linear), limit: largest.nonzeros };
  return { kind: 'compiled', chain: twoStageChain(base, worst, alpha), cases: worst.map(({ id }) => id) };
};

/** Null where the chain under a disruption is too large by itself. */
const caseOf = (
  model: ChainModel,
  { id, probability, days }: DisruptionRow,
  alpha: number,
): DisruptionCase | null => {
  const effects = model.effects.filter(({ disruption }) => disruption === id);
  const compiled = compileChain(disturbedModel(model, effects), { alpha, levels: [] });
  return compiled.kind === 'compiled'
    ? { id, probability, share: days / daysPerYear, chain: compiled.chain }
    : null;
};
