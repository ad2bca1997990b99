const dayMs = 86_400_000;

/** Whole days since 1970 of an ISO date. */
export const dayOf = (iso: string): number => Math.round(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / dayMs);
export const isoOf = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);

/** Days from one date to another; positive where the second is later. */
export const daysBetween = (from: string, to: string): number => dayOf(to) - dayOf(from);

export interface GanttTick {
  readonly day: number;
  /** First day of the year, quarter or month. */
  readonly iso: string;
  readonly isYear: boolean;
}

/** From dates to places on a line of a width in pixels. */
export interface GanttScale {
  readonly from: number;
  readonly to: number;
  readonly x: (iso: string) => number;
  readonly ticks: readonly GanttTick[];
}

/** Months between ticks that are tried, the finest first. */
const strides = [1, 3, 6, 12, 24, 60, 120, 240, 480, 960] as const;

/** Pixels that a tick needs for its label. */
const roomPerTick = 64;

/** Every so many months, on the first day of a month whose number divides evenly from January on. */
const ticksEvery = (months: number, from: number, to: number): GanttTick[] => {
  const start = new Date(from * dayMs);
  const ticks: GanttTick[] = [];
  let month = start.getUTCFullYear() * 12 + start.getUTCMonth();
  month = Math.ceil(month / months) * months;
  for (; ; month += months) {
    const day = Date.UTC(Math.floor(month / 12), month % 12, 1) / dayMs;
    if (day > to) return ticks;
    if (day >= from) ticks.push({ day, iso: isoOf(day), isYear: month % 12 === 0 });
  }
};

/**
 * A scale over all the dates given, with a little air at both ends, and ticks at beginnings of months, quarters or
 * years, as many as there is room for. Null without dates.
 */
export const ganttScale = (dates: readonly string[], width: number): GanttScale | null => {
  const days = dates.map(dayOf).filter((day) => !Number.isNaN(day));
  if (days.length === 0) return null;
  const [least, most] = [Math.min(...days), Math.max(...days)];
  const air = Math.max(15, Math.round((most - least) * 0.04));
  const [from, to] = [least - air, most + air];
  const room = Math.max(1, Math.floor(width / roomPerTick));
  const spanMonths = (to - from) / 30.44;
  const months = strides.find((stride) => spanMonths / stride <= room) ?? strides.at(-1)!;
  return {
    from,
    to,
    x: (iso) => ((dayOf(iso) - from) / (to - from)) * width,
    ticks: ticksEvery(months, from, to),
  };
};
