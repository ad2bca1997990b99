/** The council over HTTP: cases, what waits, silence procedures, decisions, notes of a state, packs of meetings. */
import { capacities, caseKinds, gates, levels } from '@hamkor/council';
import { languages } from '@hamkor/drafting';
import { z } from 'zod';
import { caseSchema, outcomeSchema, questionSchema, stageSchema } from './council-case.ts';
import { draftDocumentSchema } from './council-text.ts';
import { pageOf } from './schema.ts';

const words = z.object({ en: z.string().nullable(), ru: z.string().nullable(), zh: z.string().nullable() });
const states = z.array(z.string());

/** A case in a list. */
export const caseItemSchema = z.object({
  id: z.string(),
  kind: z.enum(caseKinds),
  matter: z.enum(['text', 'project', 'membership']),
  stage: stageSchema,
  title: words,
  number: z.string().nullable(),
  forum: z.string(),
  chair: z.string().nullable(),
  readers: z.enum(['public', 'members']),
  /** State that opened it; null: the Secretariat, or history. */
  openedBy: z.string().nullable(),
  openedAt: z.string(),
  interested: states.nullable(),
  isHistory: z.boolean(),
  /** Of history: when its last event was, as exactly as its source tells (`2021-07-16`, `2022-01`, `2012`). */
  on: z.string().nullable(),
  parent: z.string().nullable(),
  dossier: z.string().nullable(),
  /** Hash and version of its text, and how far it is from being agreed; null without a text. */
  text: z
    .object({
      hash: z.string(),
      version: z.number().int(),
      brackets: z.number().int(),
      stale: z.number().int(),
      isConcordant: z.boolean(),
    })
    .nullable(),
  /** What is before the members. */
  question: z
    .object({
      mode: z.enum(['meeting', 'silence']),
      gate: z.enum(gates).nullable(),
      until: z.string().nullable(),
      zone: z.string().nullable(),
      place: z.string().nullable(),
    })
    .nullable(),
  /** Of a meeting. */
  meeting: z
    .object({
      startsAt: z.string(),
      endsAt: z.string().nullable(),
      zone: z.string(),
      place: z.string().nullable(),
      format: z.enum(['in-person', 'video', 'hybrid']),
    })
    .nullable(),
  lastAct: z.number().int(),
  lastAt: z.string(),
});
export const caseListSchema = pageOf(caseItemSchema);

/** Where the viewer sits in a case: one of its roles, and in which capacity it acts here. */
export const caseSeatSchema = z.object({
  as: z.string(),
  role: z.string(),
  state: z.string().nullable(),
  organisation: z.string().nullable(),
  capacity: z.enum(capacities),
});

export const caseClockSchema = z.object({
  kind: z.enum([
    'silence',
    'documents',
    'copies',
    'comments',
    'consultation',
    'meeting',
    'action',
    'credential',
  ]),
  at: z.string(),
  standing: z.enum(['running', 'met', 'late']),
  zone: z.string().nullable(),
  of: z.string().nullable(),
  item: z.string().nullable(),
});

export const waitingSchema = z.object({
  /** `waiting.<kind>` in catalogue `council`; the list of packages/council. */
  kind: z.string(),
  due: z.string().nullable(),
  zone: z.string().nullable(),
  isLate: z.boolean(),
  item: z.string().nullable(),
});
/** For whom it waits: a state, `secretariat` or `chair`. */
const waitingOfSchema = z.object({ of: z.string(), ...waitingSchema.shape });

/** A case as it stands now, and what whoever asks may do in it. */
export const caseAnswerSchema = z.object({
  case: caseSchema,
  /** Instant that all of this is told for. */
  now: z.string(),
  /** Kinds of deeds open to the viewer, each with the seats in which it may be done. */
  may: z.array(z.object({ kind: z.string(), as: z.array(z.string()) })),
  seats: z.array(caseSeatSchema),
  clocks: z.array(caseClockSchema),
  /** What waits for the states of the viewer, and for the Secretariat or the chair where it is that. */
  waiting: z.array(waitingOfSchema),
  /** How many there are in all: the case itself holds the newest. */
  inputs: z.number().int(),
  outcomes: z.number().int(),
  /** Names of accounts with credentials, where the viewer may know them. */
  people: z.record(z.string(), z.string()),
});

/** One act of the timeline. */
export const caseActSchema = z.object({
  act: z.number().int(),
  at: z.string(),
  /** Hash of its entry in the log. */
  hash: z.string(),
  kind: z.string(),
  /** Null: the platform. */
  actor: z
    .object({
      name: z.string().nullable(),
      role: z.string().nullable(),
      state: z.string().nullable(),
      organisation: z.string().nullable(),
    })
    .nullable(),
  capacity: z.enum(capacities),
  body: z.json(),
});
export const caseActListSchema = pageOf(caseActSchema);

export const newCaseAnswerSchema = z.object({ id: z.string(), act: z.number().int() });
export const deedAnswerSchema = z.object({ act: caseActSchema, ...caseAnswerSchema.shape });

/** What stays within a state; nobody else learns that there is anything. */
export const noteSchema = z.object({
  act: z.number().int(),
  at: z.string(),
  state: z.string(),
  kind: z.enum(['instruction', 'comment']),
  author: z.object({ name: z.string().nullable(), role: z.string().nullable() }),
  text: z.string(),
  paragraph: z.string().nullable(),
  language: z.enum(languages).nullable(),
  quote: z.string().nullable(),
  replyTo: z.string().nullable(),
  /** Act by which the coordinator made the comment one of the state; null: it waits, or is an instruction. */
  cleared: z.object({ act: z.number().int(), at: z.string() }).nullable(),
});
export const noteListSchema = z.object({
  items: z.array(noteSchema),
  /** Seats in which the viewer may write one, and those in which it may clear a comment. */
  mayWrite: z.array(z.string()),
  mayClear: z.array(z.string()),
});
export const clearedNoteSchema = z.object({ note: noteSchema, act: caseActSchema });

/** A case as it is named beside something of it. */
export const caseBriefSchema = caseItemSchema.pick({
  id: true,
  kind: true,
  stage: true,
  title: true,
  forum: true,
  chair: true,
  isHistory: true,
});

export const councilWaitingSchema = z.object({
  now: z.string(),
  /** States of the viewer, and `secretariat` where it is that. */
  of: z.array(z.string()),
  /** Soonest first, what has no end last. */
  items: z.array(z.object({ case: caseBriefSchema, ...waitingOfSchema.shape })),
  /** Comments of the viewer's state that its coordinator has not cleared, by case. */
  drafts: z.array(z.object({ case: caseBriefSchema, state: z.string(), count: z.number().int() })),
});

/** Open silence procedures, those that end soonest first. */
export const silenceListSchema = z.object({
  now: z.string(),
  items: z.array(z.object({ case: caseBriefSchema, question: questionSchema })),
});

/** One line of the register of decisions. */
export const decisionSchema = z.object({
  /** Unique in the register: `programme-7k3v9m2qxd/12`. */
  id: z.string(),
  case: z.string(),
  caseKind: z.enum(caseKinds),
  title: words,
  /** What was decided where it is said in words: at a meeting, or in a source of history; null: the text of the case. */
  text: words.nullable(),
  forum: z.string(),
  number: z.string().nullable(),
  /** Instant, or in history a day, month or year. */
  at: z.string(),
  how: z.enum(['silence', 'consensus', 'meeting', 'history']),
  level: z.enum(levels).nullable(),
  gate: z.enum(gates).nullable(),
  hash: z.string().nullable(),
  /** Who takes part; empty where it is not known. */
  participants: states,
  /** Interested states, named; null: all members, or not known. */
  interested: states.nullable(),
  opinions: outcomeSchema.shape.opinions,
  act: z.number().int(),
  isHistory: z.boolean(),
  source: z.string().nullable(),
  confidence: z.enum(['published', 'estimated', 'unverified']).nullable(),
});
export const decisionListSchema = pageOf(decisionSchema);

/** Where cases are dealt with, and who the states of the Organisation are. */
export const forumListSchema = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      name: z.object({ en: z.string(), ru: z.string(), zh: z.string() }),
      kind: z.string(),
      members: z.string().nullable(),
      decisionRule: z
        .object({ en: z.string(), ru: z.string().nullable(), zh: z.string().nullable() })
        .nullable(),
    }),
  ),
  members: states,
  observers: states,
});

/** All texts of a meeting in one document, to be printed. */
export const packSchema = z.object({
  now: z.string(),
  case: caseSchema,
  documents: z.array(
    z.object({
      case: z.string(),
      title: words,
      /** Hash that was sent; null: the text as it is now, not sent yet. */
      hash: z.string().nullable(),
      version: z.number().int().nullable(),
      /** Null where there is none of that hash, or the reader may not see it. */
      document: draftDocumentSchema.nullable(),
    }),
  ),
});

/** Secret address of one's own calendar; null before one was made. */
export const calendarAddressSchema = z.object({ path: z.string().nullable() });
