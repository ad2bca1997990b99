import type { CouncilKind } from '@hamkor/council';

/** How one field of an act is entered. */
export type Entry =
  | 'line'
  | 'long'
  | 'number'
  | 'day'
  /** A local time and the place whose clock is meant. */
  | 'moment'
  /** The end of a silence procedure: a moment that is shown on the clocks of all states, with the calendar of the place. */
  | 'silence'
  | 'state'
  /** Another case; `meeting`: a meeting, whose beginning comes with it. */
  | 'case'
  | 'meeting'
  | 'level'
  | 'capacity'
  /** Somebody with an account; `credential`: somebody who has a credential for the case. */
  | 'account'
  | 'credential'
  /** A frozen state of the dossier that a gate is asked for on. */
  | 'snapshot';

export interface DeedField {
  /** Name in the body of the act; its words are `council.field.<name>`. */
  readonly name: string;
  readonly entry: Entry;
  readonly isOptional?: true;
  /** Longest text. */
  readonly most?: number;
}

/** What is meant with the form: where it stands on the page. */
export const deedGroups = ['say', 'take-part', 'course', 'ask', 'after', 'people', 'input'] as const;
export type DeedGroup = (typeof deedGroups)[number];

export interface DeedSpec {
  readonly group: DeedGroup;
  /** Nothing takes it back: the form asks once more. */
  readonly isFinal: boolean;
  readonly fields: readonly DeedField[];
}

const reason: DeedField = { name: 'reason', entry: 'long', most: 4000 };
const until: DeedField = { name: 'until', entry: 'moment' };
const level: DeedField = { name: 'level', entry: 'level' };

/** Acts about a case that are done on its page. Those of the text and of a meeting are done on theirs. */
export const deedSpecs: Readonly<Partial<Record<CouncilKind, DeedSpec>>> = {
  'council.object': { group: 'say', isFinal: false, fields: [{ name: 'text', entry: 'long', most: 8000 }] },
  'council.record-opinion': {
    group: 'say',
    isFinal: false,
    fields: [
      { name: 'point', entry: 'line', isOptional: true, most: 200 },
      { name: 'text', entry: 'long', most: 8000 },
    ],
  },
  'council.assent': { group: 'say', isFinal: false, fields: [] },
  'council.withdraw-position': { group: 'say', isFinal: false, fields: [] },

  'council.take-part': { group: 'take-part', isFinal: false, fields: [] },
  'council.observe': { group: 'take-part', isFinal: false, fields: [] },
  'council.opt-out': { group: 'take-part', isFinal: false, fields: [{ ...reason, isOptional: true }] },
  'council.join': { group: 'take-part', isFinal: true, fields: [] },
  'council.sponsor': { group: 'take-part', isFinal: false, fields: [] },
  'council.withdraw-sponsorship': { group: 'take-part', isFinal: false, fields: [] },

  'council.register': {
    group: 'course',
    isFinal: true,
    fields: [{ name: 'number', entry: 'line', isOptional: true, most: 60 }],
  },
  'council.begin-consultation': {
    group: 'course',
    isFinal: false,
    fields: [until, { name: 'experts', entry: 'long', most: 2000 }],
  },
  'council.agree-concept': { group: 'course', isFinal: true, fields: [] },
  'council.circulate': {
    group: 'course',
    isFinal: false,
    fields: [
      { name: 'meeting', entry: 'meeting', isOptional: true },
      { name: 'meetingAt', entry: 'moment', isOptional: true },
      { name: 'termDays', entry: 'number', isOptional: true },
    ],
  },
  'council.open-comments': { group: 'course', isFinal: false, fields: [until] },
  'council.put-on-agenda': {
    group: 'course',
    isFinal: false,
    fields: [{ name: 'meeting', entry: 'meeting' }],
  },
  'council.return': { group: 'course', isFinal: false, fields: [reason] },
  'council.merge': { group: 'course', isFinal: true, fields: [{ name: 'into', entry: 'case' }] },
  'council.withdraw': { group: 'course', isFinal: true, fields: [reason] },
  'council.suspend': { group: 'course', isFinal: false, fields: [reason] },
  'council.resume': { group: 'course', isFinal: false, fields: [] },
  'council.cancel': { group: 'course', isFinal: true, fields: [reason] },

  'council.table': { group: 'ask', isFinal: true, fields: [level, { name: 'snapshot', entry: 'snapshot' }] },
  'council.announce-silence': {
    group: 'ask',
    isFinal: true,
    fields: [level, { name: 'snapshot', entry: 'snapshot' }, { name: 'until', entry: 'silence' }],
  },
  'council.close': { group: 'ask', isFinal: true, fields: [] },
  'council.waive': {
    group: 'ask',
    isFinal: true,
    fields: [
      { name: 'snapshot', entry: 'snapshot' },
      { name: 'text', entry: 'long', most: 4000 },
    ],
  },

  'council.sign': { group: 'after', isFinal: true, fields: [] },
  'council.deposit': {
    group: 'after',
    isFinal: true,
    fields: [{ name: 'receivedAt', entry: 'moment' }],
  },
  'council.certify-copies': { group: 'after', isFinal: true, fields: [] },
  'council.complete-national-procedure': {
    group: 'after',
    isFinal: true,
    fields: [
      { name: 'on', entry: 'day' },
      { name: 'reference', entry: 'line', isOptional: true, most: 400 },
    ],
  },
  'council.reopen': { group: 'after', isFinal: true, fields: [reason] },
  'council.expire': { group: 'after', isFinal: true, fields: [reason] },

  'council.credential': {
    group: 'people',
    isFinal: false,
    fields: [
      { name: 'account', entry: 'account' },
      { name: 'capacity', entry: 'capacity' },
      { ...until, isOptional: true },
    ],
  },
  'council.revoke-credential': {
    group: 'people',
    isFinal: true,
    fields: [{ name: 'account', entry: 'credential' }],
  },
  'council.hand-chair': { group: 'people', isFinal: true, fields: [{ name: 'state', entry: 'state' }] },

  'council.input': { group: 'input', isFinal: true, fields: [{ name: 'text', entry: 'long', most: 8000 }] },
};

/** Whether an act is done by a form of the case page. */
export const hasForm = (kind: string): kind is CouncilKind => kind in deedSpecs;
