import { lastDayOf, monthOf, monthsFrom } from './calendar.ts';
import type { DeliveryState } from './delivery-state.ts';
import { actualCost, earnedValue, plannedIn } from './earned-value.ts';

/** Planned, earned and spent at the end of a month, in the currency of the project. */
export interface CurvePoint {
  readonly month: string;
  readonly firstPlanned: number;
  readonly planned: number;
  /** Null in months that have not begun. */
  readonly earned: number | null;
  readonly actual: number | null;
}

/** From the start to the end of the plan or to this month, whichever is later; empty without a plan. At most 600 months. */
export const monthCurve = (state: DeliveryState, today: string): readonly CurvePoint[] => {
  const days = [...plannedIn(state, 'first'), ...plannedIn(state, 'newest')].map(({ day }) => monthOf(day));
  if (days.length === 0) return [];
  const last = [...days, monthOf(today)].reduce((one, other) => (other > one ? other : one));
  return monthsFrom(monthOf(state.start), last)
    .slice(0, 600)
    .map((month) => {
      const end = lastDayOf(month);
      const isKnown = month <= monthOf(today);
      const on = end < today ? end : today;
      return {
        month,
        firstPlanned: earnedValue(state, end, 'first').pv ?? 0,
        planned: earnedValue(state, end, 'newest').pv ?? 0,
        earned: isKnown ? earnedValue(state, on, 'newest').ev : null,
        actual: isKnown ? actualCost(state, on, 'booked') : null,
      };
    });
};
