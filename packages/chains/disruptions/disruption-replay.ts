import { hasValues } from '@hamkor/optimiser';
import type { Solver } from '@hamkor/optimiser';
import type { DisruptionLoss } from '../questions/analysis.ts';
import { compileChain } from '../compile/compile.ts';
import { holdDesign } from './disruption-design.ts';
import type { Design } from './disruption-design.ts';
import { disturbedModel, isHardDemand } from './disruption-window.ts';
import type { ChainModel, DisruptionRow, EffectRow } from '../model/model.ts';
import type { ChainPlan, CostParts } from '../plan/plan.ts';
import type { SolveBounds } from '../questions/question.ts';
import type { Steps } from '../questions/run-progress.ts';

export const daysPerYear = 365;

/** A plan with its design, in the model it was made for. */
export interface HeldPlan {
  readonly model: ChainModel;
  readonly plan: ChainPlan;
  readonly design: Design;
  readonly alpha: number;
  readonly bounds: SolveBounds;
}

/** The best that can be made of a design under effects that last; rates per year. Null where there was no time to find it. */
export const runUnder = async (
  { model, design, alpha, bounds }: HeldPlan,
  effects: readonly EffectRow[],
  at: string,
  solver: Solver,
  steps: Steps,
  vary: (disturbed: ChainModel) => ChainModel = (disturbed) => disturbed,
): Promise<ChainPlan | null> => {
  const compilation = compileChain(vary(disturbedModel(model, effects)), { alpha, levels: [] });
  if (compilation.kind === 'too-large') return null;
  const { chain } = compilation;
  const solution = await solver.solve(holdDesign(chain, design), steps.begin(at, bounds));
  steps.end(at, solution);
  return hasValues(solution) ? chain.readPlan(solution) : null;
};

/** Money per year that depends on what runs, not on what stands. */
export const runningCost = ({ cost }: ChainPlan): number => cost.total - cost.fixed;

/** Demand that is not met at all, units per year, by demand row: mean over the periods of the model. */
export const unmetOf = (
  { periods }: ChainModel,
  { deliveries }: ChainPlan,
): readonly { readonly demand: string; readonly quantity: number }[] => {
  const years = new Map(periods.map((period) => [period.id, period.years]));
  const all = periods.reduce((sum, period) => sum + period.years, 0);
  return [...Map.groupBy(deliveries, ({ demand }) => demand)].flatMap(([demand, rows]) => {
    const quantity = rows.reduce((sum, { unmet, period }) => sum + (unmet * years.get(period)!) / all, 0);
    const wanted = rows.reduce((sum, row) => sum + row.wanted, 0);
    return quantity > 1e-6 * wanted ? [{ demand, quantity }] : [];
  });
};

export interface Replayed {
  readonly loss: DisruptionLoss;
  /** The loss with a price on demand that must be met and cannot be; null where there was no time to find it. */
  readonly priced: number | null;
}

/**
 * A disruption replayed on a design that stays as it is. For `days` the chain runs at the best rates that the effects allow
 * (see `disturbedModel` for what binds meanwhile), and the loss is what those days cost more than the same days of the plan,
 * penalties included. It can be below 0 where a hard limit about a normal year costs the plan more than the disruption does.
 * Where demand that must be met cannot be, the loss is null, and `priced` has that demand at `emergencyPrices`. In a model
 * of several periods it is the mean over the periods in which it may strike.
 */
export const replay = async (
  held: HeldPlan,
  { id, days, probability }: DisruptionRow,
  solver: Solver,
  steps: Steps,
): Promise<Replayed> => {
  const effects = held.model.effects.filter(({ disruption }) => disruption === id);
  const window = await runUnder(held, effects, `disruption:${id}`, solver, steps);
  const head = { disruption: id, days, probability };
  if (window === null)
    return { loss: { ...head, loss: null, extraCost: null, unmet: [], plan: null }, priced: null };
  const share = days / daysPerYear;
  const unmet = unmetOf(held.model, window).map(({ demand, quantity }) => ({
    demand,
    quantity: quantity * share,
  }));
  const hard = new Set(held.model.demands.filter(isHardDemand).map((demand) => demand.id));
  const priced = share * (runningCost(window) - runningCost(held.plan));
  const isPossible = !unmet.some(({ demand }) => hard.has(demand));
  const loss = isPossible ? priced : null;
  const extraCost = isPossible ? extraOf(window.cost, held.plan.cost, share) : null;
  return { loss: { ...head, loss, extraCost, unmet, plan: window }, priced };
};

/** What stands is the same, so that its cost is no part of it. */
const extraOf = (window: CostParts, plan: CostParts, share: number): CostParts => {
  const extra = (part: keyof CostParts): number => share * (window[part] - plan[part]);
  return {
    purchases: extra('purchases'),
    fixed: 0,
    energy: extra('energy'),
    labour: extra('labour'),
    other: extra('other'),
    transport: extra('transport'),
    duty: extra('duty'),
    stock: extra('stock'),
    outside: extra('outside'),
    penalties: extra('penalties'),
    total: extra('total') - extra('fixed'),
  };
};
