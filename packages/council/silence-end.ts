import { Temporal } from 'temporal-polyfill';
import type { CouncilBody } from './council-deed.ts';
import type { CouncilRule } from './council-rule.ts';

/** A silence procedure runs for at least a day; 24 to 72 hours are usual. */
export const leastSilenceHours = 24;

/** Calendar of the place at which a silence ends. */
export type PlaceCalendar = Pick<
  CouncilBody<'council.announce-silence'>,
  'zone' | 'weekend' | 'nonWorkingDays'
>;

/** Whether a name is that of a time zone: `Asia/Tashkent`, not `+05:00`, which no calendar belongs to. */
export const isZone = (zone: string): boolean => {
  if (/^[+-]/.test(zone)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
};

/** Day that an instant falls on at a place. */
export const dayAt = (at: string, zone: string): Temporal.PlainDate =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate();

const isFree = (epochMs: number, { zone, weekend, nonWorkingDays }: PlaceCalendar): boolean => {
  const day = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(zone).toPlainDate();
  return weekend.includes(day.dayOfWeek) || nonWorkingDays.includes(day.toString());
};

/**
 * Why a silence cannot end when it is meant to; null where it can. Neither the end nor the last millisecond before it, which
 * is the last at which somebody may write, falls on a day on which nobody works at the place.
 */
export const endFault = (
  end: PlaceCalendar & { readonly until: string },
  now: string,
): CouncilRule | null => {
  if (!isZone(end.zone)) return 'unknownZone';
  const until = Date.parse(end.until);
  const begin = Date.parse(now);
  if (until <= begin) return 'endPast';
  if (until - begin < leastSilenceHours * 3_600_000) return 'silenceTooShort';
  return isFree(until, end) || isFree(until - 1, end) ? 'notWorkingDay' : null;
};

/**
 * The instant at which a silence ends that is named by the clock of a place, or the rule that forbids it. Where clocks are put
 * back an hour that comes twice is the first of both.
 *
 * @param local day and time at the place: `2026-03-12T18:00`
 * @param now instant of the announcement
 * @example silenceEnd('2026-03-12T18:00', tashkent, '2026-03-09T07:00:00.000Z') // { kind: 'end', until: '2026-03-12T13:00:00.000Z' }
 */
export const silenceEnd = (
  local: string,
  place: PlaceCalendar,
  now: string,
):
  | { readonly kind: 'end'; readonly until: string }
  | { readonly kind: 'refused'; readonly rule: CouncilRule } => {
  if (!isZone(place.zone)) return { kind: 'refused', rule: 'unknownZone' };
  const until = Temporal.PlainDateTime.from(local)
    .toZonedDateTime(place.zone)
    .toInstant()
    .toString({ fractionalSecondDigits: 3 });
  const rule = endFault({ ...place, until }, now);
  return rule === null ? { kind: 'end', until } : { kind: 'refused', rule };
};
