import { Temporal } from 'temporal-polyfill';
import type { CaseState, Meeting } from './case-state.ts';
import { isValid } from './capacity-of.ts';
import type { Clock } from './clock.ts';
import { documentDays } from './meeting-deeds.ts';

/** Certified copies go out within so many days of the receipt of the originals. */
export const copyDays = 7;
const dayMs = 86_400_000;

const settled: ReadonlySet<string> = new Set([
  'adopted',
  'signed',
  'deposited',
  'copies-certified',
  'in-force',
  'expired',
  'withdrawn',
  'merged',
]);

/** An instant so many days of 24 hours away. */
const daysFrom = (at: string, days: number): string => new Date(Date.parse(at) + days * dayMs).toISOString();

/** Done in time, late, or still running: what is done at the very end is in time. */
const standingOf = (end: string, doneAt: string | null, now: string): Clock['standing'] =>
  doneAt === null ? (now <= end ? 'running' : 'late') : doneAt <= end ? 'met' : 'late';

/** The end of a day at a place: the instant at which the next begins. */
const endOfDay = (day: string, zone: string): string =>
  Temporal.PlainDate.from(day)
    .add({ days: 1 })
    .toZonedDateTime(zone)
    .toInstant()
    .toString({ fractionalSecondDigits: 3 });

const clock = (
  kind: Clock['kind'],
  at: string,
  standing: Clock['standing'],
  more: Partial<Clock>,
): Clock => ({
  kind,
  at,
  standing,
  zone: null,
  of: null,
  item: null,
  ...more,
});

const meetingClocks = ({ plan, sent, heldOn, actions }: Meeting, now: string): Clock[] => {
  const { zone } = plan;
  const documentsDue = daysFrom(plan.startsAt, -(sent?.termDays ?? documentDays));
  return [
    clock('documents', documentsDue, standingOf(documentsDue, sent?.at ?? null, now), {
      zone,
      of: 'secretariat',
    }),
    clock('meeting', plan.startsAt, heldOn === null ? standingOf(plan.startsAt, null, now) : 'met', { zone }),
    ...actions.map(({ id, owner, due, done }) => {
      const end = endOfDay(due, zone);
      return clock('action', end, standingOf(end, done?.at ?? null, now), { zone, of: owner, item: id });
    }),
  ];
};

/** Clock of the documents for the meeting that a text goes to; null where it goes to none. */
const documentClock = ({ circulation, agenda }: CaseState, now: string): Clock | null => {
  const meetingAt = agenda?.meetingAt ?? circulation?.meetingAt ?? null;
  if (meetingAt === null) return null;
  const end = daysFrom(meetingAt, -(circulation?.termDays ?? documentDays));
  return clock('documents', end, standingOf(end, circulation?.at ?? null, now), { of: 'secretariat' });
};

/**
 * Everything that runs against a case, or ran, at an instant; the earliest end first. Days are of 24 hours, counted from the
 * instant itself; whatever is to be done on a day may be done until that day ends at the place.
 *
 * @param state as `caseAt` gives it
 */
export const clocksOf = (state: CaseState, now: string): readonly Clock[] => {
  if (state.isHistory || state.stage === 'cancelled') return [];
  const { question, meeting, deposit, copies, commentsUntil, consultation, circulation } = state;
  const clocks: (Clock | null)[] = [
    question?.silence
      ? clock('silence', question.silence.until, 'running', { zone: question.silence.zone })
      : null,
    documentClock(state, now),
    deposit === null
      ? null
      : clock(
          'copies',
          daysFrom(deposit.receivedAt, copyDays),
          standingOf(daysFrom(deposit.receivedAt, copyDays), copies?.at ?? null, now),
          { of: 'secretariat' },
        ),
    // Nobody waits for comments on a text that is adopted.
    commentsUntil === null || settled.has(state.stage)
      ? null
      : clock('comments', commentsUntil, now < commentsUntil ? 'running' : 'met', {}),
    consultation === null
      ? null
      : clock('consultation', consultation.until, now < consultation.until ? 'running' : 'met', {}),
    circulation?.meetingAt && state.agenda === null
      ? clock('meeting', circulation.meetingAt, now < circulation.meetingAt ? 'running' : 'met', {})
      : null,
    state.agenda === null
      ? null
      : clock('meeting', state.agenda.meetingAt, now < state.agenda.meetingAt ? 'running' : 'met', {}),
    ...(meeting === null ? [] : meetingClocks(meeting, now)),
    ...state.credentials
      .filter((credential) => credential.until !== null && isValid(credential, now))
      .map(({ until, state: of, account }) => clock('credential', until!, 'running', { of, item: account })),
  ];
  return clocks
    .filter((one) => one !== null)
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
};
