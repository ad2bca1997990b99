/** Instants and the clocks of places, with what every browser knows of time zones. */

const minute = 60_000;

const partsIn = (at: number, zone: string): Readonly<Record<string, number>> => {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    calendar: 'iso8601',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
};

/** How many minutes the clock of a zone is ahead of UTC at an instant (milliseconds); null for an unknown zone. */
export const offsetMinutes = (at: number, zone: string): number | null => {
  try {
    const { year, month, day, hour, minute: minutes, second } = partsIn(at, zone);
    const wall = Date.UTC(year!, month! - 1, day!, hour!, minutes!, second!);
    return Math.round((wall - Math.floor(at / 1000) * 1000) / minute);
  } catch {
    return null;
  }
};

/** `UTC+5`, `UTC+4:30`, `UTC−3`, `UTC`: the offset as it is written beside a time. */
export const offsetText = (minutes: number): string => {
  if (minutes === 0) return 'UTC';
  const size = Math.abs(minutes);
  const rest = size % 60;
  const hours = Math.floor(size / 60);
  return `UTC${minutes < 0 ? '\u2212' : '+'}${hours}${rest === 0 ? '' : `:${`${rest}`.padStart(2, '0')}`}`;
};

/** The offset of a zone at an instant (ISO) as it is written; empty for an unknown zone. */
export const offsetAt = (instant: string, zone: string): string => {
  const minutes = offsetMinutes(Date.parse(instant), zone);
  return minutes === null ? '' : offsetText(minutes);
};

/**
 * The instant at which the clock of a place shows a local time (`2026-11-23T18:00`, as a field for date and time gives it): ISO in UTC
 * with milliseconds. Null where that is no time, the zone is unknown, or the clock of the place skips it.
 */
export const instantOf = (local: string, zone: string): string | null => {
  const wall = Date.parse(`${local}:00.000Z`);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local) || Number.isNaN(wall)) return null;
  const first = offsetMinutes(wall, zone);
  if (first === null) return null;
  const guess = wall - first * minute;
  // Where the clock was put forward or back between the two, the offset at the guess is the right one.
  const at = wall - offsetMinutes(guess, zone)! * minute;
  return localOf(new Date(at).toISOString(), zone) === local ? new Date(at).toISOString() : null;
};

/** What the clock of a place shows at an instant, as a field for date and time takes it. */
export const localOf = (instant: string, zone: string): string | null => {
  const at = Date.parse(instant);
  const offset = Number.isNaN(at) ? null : offsetMinutes(at, zone);
  return offset === null ? null : new Date(at + offset * minute).toISOString().slice(0, 16);
};

/** Day of the week at a place, Monday 1 to Sunday 7; null as `localOf`. */
export const weekdayAt = (instant: string, zone: string): number | null => {
  const local = localOf(instant, zone);
  if (local === null) return null;
  const day = new Date(`${local}:00Z`).getUTCDay();
  return day === 0 ? 7 : day;
};

/** Time zone of whoever reads. */
export const readerZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;
