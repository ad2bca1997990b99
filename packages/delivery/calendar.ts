/** Days as ISO dates (`2027-03-31`) in the calendar that plans are written in; no clock and no zone. */

const dayMs = 86_400_000;
const instantOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** Days from one day to another; negative where the second is earlier. */
export const daysBetween = (from: string, to: string): number => (instantOf(to) - instantOf(from)) / dayMs;

/** The day so many days later; a fraction is rounded up, as whatever is begun takes its day. */
export const addDays = (day: string, days: number): string => dayOf(instantOf(day) + Math.ceil(days) * dayMs);

/** The same day so many months later, or the last of that month where it has none (31 January, 28 February). */
export const addMonths = (day: string, months: number): string => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return dayOf(first.getTime() + (Math.min(date, last) - 1) * dayMs);
};

/**
 * Months from one day to another as a real number: whole months by `addMonths`, and the share of the month begun.
 * 0 where the second is not later.
 */
export const monthsBetween = (from: string, to: string): number => {
  if (to <= from) return 0;
  const [one, other] = [from, to].map((day) => day.split('-').map(Number) as [number, number, number]) as [
    [number, number, number],
    [number, number, number],
  ];
  const apart = (other[0] - one[0]) * 12 + other[1] - one[1];
  const whole = addMonths(from, apart) <= to ? apart : apart - 1;
  const [begun, ends] = [addMonths(from, whole), addMonths(from, whole + 1)];
  return whole + daysBetween(begun, to) / daysBetween(begun, ends);
};

/** The day so many months later, fractions as `monthsBetween` reckons them. */
export const addMonthsReal = (day: string, months: number): string => {
  const whole = Math.floor(months);
  const [begun, ends] = [addMonths(day, whole), addMonths(day, whole + 1)];
  return addDays(begun, (months - whole) * daysBetween(begun, ends));
};

export const monthOf = (day: string): string => day.slice(0, 7);

const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const twoDigits = (n: number): string => (n < 10 ? `0${n}` : String(n));

/** Last day of a month: `2028-02` gives `2028-02-29`. */
export const lastDayOf = (month: string): string => {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return `${month}-${number === 2 && isLeap ? 29 : daysOfMonths[number - 1]}`;
};

const placeOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

/** Months from one to another, both among them. */
export const monthsFrom = (first: string, last: string): readonly string[] => {
  const [from, count] = [placeOf(first), placeOf(last) - placeOf(first) + 1];
  return Array.from({ length: Math.max(0, count) }, (_, n) => {
    const place = from + n;
    return `${Math.floor(place / 12)}-${twoDigits((place % 12) + 1)}`;
  });
};

/** The latest day it may be anywhere at an instant: what happened today in Beijing is not ahead of time in London. */
export const latestDayAt = (instant: string): string => dayOf(Date.parse(instant) + 14 * 3_600_000);
