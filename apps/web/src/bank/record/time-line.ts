import type { RecordDocument } from '@hamkor/contract';

/** Something that happened, or is to happen, to what a record tells of or to the record itself. */
export interface Milestone {
  /** Year or ISO date. */
  readonly when: string;
  /** Key of `bank.milestone`. */
  readonly what:
    | 'establishedYear'
    | 'startYear'
    | 'completionYear'
    | 'fromYear'
    | 'toYear'
    | 'signedOn'
    | 'inForceFrom'
    | 'startsOn'
    | 'endsOn'
    | 'deadlineDate'
    | 'created'
    | 'published'
    | 'confirmed'
    | 'expires';
  /** Whether the record itself is meant, which the log proves, and not what it tells of. */
  readonly isOfRecord: boolean;
  /** Whether it lies after the day given. */
  readonly isAhead: boolean;
}

const inDetails = [
  'establishedYear',
  'fromYear',
  'startYear',
  'signedOn',
  'inForceFrom',
  'startsOn',
  'endsOn',
  'completionYear',
  'toYear',
  'deadlineDate',
] as const;

const dayOf = (instant: string | null): string | null => instant?.slice(0, 10) ?? null;

/** `2027` lies ahead of any day of 2026, and is not passed before its last day. */
const isAfter = (when: string, today: string): boolean =>
  when.length === 4 ? when > today.slice(0, 4) : when > today;

/**
 * Milestones in the order of time, a year before the days in it.
 *
 * @param today ISO date.
 */
export const milestonesOf = (record: RecordDocument, today: string): readonly Milestone[] => {
  const details: Readonly<Record<string, unknown>> = record.body.details;
  const told = inDetails.flatMap((what) => {
    const when = details[what];
    return typeof when === 'string' || typeof when === 'number'
      ? [{ when: String(when), what, isOfRecord: false }]
      : [];
  });
  const confirmed = dayOf(record.confirmedAt);
  const published = dayOf(record.publishedAt);
  const created = dayOf(record.createdAt);
  const kept = [
    { when: created === published ? null : created, what: 'created' as const },
    { when: published, what: 'published' as const },
    { when: confirmed === published ? null : confirmed, what: 'confirmed' as const },
    { when: record.age.expiresOn, what: 'expires' as const },
  ].flatMap(({ when, what }) => (when === null ? [] : [{ when, what, isOfRecord: true }]));
  return [...told, ...kept]
    .map(({ when, what, isOfRecord }) => ({ when, what, isOfRecord, isAhead: isAfter(when, today) }))
    .toSorted((one, other) => (one.when < other.when ? -1 : one.when > other.when ? 1 : 0));
};
