/** What is sent to do something in the council. What only the server knows is not sent: members, checklist, instants. */
import { councilBodies } from '@hamkor/council';
import type { CouncilKind } from '@hamkor/council';
import { draftingBodies, languages } from '@hamkor/drafting';
import type { DraftingKind } from '@hamkor/drafting';
import { wordsSchema } from '@hamkor/registry';
import { z } from 'zod';

/** The one role that is acted in: `national-coordinator@KAZ@`. */
export const seatNameSchema = z.stringFormat(
  'national-coordinator@KAZ@',
  /^[a-z-]{1,40}@([A-Z]{3})?@[^\p{Cc},@]{0,80}$/u,
);

const { 'council.open': open, 'council.take-up': _history, ...inACase } = councilBodies;
const known = { members: true, observers: true } as const;

/** Bodies of everything that people do in a case, as they send them. */
export const sentBodies = {
  ...inACase,
  'council.table': inACase['council.table'].omit({ ...known, checklist: true }),
  'council.announce-silence': inACase['council.announce-silence'].omit({ ...known, checklist: true }),
  ...draftingBodies,
} as const;
export type SentKind = keyof typeof sentBodies;
export type CaseDeedKind = Exclude<CouncilKind, 'council.take-up'> | DraftingKind;

const as = seatNameSchema.nullable().default(null);

type SentDeed = {
  [K in SentKind]: z.ZodObject<{ kind: z.ZodLiteral<K>; body: (typeof sentBodies)[K]; as: typeof as }>;
}[SentKind];

/** `as` null: the one role held in which this may be done. */
export const sentDeedSchema = z.discriminatedUnion(
  'kind',
  Object.entries(sentBodies).map(([kind, body]) =>
    z.strictObject({ kind: z.literal(kind), body, as }),
  ) as unknown as [SentDeed, ...SentDeed[]],
);

export const newCaseSchema = z.strictObject({ body: open.omit(known), as });

/** What stays within a state: an instruction from the capital, or a comment that its coordinator has not cleared yet. */
export const newNoteSchema = z.strictObject({
  kind: z.enum(['instruction', 'comment']),
  text: wordsSchema(8000),
  paragraph: z
    .string()
    .regex(/^[a-z]\d{1,6}$/)
    .nullable(),
  language: z.enum(languages).nullable(),
  quote: wordsSchema(2000).nullable(),
  replyTo: z
    .string()
    .regex(/^[a-z]\d{1,6}$/)
    .nullable(),
  as,
});
export const clearNoteSchema = z.strictObject({ as });
