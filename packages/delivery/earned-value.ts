import { monthOf } from './calendar.ts';
import type { DeliveryState, Milestone } from './delivery-state.ts';
import { firstPlanOf, plannedMilestones } from './standing.ts';

/** The plan that is measured against: the first baseline, or the newest. */
export const measuredPlans = ['first', 'newest'] as const;
export type MeasuredPlan = (typeof measuredPlans)[number];

/** Milestones of a plan with day and budget. What a later plan left out stays in the first, and what it added is not in it. */
export const plannedIn = (
  state: DeliveryState,
  plan: MeasuredPlan,
): readonly { readonly milestone: Milestone; readonly day: string; readonly budget: number }[] =>
  plan === 'first'
    ? firstPlanOf(state).map((milestone) => ({
        milestone,
        day: milestone.firstPlanned,
        budget: milestone.firstBudget,
      }))
    : plannedMilestones(state).map((milestone) => ({
        milestone,
        day: milestone.planned,
        budget: milestone.budget,
      }));

/**
 * Share of a milestone that counts as done on a day, 0 to 1: all of it once reached; before, what its owner reported last (and
 * 0 where it reported nothing: the 0/100 rule).
 */
export const shareDone = ({ achieved, progress }: Milestone, on: string): number => {
  if (achieved !== null && achieved.on <= on) return 1;
  const known = progress.filter((report) => report.on <= on);
  return known.reduce((last, report) => (report.on >= last.on ? report : last), { on: '', share: 0 }).share;
};

/** Cost of a currency at the first rate that was booked for it. */
const firstRates = (costs: DeliveryState['costs']): ReadonlyMap<string, number> => {
  const rates = new Map<string, number>();
  for (const { currency, rate } of costs) if (!rates.has(currency)) rates.set(currency, rate);
  return rates;
};

/**
 * Actual cost up to the month of a day in the currency of the project: at the rate of each booking date, or all of a currency at
 * its first rate, which shows what was spent apart from what the exchange did. Null where nobody has reported a cost.
 */
export const actualCost = (
  { costs }: DeliveryState,
  on: string,
  rates: 'booked' | 'constant',
): number | null => {
  if (costs.length === 0) return null;
  const first = firstRates(costs);
  return costs
    .filter(({ month }) => month <= monthOf(on))
    .reduce(
      (sum, { amount, currency, rate }) => sum + amount * (rates === 'booked' ? rate : first.get(currency)!),
      0,
    );
};

export interface CostMeasures {
  readonly ac: number | null;
  readonly cv: number | null;
  readonly cpi: number | null;
  readonly eac: number | null;
  readonly etc: number | null;
  readonly vac: number | null;
  readonly tcpi: number | null;
}

const unknownCost: CostMeasures = {
  ac: null,
  cv: null,
  cpi: null,
  eac: null,
  etc: null,
  vac: null,
  tcpi: null,
};

/**
 * Measures of cost from budget at completion, earned value and actual cost (PMI, Practice Standard for Earned Value Management,
 * 2nd ed. 2011): CV = EV - AC, CPI = EV / AC, EAC = BAC / CPI, ETC = EAC - AC, VAC = BAC - EAC,
 * TCPI = (BAC - EV) / (BAC - AC). Undefined, and null: CPI before anything is spent; EAC and what follows from it before anything
 * is earned; TCPI once nothing is left to earn, or nothing to spend.
 *
 * Example: BAC 4,000, EV 2,500, AC 2,800 gives CPI 0.893, EAC 4,480, ETC 1,680, VAC -480.
 */
export const costMeasures = (bac: number, ev: number, ac: number | null): CostMeasures => {
  if (ac === null) return unknownCost;
  const cpi = ac > 0 ? ev / ac : null;
  const eac = cpi !== null && cpi > 0 ? bac / cpi : null;
  return {
    ac,
    cv: ev - ac,
    cpi,
    eac,
    etc: eac === null ? null : eac - ac,
    vac: eac === null ? null : bac - eac,
    tcpi: bac > ev && bac > ac ? (bac - ev) / (bac - ac) : null,
  };
};

export interface EarnedValue {
  readonly plan: MeasuredPlan;
  readonly on: string;
  readonly bac: number | null;
  readonly pv: number | null;
  readonly ev: number | null;
  readonly sv: number | null;
  readonly spi: number | null;
  readonly booked: CostMeasures;
  readonly constant: CostMeasures;
}

/**
 * Earned value of a delivery on a day, in the currency of the project. PV: budgets of milestones planned up to that day; EV:
 * budgets of all, each times the share that is done; SV = EV - PV; SPI = EV / PV, null before anything was planned to be done.
 * SPI ends at 1 however late the project is: `earnedSchedule` does not. All is null without a plan.
 */
export const earnedValue = (state: DeliveryState, on: string, plan: MeasuredPlan = 'newest'): EarnedValue => {
  const planned = plannedIn(state, plan);
  if (planned.length === 0)
    return {
      plan,
      on,
      bac: null,
      pv: null,
      ev: null,
      sv: null,
      spi: null,
      booked: unknownCost,
      constant: unknownCost,
    };
  const bac = planned.reduce((sum, { budget }) => sum + budget, 0);
  const pv = planned.reduce((sum, { day, budget }) => sum + (day <= on ? budget : 0), 0);
  const ev = planned.reduce((sum, { milestone, budget }) => sum + budget * shareDone(milestone, on), 0);
  return {
    plan,
    on,
    bac,
    pv,
    ev,
    sv: ev - pv,
    spi: pv > 0 ? ev / pv : null,
    booked: costMeasures(bac, ev, actualCost(state, on, 'booked')),
    constant: costMeasures(bac, ev, actualCost(state, on, 'constant')),
  };
};
