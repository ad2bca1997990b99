/** When a link can be entered: calendars and closures as functions of the hours since the departure. */
import type { Delay } from './cost-graph.ts';
import type { Calendar } from './network.ts';

const msOfHour = 3_600_000;
const msOfDay = 24 * msOfHour;
/** Changes between "shut" and "no departure" after which a link counts as never open. */
const maximumTurns = 2000;

/** First moment of a day given as MM-DD. */
const dayOf = (text: string, year: number): number =>
  Date.UTC(year, Number(text.slice(0, 2)) - 1, Number(text.slice(3, 5)));

/** The end of the closure that holds at this moment; the moment itself where none does. */
const opensAt = ({ closures }: Calendar, moment: number): number => {
  const year = new Date(moment).getUTCFullYear();
  let opens = moment;
  for (const { from, to } of closures) {
    for (const start of [year - 1, year]) {
      const begins = dayOf(from, start);
      const ends = dayOf(to, to < from ? start + 1 : start) + msOfDay;
      if (begins <= moment && moment < ends) opens = Math.max(opens, ends);
    }
  }
  return opens;
};

/** The next departure at or after a moment; a millionth of an hour late still catches it. */
const departsAt = (everyHours: number | null, first: number, moment: number): number => {
  if (everyHours === null) return moment;
  const interval = everyHours * msOfHour;
  return Math.max(moment, first + Math.ceil((moment - first) / interval - 1e-6 / everyHours) * interval);
};

/** First moment at or after this one at which the link is open and something leaves; Infinity = never. */
const leavesAt = (calendar: Calendar, firstDeparture: number, moment: number): number => {
  let leaves = moment;
  for (let turn = 0; turn < maximumTurns; turn++) {
    const next = departsAt(calendar.everyHours, firstDeparture, opensAt(calendar, leaves));
    if (next === leaves) return leaves;
    leaves = next;
  }
  return Infinity;
};

/** Midnight UTC of an ISO date; null where the text is no date of the calendar. */
export const departureMoment = (departure: string): number | null => {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(departure)) return null;
  const moment = Date.parse(`${departure}T00:00:00Z`);
  if (Number.isNaN(moment)) return null;
  return new Date(moment).toISOString().startsWith(departure) ? moment : null;
};

/**
 * Hours to wait before entering a link that opens `opens` hours after the departure and follows a calendar. Without a
 * departure (milliseconds UTC; null = any day) only the opening counts. The wait ends at the earliest moment that is
 * allowed, so nobody who comes later leaves earlier. A link may be entered just before it shuts.
 */
export const calendarDelay = (opens: number, calendar: Calendar | null, departure: number | null): Delay => {
  if (calendar === null || departure === null) return (time) => Math.max(0, opens - time);
  const firstDeparture = Date.UTC(new Date(departure).getUTCFullYear(), 0, 1);
  return (time) => {
    const ready = Math.max(time, opens);
    const leaves = leavesAt(calendar, firstDeparture, departure + ready * msOfHour);
    return Math.max(0, (leaves - departure) / msOfHour - time);
  };
};
