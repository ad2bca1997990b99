/** A case of the council as it leaves: what is before the members, what states said, what came of it. */
import { caseKinds, gateLineSchema, gates, levels, meetingPlanSchema, stages } from '@hamkor/council';
import type { Stage } from '@hamkor/council';
import { z } from 'zod';
import { textStandingSchema } from './council-text.ts';

const words = z.object({ en: z.string().nullable(), ru: z.string().nullable(), zh: z.string().nullable() });
const made = { act: z.number().int(), at: z.string() };
const state = z.string();
const states = z.array(state);
const byState = <T extends z.ZodType>(value: T) => z.record(z.string(), value);

export const stageSchema = z.enum([...new Set(Object.values(stages).flat())] as [Stage, ...Stage[]]);

/** What a state has said to a question. Silence is not an objection. */
export const positionSchema = z.object({
  ...made,
  stance: z.enum(['object', 'opinion', 'assent', 'out', 'observe']),
  text: z.string().nullable(),
  point: z.string().nullable(),
});

export const questionSchema = z.object({
  ...made,
  mode: z.enum(['meeting', 'silence']),
  hash: z.string(),
  level: z.enum(levels),
  gate: z.enum(gates).nullable(),
  checklist: z.array(gateLineSchema).nullable(),
  members: states,
  observers: states,
  silence: z.object({ until: z.string(), zone: z.string(), place: z.string() }).nullable(),
  positions: byState(z.array(positionSchema)),
});

export const outcomeSchema = z.object({
  question: questionSchema,
  result: z.enum(['adopted', 'not-adopted', 'broken', 'superseded']),
  /** That ended it: of a silence nobody broke, the act that announced it. */
  act: z.number().int(),
  at: z.string(),
  blocking: states,
  opinions: z.array(z.object({ state, point: z.string().nullable(), text: z.string() })),
  participants: states,
});

export const participationSchema = z.object({
  ...made,
  standing: z.enum(['in', 'out', 'observing', 'joined']),
});

export const credentialSchema = z.object({
  ...made,
  account: z.string(),
  state,
  capacity: z.enum(['head-of-delegation', 'delegate']),
  until: z.string().nullable(),
  revokedAt: z.string().nullable(),
});

export const caseDecisionSchema = z.object({
  ...made,
  id: z.string(),
  text: words,
  case: z.string().nullable(),
  states: states.nullable(),
  paragraph: z.string().nullable(),
});

export const actionItemSchema = z.object({
  ...made,
  id: z.string(),
  text: words,
  owner: state,
  due: z.string(),
  decision: z.string().nullable(),
  done: z.object({ ...made, evidence: z.string() }).nullable(),
});

export const councilMeetingSchema = z.object({
  plan: meetingPlanSchema,
  agenda: z.array(z.object({ id: z.string(), title: words, case: z.string().nullable() })),
  documents: z.array(z.object({ case: z.string(), hash: z.string(), title: words })),
  sent: z.object({ ...made, termDays: z.number().int() }).nullable(),
  delegations: byState(z.array(z.object({ name: z.string(), post: z.string(), isHead: z.boolean() }))),
  heldOn: z.string().nullable(),
  agreed: byState(z.object({ ...made, hash: z.string() })),
  decisions: z.array(caseDecisionSchema),
  actions: z.array(actionItemSchema),
});

export const historyEventSchema = z.object({
  on: z.string(),
  stage: stageSchema,
  text: words,
  isDecision: z.boolean(),
  source: z.string(),
  confidence: z.enum(['published', 'estimated', 'unverified']),
});

/** What business and research say, beside and apart from the positions of states. */
export const caseInputSchema = z.object({
  ...made,
  organisation: z.string().nullable(),
  state: state.nullable(),
  text: z.string(),
  paragraph: z.string().nullable(),
});

/** A case as it stands now: a silence that has ended unbroken has adopted its text. */
export const caseSchema = z.object({
  id: z.string(),
  kind: z.enum(caseKinds),
  matter: z.enum(['text', 'project', 'membership']),
  stage: stageSchema,
  stageSince: z.object(made),
  stageBefore: stageSchema.nullable(),
  title: words,
  summary: words,
  number: z.string().nullable(),
  forum: z.string(),
  chair: state.nullable(),
  members: states,
  observers: states,
  concerned: state.nullable(),
  interested: states.nullable(),
  parent: z.string().nullable(),
  dossier: z.string().nullable(),
  readers: z.enum(['public', 'members']),
  opened: z.object({ ...made, state: state.nullable(), account: z.string().nullable() }),
  isHistory: z.boolean(),
  events: z.array(historyEventSchema),
  text: textStandingSchema.nullable(),
  sponsors: states,
  consultation: z.object({ ...made, until: z.string(), experts: z.string() }).nullable(),
  circulation: z
    .object({
      ...made,
      hash: z.string(),
      meeting: z.string().nullable(),
      meetingAt: z.string().nullable(),
      termDays: z.number().int(),
      daysBefore: z.number().int().nullable(),
      isLate: z.boolean(),
    })
    .nullable(),
  commentsUntil: z.string().nullable(),
  agenda: z.object({ meeting: z.string(), meetingAt: z.string() }).nullable(),
  question: questionSchema.nullable(),
  /** The newest, oldest of them first. */
  outcomes: z.array(outcomeSchema),
  participation: byState(participationSchema),
  signatures: byState(z.object({ ...made, hash: z.string() })),
  deposit: z.object({ ...made, receivedAt: z.string() }).nullable(),
  copies: z.object(made).nullable(),
  nationalProcedures: byState(z.object({ ...made, on: z.string(), reference: z.string().nullable() })),
  credentials: z.array(credentialSchema),
  waivers: z.array(z.object({ ...made, state, hash: z.string(), text: z.string() })),
  meeting: councilMeetingSchema.nullable(),
  reason: z.string().nullable(),
  mergedInto: z.string().nullable(),
  /** The newest, oldest of them first. */
  inputs: z.array(caseInputSchema),
  lastAct: z.number().int(),
  lastAt: z.string(),
});
