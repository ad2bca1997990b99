import type { CaseState } from '@hamkor/council';
import type { Locale } from '@hamkor/messages';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { phrases } from '../../platform/language.ts';
import { inLanguage } from '../../matching/in-language.ts';
import type { Database } from '../../tables.ts';
import { placeTime } from '../place-time.ts';
import type { KeptState } from '../tables.ts';

/** Meetings in a calendar: the newest so many by their beginning. */
const mostShown = 500;

/** Meetings that the reader may see. */
export const findMeetings = async (db: Database): Promise<readonly KeptState[]> => {
  const rows = await db
    .selectFrom('council_case')
    .select('state')
    .where('kind', '=', 'meeting')
    .where('starts_at', 'is not', null)
    .orderBy('starts_at', 'desc')
    .orderBy('id')
    .limit(mostShown)
    .execute();
  return rows.map(({ state }) => state);
};

/** Whether a meeting is told of by name: in a calendar whose address may come into other hands, only where it is public. */
export type IsNamed = (state: Pick<CaseState, 'readers'>) => boolean;

/**
 * Meetings as a calendar (RFC 5545). Times are in UTC, which every program shows in the zone of its reader; the clock of the
 * place stands in the description.
 */
export const meetingCalendar = async (
  meetings: readonly KeptState[],
  origin: string,
  locale: Locale,
  isNamed: IsNamed,
): Promise<string> => {
  const t = await phrases(locale);
  const calendar = ical({
    name: t('mail.council.calendar'),
    prodId: { company: 'Hamkor', product: 'Council', language: locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { id, title, meeting, stage, lastAt, lastAct, readers } of meetings) {
    if (meeting === null) continue;
    const { startsAt, endsAt, zone, place, link } = meeting.plan;
    const isShown = isNamed({ readers });
    calendar.createEvent({
      id: `${id}@hamkor`,
      start: new Date(startsAt),
      ...(endsAt === null ? {} : { end: new Date(endsAt) }),
      stamp: new Date(lastAt),
      lastModified: new Date(lastAt),
      sequence: lastAct,
      summary: isShown ? inLanguage(title, locale) : t('mail.council.hidden'),
      description: [placeTime(startsAt, zone), ...(isShown && link !== null ? [link] : [])].join('\n'),
      ...(isShown && place !== null ? { location: place } : {}),
      url: `${origin}/council/meetings/${id}`,
      status: stage === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
};
