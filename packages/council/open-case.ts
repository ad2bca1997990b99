import type { CaseState, Made, Meeting, Participation } from './case-state.ts';
import { stages } from './case-kind.ts';
import type { CaseKind, Stage } from './case-kind.ts';
import { capacityOf, whyNoVoice } from './capacity-of.ts';
import type { CouncilBody, MeetingPlan } from './council-deed.ts';
import { openers } from './course.ts';
import type { CaseActor } from './case-act.ts';
import { planFault } from './meeting-deeds.ts';
import type { Refusal } from './refusal.ts';
import { refused } from './refusal.ts';

const firstStage = (kind: CaseKind): Stage => stages[kind][0];

const emptyMeeting = (plan: MeetingPlan): Meeting => ({
  plan,
  agenda: [],
  documents: [],
  sent: null,
  delegations: {},
  heldOn: null,
  agreed: {},
  decisions: [],
  actions: [],
});

/** What is not known yet of a case. */
const blank = {
  stageBefore: null,
  number: null,
  isHistory: false,
  events: [],
  text: null,
  sponsors: [],
  consultation: null,
  circulation: null,
  commentsUntil: null,
  agenda: null,
  question: null,
  outcomes: [],
  participation: {},
  signatures: {},
  deposit: null,
  copies: null,
  nationalProcedures: {},
  credentials: [],
  waivers: [],
  meeting: null,
  reason: null,
  mergedInto: null,
  inputs: [],
} as const satisfies Partial<CaseState>;

/** What may be the matter of a case of each kind: membership is decided by a text, a project is one of those who want it. */
const matters: Readonly<Record<CaseKind, readonly CaseState['matter'][]>> = {
  initiative: ['text', 'project'],
  programme: ['text', 'project', 'membership'],
  project: ['project'],
  meeting: ['text'],
};

const openFault = (body: CouncilBody<'council.open'>, actor: CaseActor, made: Made): Refusal | null => {
  const { caseKind, matter, members, chair, concerned, interested, meeting } = body;
  const standing = { members, observers: body.observers, credentials: [] };
  const capacity = capacityOf(actor, standing, made.at);
  if (!openers[caseKind].includes(capacity)) {
    const why = whyNoVoice(actor, standing, made.at);
    return refused(why === 'noVoice' ? 'wrongRole' : why);
  }
  if (caseKind === 'meeting' && capacity === 'voice' && actor.state !== chair) return refused('onlyChair');
  if (!matters[caseKind].includes(matter)) return refused('wrongKind');
  if ((caseKind === 'meeting') !== (meeting !== null)) return refused('wrongKind');
  if ([chair, ...(interested ?? [])].some((state) => !members.includes(state)))
    return refused('notFrozenMember');
  if (matter === 'membership' ? !members.includes(concerned ?? '') : concerned !== null)
    return refused('concernedMissing');
  const fault = meeting === null ? null : planFault(meeting, made.at);
  return fault === null ? null : refused(fault);
};

/** A case opened by somebody. */
export const openCase = (
  id: string,
  body: CouncilBody<'council.open'>,
  actor: CaseActor,
  made: Made,
): CaseState | Refusal => {
  const fault = openFault(body, actor, made);
  if (fault !== null) return fault;
  const { caseKind, meeting, ...named } = body;
  const interested = body.interested === null ? null : [...new Set(body.interested)].sort();
  return {
    ...blank,
    ...named,
    id,
    kind: caseKind,
    stage: firstStage(caseKind),
    stageSince: made,
    members: [...body.members].sort(),
    observers: [...body.observers].sort(),
    interested,
    opened: { ...made, state: actor.state, account: actor.account },
    participation: Object.fromEntries(
      (interested ?? []).map((iso3): [string, Participation] => [iso3, { standing: 'in', ...made }]),
    ),
    meeting: meeting === null ? null : emptyMeeting(meeting),
    lastAct: made.act,
    lastAt: made.at,
  };
};

/** History taken up from published sources: it stands where its last event left it. */
export const takeUp = (
  id: string,
  body: CouncilBody<'council.take-up'>,
  before: CaseState | null,
  actor: CaseActor,
  made: Made,
): CaseState | Refusal => {
  if (actor.account !== null) return refused('onlyPlatform');
  const { caseKind, events: told, ...named } = body;
  const known = told as CaseState['events'];
  const events = known.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  return {
    ...blank,
    ...named,
    id,
    kind: caseKind,
    stage: events.at(-1)?.stage ?? firstStage(caseKind),
    stageSince: made,
    members: [],
    observers: [],
    concerned: null,
    dossier: null,
    readers: 'public',
    opened: before?.opened ?? { ...made, state: null, account: null },
    isHistory: true,
    events,
    lastAct: made.act,
    lastAt: made.at,
  };
};
