import { addDays, daysBetween } from './calendar.ts';
import type { ReferenceClass } from './reference-class.ts';
import { overrunAt, shareWithin } from './reference-class.ts';

/** What became of past projects, laid over one that is under way: overruns as shares of its first plan. */
export interface CorrectedOverrun {
  readonly p50: number | null;
  readonly p80: number | null;
  readonly low: { readonly p: number; readonly overrun: number } | null;
  readonly high: { readonly p: number; readonly overrun: number } | null;
  readonly mean: number | null;
  readonly range: { readonly lower: number; readonly upper: number } | null;
  /** Share of the class that did not exceed what the owners expect. */
  readonly likelihood: number | null;
  /** Already more than the highest published quantile. */
  readonly isBeyondClass: boolean;
}

const nothing: CorrectedOverrun = {
  p50: null,
  p80: null,
  low: null,
  high: null,
  mean: null,
  range: null,
  likelihood: null,
  isBeyondClass: false,
};

/**
 * Reference class forecast (Kahneman and Tversky 1979; B. Flyvbjerg, "From Nobel Prize to Project Management", Project Management
 * Journal 37(3), 2006, pp. 5-15): the overruns that past projects of the class did not exceed with probabilities of 50 and 80 %.
 * Of a project that has overrun by `soFar` already only those of the class are compared that did so too:
 * P(D <= d | D > soFar), F being straight between published points. Below the lowest point F is not known, and nothing is left
 * out. Where only a mean or bounds were published, only they are given: no distribution is made up for them.
 *
 * @param own overrun that its owners expect
 * @param soFar overrun that has happened already; negative while the plan is not used up
 */
export const correctedOverrun = (
  known: ReferenceClass | null,
  own: number,
  soFar: number,
): CorrectedOverrun => {
  if (known === null) return nothing;
  const { quantiles, mean, range } = known;
  const [low, high] = [quantiles[0] ?? null, quantiles.at(-1) ?? null];
  const isBeyondClass = high !== null && soFar >= high.overrun;
  const passed = shareWithin(known, soFar) ?? 0;
  const among = (p: number): number | null =>
    isBeyondClass ? null : overrunAt(known, passed + p * (1 - passed));
  return {
    p50: among(0.5),
    p80: among(0.8),
    low: low === null ? null : { p: low.p, overrun: low.overrun },
    high: high === null ? null : { p: high.p, overrun: high.overrun },
    mean,
    range,
    likelihood: shareWithin(known, own),
    isBeyondClass,
  };
};

export interface ScheduleOutlook {
  readonly start: string;
  readonly firstPlanned: string;
  readonly own: string;
  readonly p50: string | null;
  readonly p80: string | null;
  readonly low: { readonly p: number; readonly date: string } | null;
  readonly high: { readonly p: number; readonly date: string } | null;
  readonly mean: string | null;
  readonly range: { readonly lower: string; readonly upper: string } | null;
  readonly optimismDays: number | null;
  readonly likelihood: number | null;
  readonly isBeyondClass: boolean;
}

/**
 * Completion corrected by what became of past projects, beside the day that the owners expect. Overruns are of the time from the
 * start to the last day of the first plan. Null where the plan takes no time.
 *
 * @param today day of asking; that of completion where all is done
 */
export const scheduleOutlook = (
  known: ReferenceClass | null,
  { start, firstPlanned, own }: Pick<ScheduleOutlook, 'start' | 'firstPlanned' | 'own'>,
  today: string,
): ScheduleOutlook | null => {
  const planned = daysBetween(start, firstPlanned);
  if (planned <= 0) return null;
  const overrunOf = (day: string): number => daysBetween(start, day) / planned - 1;
  const dayOf = (overrun: number): string => addDays(start, planned * (1 + overrun));
  const dayOr = (overrun: number | null): string | null => (overrun === null ? null : dayOf(overrun));
  const corrected = correctedOverrun(known, overrunOf(own), overrunOf(today));
  const { low, high, range, likelihood, isBeyondClass } = corrected;
  const p50 = dayOr(corrected.p50);
  return {
    start,
    firstPlanned,
    own,
    p50,
    p80: dayOr(corrected.p80),
    low: low === null ? null : { p: low.p, date: dayOf(low.overrun) },
    high: high === null ? null : { p: high.p, date: dayOf(high.overrun) },
    mean: dayOr(corrected.mean),
    range: range === null ? null : { lower: dayOf(range.lower), upper: dayOf(range.upper) },
    optimismDays: p50 === null ? null : daysBetween(own, p50),
    likelihood,
    isBeyondClass,
  };
};

export interface CostOutlook {
  readonly firstBudget: number;
  readonly own: number;
  readonly eac: number | null;
  readonly p50: number | null;
  readonly p80: number | null;
  readonly low: { readonly p: number; readonly amount: number } | null;
  readonly high: { readonly p: number; readonly amount: number } | null;
  readonly mean: number | null;
  readonly range: { readonly lower: number; readonly upper: number } | null;
  readonly optimism: number | null;
  readonly likelihood: number | null;
  readonly isBeyondClass: boolean;
}

/**
 * Cost corrected by what became of past projects, beside the budget now. Overruns are of the first budget; null where that is
 * nothing. Prices are those of the plan: published overruns of cost are without inflation.
 *
 * @param spent actual cost so far; null: not reported
 */
export const costOutlook = (
  known: ReferenceClass | null,
  { firstBudget, own, eac }: Pick<CostOutlook, 'firstBudget' | 'own' | 'eac'>,
  spent: number | null,
): CostOutlook | null => {
  if (firstBudget <= 0) return null;
  const amountOf = (overrun: number): number => firstBudget * (1 + overrun);
  const amountOr = (overrun: number | null): number | null => (overrun === null ? null : amountOf(overrun));
  const corrected = correctedOverrun(known, own / firstBudget - 1, (spent ?? 0) / firstBudget - 1);
  const { low, high, range, likelihood, isBeyondClass } = corrected;
  const p50 = amountOr(corrected.p50);
  return {
    firstBudget,
    own,
    eac,
    p50,
    p80: amountOr(corrected.p80),
    low: low === null ? null : { p: low.p, amount: amountOf(low.overrun) },
    high: high === null ? null : { p: high.p, amount: amountOf(high.overrun) },
    mean: amountOr(corrected.mean),
    range: range === null ? null : { lower: amountOf(range.lower), upper: amountOf(range.upper) },
    optimism: p50 === null ? null : p50 - own,
    likelihood,
    isBeyondClass,
  };
};
