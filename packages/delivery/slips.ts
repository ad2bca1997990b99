import { daysBetween, lastDayOf, monthOf, monthsFrom } from './calendar.ts';
import type { DelayCause, DeliveryState, Milestone } from './delivery-state.ts';

/** Days by which what is expected of a milestone moved in a month; negative: gained. */
export interface Slip {
  readonly milestone: string;
  readonly owner: string;
  readonly month: string;
  readonly days: number;
  /** Null: nobody gave a cause. */
  readonly cause: DelayCause | null;
  /** The act that moved it; null: its day passed and nobody said anything. */
  readonly act: number | null;
}

interface Said {
  readonly act: number;
  readonly at: string;
  readonly day: string;
  readonly cause: DelayCause | null;
}

/** What was said about the day of a milestone, by plans, its owner's forecasts and its being reached, in the order of acts. */
const saidOf = ({ plans, forecasts, achieved }: Milestone): readonly Said[] => {
  const said = [
    ...plans.map(({ act, at, planned }) => ({ act, at, day: planned, cause: null })),
    ...forecasts.map(({ act, at, date, cause }) => ({ act, at, day: date, cause })),
  ].toSorted((one, other) => one.act - other.act);
  return achieved === null
    ? said
    : [...said, { act: achieved.act, at: achieved.at, day: achieved.on, cause: null }];
};

/** Days that passed since what was expected last, by the month they fell in: a delay that nobody has told of. */
const silentSlips = ({ id, owner }: Milestone, expected: string, today: string): readonly Slip[] => {
  let from = expected;
  return monthsFrom(monthOf(expected), monthOf(today)).flatMap((month) => {
    const to = month === monthOf(today) ? today : lastDayOf(month);
    const days = daysBetween(from, to);
    from = to;
    return days <= 0 ? [] : [{ milestone: id, owner, month, days, cause: null, act: null }];
  });
};

/**
 * How a milestone came to be as late as it is: each move of its expected day in the month in which it was said, then the days
 * that passed without a word. They add up to `slipDaysOf`. A forecast has a cause; a new plan and what was reached without
 * a forecast have none.
 */
export const slipsOf = (milestone: Milestone, today: string): readonly Slip[] => {
  const { id, owner, firstPlanned, dropped, achieved } = milestone;
  let expected = firstPlanned;
  const moves = saidOf(milestone).flatMap(({ act, at, day, cause }): readonly Slip[] => {
    const days = daysBetween(expected, day);
    expected = day;
    return days === 0 ? [] : [{ milestone: id, owner, month: monthOf(at), days, cause, act }];
  });
  return achieved !== null || dropped !== null
    ? moves
    : [...moves, ...silentSlips(milestone, expected, today)];
};

/** Slips of all milestones, by month. */
export const allSlips = ({ milestones }: DeliveryState, today: string): readonly Slip[] =>
  milestones
    .flatMap((milestone) => slipsOf(milestone, today))
    .toSorted((one, other) => (one.month < other.month ? -1 : one.month > other.month ? 1 : 0));
