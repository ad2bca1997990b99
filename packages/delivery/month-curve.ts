import { lastDayOf, monthOf, monthsFrom } from './calendar.ts';
import type { DeliveryState, Milestone } from './delivery-state.ts';
import type { MeasuredPlan } from './earned-value.ts';
import { plannedIn } from './earned-value.ts';

/** Planned, earned and spent at the end of a month, in the currency of the project. */
export interface CurvePoint {
  readonly month: string;
  readonly firstPlanned: number;
  readonly planned: number;
  /** Null in months that have not begun. */
  readonly earned: number | null;
  /** At the rates of booking; null in months that have not begun, and where nobody has reported a cost. */
  readonly actual: number | null;
}

/** Something that adds to a sum on a day. */
interface Step {
  readonly day: string;
  readonly amount: number;
}

/** A sum that is asked for days that only grow. */
const runningSum = (steps: readonly Step[]): ((until: string) => number) => {
  const sorted = steps.toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
  let [next, sum] = [0, 0];
  return (until) => {
    for (; next < sorted.length && sorted[next]!.day <= until; next += 1) sum += sorted[next]!.amount;
    return sum;
  };
};

const plannedSteps = (state: DeliveryState, plan: MeasuredPlan): readonly Step[] =>
  plannedIn(state, plan).map(({ day, budget }) => ({ day, amount: budget }));

/** What each report of a milestone added to what is earned, as `shareDone` reckons it. */
const earnedSteps = ({ progress, achieved }: Milestone, budget: number): readonly Step[] => {
  let done = 0;
  const reports = progress.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  const known = reports.filter(({ on }) => achieved === null || on < achieved.on);
  const said = [
    ...known.map(({ on, share }) => ({ on, share })),
    ...(achieved === null ? [] : [{ on: achieved.on, share: 1 }]),
  ];
  return said.map(({ on, share }) => {
    const amount = (share - done) * budget;
    done = share;
    return { day: on, amount };
  });
};

/** Longest curve, months. */
const mostMonths = 600;

/** From the start to the end of the plan or to this month, whichever is later; empty without a plan. */
export const monthCurve = (state: DeliveryState, today: string): readonly CurvePoint[] => {
  const [first, newest] = [plannedSteps(state, 'first'), plannedSteps(state, 'newest')];
  if (first.length === 0) return [];
  const ends = [...first, ...newest].map(({ day }) => monthOf(day));
  const last = ends.reduce((one, other) => (other > one ? other : one), monthOf(today));
  const [firstPlanned, planned] = [runningSum(first), runningSum(newest)];
  const earned = runningSum(
    plannedIn(state, 'newest').flatMap(({ milestone, budget }) => earnedSteps(milestone, budget)),
  );
  const actual = runningSum(
    state.costs.map(({ month, amount, rate }) => ({ day: `${month}-01`, amount: amount * rate })),
  );
  return monthsFrom(monthOf(state.start), last)
    .slice(0, mostMonths)
    .map((month) => {
      const end = lastDayOf(month);
      const isKnown = month <= monthOf(today);
      return {
        month,
        firstPlanned: firstPlanned(end),
        planned: planned(end),
        earned: isKnown ? earned(end < today ? end : today) : null,
        actual: isKnown && state.costs.length > 0 ? actual(end) : null,
      };
    });
};
