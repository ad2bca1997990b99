import type { TypeRule } from '../policy.ts';
import type { RecordState } from '../record-state.ts';
import { addMonths, daysBetween } from './calendar.ts';

/** Last day on which a record counts as current that somebody confirmed on a day; null where its type does not expire. */
export const expiryOf = ({ expiresAfterMonths }: TypeRule, confirmedOn: string): string | null =>
  expiresAfterMonths === null ? null : addMonths(confirmedOn, expiresAfterMonths);

/** Days before the last one on which a reminder goes out. */
export const reminderDays = [30, 14, 3] as const;

export type AgeKind = 'fresh' | 'ageing' | 'expiring' | 'expired' | 'undated';

export interface Age {
  readonly kind: AgeKind;
  /** Days since somebody said that it holds; null when nobody has. */
  readonly days: number | null;
  readonly expiresOn: string | null;
  readonly sourceYear: number | null;
}

/** Months after which what does not expire counts as ageing all the same. */
const ageingMonths = 24;

const kindOf = (
  { confirmedAt, expiresOn, sourceYear }: Aged,
  { expiresAfterMonths }: TypeRule,
  today: string,
): AgeKind => {
  if (expiresOn !== null && expiresOn < today) return 'expired';
  if (expiresOn !== null && daysBetween(today, expiresOn) <= reminderDays[0]) return 'expiring';
  // A source says its year only: what it says is taken to have held to the end of that year.
  const said = confirmedAt ?? (sourceYear === null ? null : `${sourceYear}-12-31`);
  if (said === null) return 'undated';
  // What a person confirmed ages in the second half of its term; what a source said, once the term is over.
  const term = expiresAfterMonths ?? ageingMonths;
  const fresh = confirmedAt !== null && expiresOn !== null ? Math.ceil(term / 2) : term;
  return addMonths(said, fresh) >= today ? 'fresh' : 'ageing';
};

interface Aged {
  readonly confirmedAt: string | null;
  readonly expiresOn: string | null;
  readonly sourceYear: number | null;
}

/**
 * How old what a record says is. A record that the platform took up from a source does not expire, since nobody is
 * there to renew it: it ages by the year of its source. A record without either is `undated`.
 *
 * @param rule Of the owner's state for the type.
 * @param today ISO date.
 */
export const ageOf = (
  { body, confirmedAt, expiresOn }: Pick<RecordState, 'body' | 'confirmedAt' | 'expiresOn'>,
  rule: TypeRule,
  today: string,
): Age => {
  const sourceYear = body.source.year;
  return {
    kind: kindOf({ confirmedAt, expiresOn, sourceYear }, rule, today),
    days: confirmedAt === null ? null : Math.max(0, daysBetween(confirmedAt, today)),
    expiresOn,
    sourceYear,
  };
};

/** A record that must be renewed. */
export interface Renewal {
  readonly id: string;
  readonly expiresOn: string;
  /** 0 on the last day; negative when it is over. */
  readonly daysLeft: number;
  /** The reminder that is due: the smallest of 30, 14 and 3 days that is reached; `over` afterwards. */
  readonly reminder: (typeof reminderDays)[number] | 'over';
}

/** Published records whose reminder is due, the most urgent first. Who has had a reminder already is for whoever sends them to know. */
export const renewalsDue = (
  records: readonly Pick<RecordState, 'id' | 'status' | 'expiresOn'>[],
  today: string,
): readonly Renewal[] =>
  records
    .flatMap(({ id, status, expiresOn }): readonly Renewal[] => {
      if (status !== 'published' || expiresOn === null) return [];
      const daysLeft = daysBetween(today, expiresOn);
      if (daysLeft > reminderDays[0]) return [];
      const reminder = daysLeft < 0 ? 'over' : reminderDays.findLast((days) => days >= daysLeft)!;
      return [{ id, expiresOn, daysLeft, reminder }];
    })
    .toSorted((one, other) => one.daysLeft - other.daysLeft || (one.id < other.id ? -1 : 1));
