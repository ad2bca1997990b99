import { addMonthsReal, monthsBetween } from './calendar.ts';
import type { DeliveryState } from './delivery-state.ts';
import type { MeasuredPlan } from './earned-value.ts';
import { plannedIn, shareDone } from './earned-value.ts';
import { completedOn } from './standing.ts';

/** Planned value to be earned by a time, cumulative. */
export interface PlannedPoint {
  readonly at: number;
  readonly pv: number;
}

/**
 * Earned schedule (W. Lipke, "Schedule is Different", The Measurable News, March 2003): the time by which as much as has been
 * earned was planned to be. ES = C + I: whole periods of the plan that are earned, and by linear interpolation the part of the
 * next. Periods here are from one planned point to the next, whatever their length; in the unit of `at`.
 *
 * Between two points planned value is taken to grow evenly, so a milestone reported only when it is reached looks a little late
 * before. Where value stands still in the plan, its earliest time counts. Null without a plan of any value.
 */
export const earnedTime = (points: readonly PlannedPoint[], ev: number): number | null => {
  const bac = points.at(-1)?.pv ?? 0;
  if (bac <= 0) return null;
  let before: PlannedPoint = { at: 0, pv: 0 };
  for (const point of points) {
    if (point.pv >= ev) {
      const part = point.pv === before.pv ? 0 : (ev - before.pv) / (point.pv - before.pv);
      return before.at + part * (point.at - before.at);
    }
    before = point;
  }
  return before.at;
};

export interface ScheduleMeasures {
  readonly at: number | null;
  readonly es: number | null;
  readonly sv: number | null;
  readonly spi: number | null;
  readonly pd: number | null;
  readonly ieac: number | null;
}

/**
 * Measures of schedule: SV(t) = ES - AT, SPI(t) = ES / AT, IEAC(t) = PD / SPI(t) (Lipke 2003; Henderson 2004). Unlike SPI they
 * still tell of delay when a late project ends. Null: SPI(t) at the very start, IEAC(t) before anything is earned, all where
 * there is no plan.
 *
 * Example: five months planned evenly, three passed, half of the value earned: ES 2.5, SV(t) -0.5, SPI(t) 0.83.
 */
export const scheduleMeasures = (
  points: readonly PlannedPoint[],
  ev: number,
  at: number,
  isComplete = false,
): ScheduleMeasures => {
  const pd = points.at(-1)?.at ?? null;
  const es = isComplete && (points.at(-1)?.pv ?? 0) > 0 ? pd : earnedTime(points, ev);
  if (pd === null || es === null) return { at, es: null, sv: null, spi: null, pd, ieac: null };
  const spi = at > 0 ? es / at : null;
  return { at, es, sv: es - at, spi, pd, ieac: spi !== null && spi > 0 ? pd / spi : null };
};

export interface EarnedSchedule extends ScheduleMeasures {
  readonly plan: MeasuredPlan;
  readonly ieacDate: string | null;
}

/** Longest time, in months, that is given as a day: a pace near to nothing tells no day. */
const mostMonths = 600;

const pointsOf = (state: DeliveryState, plan: MeasuredPlan): readonly PlannedPoint[] => {
  const byDay = new Map<string, number>();
  for (const { day, budget } of plannedIn(state, plan)) byDay.set(day, (byDay.get(day) ?? 0) + budget);
  let pv = 0;
  return [...byDay.entries()]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([day, budget]) => {
      pv += budget;
      return { at: monthsBetween(state.start, day), pv };
    });
};

/** Earned schedule of a delivery on a day, in months since its start; time stops when the last milestone is reached. */
export const earnedSchedule = (
  state: DeliveryState,
  on: string,
  plan: MeasuredPlan = 'newest',
): EarnedSchedule => {
  const completed = completedOn(state);
  const isComplete = completed !== null && completed <= on;
  const at = monthsBetween(state.start, isComplete ? completed : on);
  const planned = plannedIn(state, plan);
  // Of the first plan what was left out later was never done.
  const isWhole = isComplete && planned.every(({ milestone }) => milestone.achieved !== null);
  const ev = planned.reduce((sum, { milestone, budget }) => sum + budget * shareDone(milestone, on), 0);
  const points = pointsOf(state, plan);
  // Nothing was to be done yet and nothing is: neither early nor late.
  const isEarly = ev === 0 && (points.find(({ pv }) => pv > 0)?.at ?? Infinity) > at;
  const measures = scheduleMeasures(points, ev, at, isWhole);
  const known = isEarly ? { ...measures, es: null, sv: null, spi: null, ieac: null } : measures;
  const { ieac } = known;
  const ieacDate = ieac === null || ieac > mostMonths ? null : addMonthsReal(state.start, ieac);
  return { plan, ...known, ieacDate };
};
