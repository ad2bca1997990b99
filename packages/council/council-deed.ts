/** Everything that is done in the council, as bodies of acts about a case (subject `{type: 'case', id}`). */
import { trilingualSchema, wordsSchema as words } from '@hamkor/registry';
import { z } from 'zod';
import { caseKinds, gates, levels, stages } from './case-kind.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const state = z.string().regex(/^[A-Z]{3}$/);
const states = z.array(state).max(60);
const day = z.iso.date();
/** Instant in UTC with milliseconds. */
const instant = z.iso.datetime({ precision: 3 });
const caseId = words(60);
/** IANA name of a time zone: `Asia/Tashkent`. */
const zone = z.string().max(60);
const itemId = z.string().regex(/^[a-z]\d{1,4}$/);
const nothing = z.strictObject({});
const reason = z.strictObject({ reason: words(4000) });

export const meetingPlanSchema = z.strictObject({
  startsAt: instant,
  endsAt: instant.nullable(),
  zone,
  place: words(200).nullable(),
  format: z.enum(['in-person', 'video', 'hybrid']),
  link: z.url({ protocol: /^https$/ }).nullable(),
});
export type MeetingPlan = z.output<typeof meetingPlanSchema>;

/** One thing that a gate asks for, and how the dossier stands to it. */
export const gateLineSchema = z.strictObject({
  requirement: words(60),
  standing: z.enum(['met', 'missing', 'not-yet', 'waived']),
  /** States that the line is about, as those who waive. */
  states,
});
export type GateLine = z.output<typeof gateLineSchema>;

/** What is put before the members: the text of the case, or a gate on a frozen dossier. */
const question = {
  /** Hash of the text, or of the snapshot of the dossier where a gate is asked for. */
  hash,
  level: z.enum(levels),
  /** Members and observers at this moment, frozen for the question; set by the server. */
  members: states,
  observers: states,
  gate: z.enum(gates).nullable(),
  checklist: z.array(gateLineSchema).max(60).nullable(),
};

/** Bodies by kind of act. */
export const councilBodies = {
  /** Members, observers and chair are those of the forum at this moment, set by the server. */
  'council.open': z.strictObject({
    caseKind: z.enum(caseKinds),
    /** `membership`: suspension or expulsion, decided by all but the member concerned. */
    matter: z.enum(['text', 'project', 'membership']),
    title: trilingualSchema,
    summary: trilingualSchema,
    /** Id of the mechanism: `sco-mim`. */
    forum: words(60),
    chair: state,
    members: states,
    observers: states,
    concerned: state.nullable(),
    /** States taking part from the start in what concerns interested states alone; null: all members. */
    interested: states.nullable(),
    parent: caseId.nullable(),
    dossier: words(60).nullable(),
    readers: z.enum(['public', 'members']),
    meeting: meetingPlanSchema.nullable(),
  }),
  /** History from published sources: dates are those of the sources, positions stay unknown. */
  'council.take-up': z.strictObject({
    caseKind: z.enum(caseKinds),
    matter: z.enum(['text', 'project']),
    title: trilingualSchema,
    summary: trilingualSchema,
    forum: words(60),
    chair: state.nullable(),
    interested: states.nullable(),
    parent: caseId.nullable(),
    events: z
      .array(
        z.strictObject({
          /** Day, month or year, as exact as the source: `2021-07-16`, `2022-01`, `2020`. */
          on: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
          stage: z.enum(Object.values(stages).flat() as [string, ...string[]]),
          text: trilingualSchema,
          /** Whether something was decided: it stands in the register of decisions then. */
          isDecision: z.boolean(),
          source: words(2000),
          confidence: z.enum(['published', 'estimated', 'unverified']),
        }),
      )
      .min(1),
  }),

  // An initiative on its way to a concept.
  'council.register': z.strictObject({ number: words(60).nullable() }),
  'council.sponsor': nothing,
  'council.withdraw-sponsorship': nothing,
  'council.begin-consultation': z.strictObject({ until: instant, experts: words(2000) }),
  'council.agree-concept': nothing,
  'council.return': reason,
  'council.withdraw': reason,
  'council.merge': z.strictObject({ into: caseId }),

  // A text on its way to a question.
  /** `termDays`: another term than 20 days, where the members set one. */
  'council.circulate': z.strictObject({
    hash,
    meeting: caseId.nullable(),
    meetingAt: instant.nullable(),
    termDays: z.number().int().min(0).max(365).nullable(),
  }),
  'council.open-comments': z.strictObject({ until: instant }),
  'council.put-on-agenda': z.strictObject({ meeting: caseId, meetingAt: instant }),

  // A question and what states say to it.
  'council.table': z.strictObject(question),
  'council.announce-silence': z.strictObject({
    ...question,
    /** The end: whoever writes at this very instant is too late. */
    until: instant,
    zone,
    place: words(200),
    /** Days of the place on which nobody works, besides `weekend` (ISO weekdays 1 to 7): the end may not fall on one. */
    nonWorkingDays: z.array(day).max(60),
    weekend: z.array(z.number().int().min(1).max(7)).max(3),
  }),
  'council.object': z.strictObject({ text: words(8000) }),
  /** An opinion on the record, word for word; it stops nothing. */
  'council.record-opinion': z.strictObject({ point: words(200).nullable(), text: words(8000) }),
  'council.assent': z.strictObject({ hash }),
  'council.opt-out': z.strictObject({ reason: words(4000).nullable() }),
  'council.observe': nothing,
  'council.take-part': nothing,
  /** Takes back what the state has said to the open question. */
  'council.withdraw-position': nothing,
  'council.close': nothing,
  /** Joining what others have adopted; never needs their consent in what concerns interested states. */
  'council.join': nothing,

  // After adoption.
  'council.sign': z.strictObject({ hash }),
  'council.deposit': z.strictObject({ receivedAt: instant }),
  'council.certify-copies': nothing,
  'council.complete-national-procedure': z.strictObject({ on: day, reference: words(400).nullable() }),
  'council.reopen': reason,
  'council.expire': reason,

  // Who speaks.
  'council.credential': z.strictObject({
    account: words(60),
    capacity: z.enum(['head-of-delegation', 'delegate']),
    until: instant.nullable(),
  }),
  'council.revoke-credential': z.strictObject({ account: words(60) }),
  'council.hand-chair': z.strictObject({ state }),

  // A project between gates.
  'council.suspend': reason,
  'council.resume': nothing,
  'council.cancel': reason,
  /** A state that would be worse off agrees all the same, for this snapshot. */
  'council.waive': z.strictObject({ hash, text: words(4000) }),

  // A meeting.
  'council.plan-meeting': meetingPlanSchema,
  'council.set-agenda': z.strictObject({
    items: z.array(z.strictObject({ id: itemId, title: trilingualSchema, case: caseId.nullable() })).max(100),
  }),
  'council.send-documents': z.strictObject({
    documents: z.array(z.strictObject({ case: caseId, hash, title: trilingualSchema })).max(200),
    termDays: z.number().int().min(0).max(365).nullable(),
  }),
  /** The delegation of the state that acts, as a whole. */
  'council.name-delegation': z.strictObject({
    delegates: z.array(z.strictObject({ name: words(200), post: words(300), isHead: z.boolean() })).max(60),
  }),
  'council.hold': z.strictObject({ on: day }),
  'council.add-decision': z.strictObject({
    text: trilingualSchema,
    case: caseId.nullable(),
    /** Interested states, named; null: all. */
    states: states.nullable(),
    paragraph: words(60).nullable(),
  }),
  'council.add-action': z.strictObject({
    text: trilingualSchema,
    owner: state,
    due: day,
    decision: itemId.nullable(),
  }),
  'council.complete-action': z.strictObject({ action: itemId, evidence: words(2000) }),
  'council.agree-protocol': z.strictObject({ hash }),

  /** What business and research say, beside and apart from the positions of states. */
  'council.input': z.strictObject({ text: words(8000), paragraph: words(60).nullable() }),
} as const;

export type CouncilKind = keyof typeof councilBodies;
export type CouncilBody<K extends CouncilKind> = z.output<(typeof councilBodies)[K]>;
export type CouncilDeed = {
  readonly [K in CouncilKind]: { readonly kind: K; readonly body: CouncilBody<K> };
}[CouncilKind];
