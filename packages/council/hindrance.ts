import type { DraftingRule } from '@hamkor/drafting';
import type { CaseState } from './case-state.ts';
import type { CouncilRule } from './council-rule.ts';
import type { DeedKind } from './course.ts';
import type { CaseActor } from './case-act.ts';
import { apartOf, objectorsOf, takesPart } from './participation.ts';
import { protocolStates } from './protocol.ts';
import { holdsUp, writesText } from './text-deeds.ts';

type Rule = CouncilRule | DraftingRule;
/** What stands against a deed of a state in a case; null where nothing does. */
type Look = (state: CaseState, iso3: string) => Rule | null;

/** Why a state that takes no part in something neither blocks nor signs it. */
const notTakingPart: Look = (state, iso3) => {
  if (state.matter === 'membership' && state.concerned === iso3) return 'memberConcerned';
  if (takesPart(state, iso3)) return null;
  return apartOf(state, iso3) === null ? 'onlyInterested' : 'notParticipant';
};

/** Why nothing can be said to a question now. */
const noQuestion: Look = (state) => {
  if (state.question !== null) return null;
  const last = state.outcomes.at(-1);
  return last?.result === 'adopted' && last.question.silence !== null && last.at === state.stageSince.at
    ? 'silenceOver'
    : 'noQuestion';
};

/** What may not be put before the members: of texts, what is not agreed in both authentic languages. */
const notReady: Look = (state) => {
  if (state.kind === 'project') return null;
  if (state.text === null) return 'noDocument';
  return state.text.isConcordant ? null : 'notConcordant';
};

/** Why a state cannot stand apart, or come back: on membership all decide but the member concerned. */
const cannotVary: Look = (state, iso3) => {
  if (state.matter !== 'membership') return null;
  return state.concerned === iso3 ? 'memberConcerned' : 'wrongKind';
};

const hasSaid = ({ question }: CaseState, iso3: string): boolean =>
  (question?.positions[iso3] ?? []).length > 0;

const saidApart = ({ question }: CaseState, iso3: string): boolean =>
  (question?.positions[iso3] ?? []).some(({ stance }) => stance === 'out' || stance === 'observe');

/** A text that is before the members is not put again; a silence may be announced on it unless somebody objects. */
const alreadyPut =
  (isSilence: boolean): Look =>
  (state) => {
    const { question } = state;
    if (question === null || state.kind === 'project') return null;
    if (!isSilence || question.mode === 'silence') return 'questionOpen';
    return objectorsOf(state, question).length > 0 ? 'objectionStands' : null;
  };

/** A concept is not found to be agreed on words to which a member has just objected: they are put again, or changed. */
const conceptRefused: Look = ({ outcomes, text }) => {
  const last = outcomes.findLast(({ result }) => result !== 'superseded');
  return last !== undefined && last.blocking.length > 0 && last.question.hash === text?.hash
    ? 'objectionStands'
    : null;
};

/** What was adopted is no longer of whoever opened the case, though it was reopened since. */
const wasAdopted: Look = ({ kind, outcomes }) =>
  kind === 'programme' &&
  outcomes.some(({ result, question }) => result === 'adopted' && question.level === 'ministers')
    ? 'wrongStage'
    : null;

const needsSponsor: Look = ({ sponsors }) => (sponsors.length === 0 ? 'noSponsor' : null);

const looks: Readonly<Partial<Record<DeedKind, Look>>> = {
  'council.withdraw': wasAdopted,
  'council.table': alreadyPut(false),
  'council.announce-silence': alreadyPut(true),
  'council.close': (state, iso3) =>
    // A silence ends by itself.
    state.question?.mode === 'silence' ? 'questionOpen' : noQuestion(state, iso3),
  'council.object': (state, iso3) => noQuestion(state, iso3) ?? notTakingPart(state, iso3),
  'council.assent': (state, iso3) => noQuestion(state, iso3) ?? notTakingPart(state, iso3),
  'council.record-opinion': noQuestion,
  'council.withdraw-position': (state, iso3) =>
    noQuestion(state, iso3) ?? (hasSaid(state, iso3) ? null : 'nothingSaid'),
  'council.opt-out': (state, iso3) =>
    cannotVary(state, iso3) ?? (apartOf(state, iso3) === 'out' ? 'alreadyDone' : null),
  'council.observe': (state, iso3) =>
    cannotVary(state, iso3) ?? (apartOf(state, iso3) === 'observing' ? 'alreadyDone' : null),
  'council.take-part': (state, iso3) => {
    const rule = cannotVary(state, iso3) ?? (takesPart(state, iso3) ? 'alreadyParticipant' : null);
    if (rule !== null) return rule;
    // A project that has passed a gate is joined, unless the state only takes back what it has just said.
    return state.kind === 'project' && state.stage !== 'proposed' && !saidApart(state, iso3)
      ? 'wrongStage'
      : null;
  },
  'council.join': (state, iso3) =>
    cannotVary(state, iso3) ?? (takesPart(state, iso3) ? 'alreadyParticipant' : null),
  'council.waive': notTakingPart,
  'council.sponsor': ({ sponsors }, iso3) => (sponsors.includes(iso3) ? 'alreadyDone' : null),
  'council.withdraw-sponsorship': ({ sponsors }, iso3) => (sponsors.includes(iso3) ? null : 'nothingSaid'),
  'council.begin-consultation': needsSponsor,
  'council.agree-concept': (state, iso3) =>
    state.question === null ? (needsSponsor(state, iso3) ?? conceptRefused(state, iso3)) : 'questionOpen',
  'council.sign': (state, iso3) => {
    if (state.signatures[iso3] !== undefined) return 'alreadyDone';
    if (state.kind !== 'meeting') return notTakingPart(state, iso3);
    return protocolStates(state).includes(iso3) ? null : 'notParticipant';
  },
  'council.complete-national-procedure': (state, iso3) =>
    state.nationalProcedures[iso3] === undefined ? notTakingPart(state, iso3) : 'alreadyDone',
  'council.deposit': ({ deposit }) => (deposit === null ? null : 'alreadyDone'),
  'council.certify-copies': ({ copies, deposit }) =>
    copies === null ? (deposit === null ? 'wrongStage' : null) : 'alreadyDone',
  'council.agree-protocol': (state, iso3) => {
    if (!protocolStates(state).includes(iso3)) return 'notParticipant';
    const rule = notReady(state, iso3);
    if (rule !== null) return rule;
    return state.meeting?.agreed[iso3]?.hash === state.text?.hash ? 'alreadyDone' : null;
  },
  'council.complete-action': ({ meeting }, iso3) =>
    meeting?.actions.some(({ owner, done }) => owner === iso3 && done === null) ? null : 'notOwner',
  'drafting.start': ({ text }) => (text === null ? null : 'documentExists'),
};

const ofCoordinators: ReadonlySet<DeedKind> = new Set(['council.credential', 'council.revoke-credential']);

/**
 * What stands against a deed before its body is looked at, besides who may do it at which stage; null where nothing does.
 * What is told here is also what buttons go by.
 */
export const hindranceOf = (state: CaseState, kind: DeedKind, actor: CaseActor): Rule | null => {
  const iso3 = actor.state ?? '';
  // Who was given a voice does not give it on.
  if (ofCoordinators.has(kind) && actor.role !== 'national-coordinator') return 'wrongRole';
  const look = looks[kind];
  if (look !== undefined) return look(state, iso3);
  if (!kind.startsWith('drafting.')) return null;
  if (state.text === null) return 'noDocument';
  // What stops a text from being put, or overtakes a question on it, is for those who could object to it.
  const stops = holdsUp(kind) || (state.question !== null && writesText(kind));
  return stops && actor.role !== 'secretariat-officer' ? notTakingPart(state, iso3) : null;
};

const putting: ReadonlySet<DeedKind> = new Set(['council.table', 'council.announce-silence']);
const answering: ReadonlySet<DeedKind> = new Set([
  'council.object',
  'council.record-opinion',
  'council.assent',
  'council.withdraw-position',
  'council.close',
]);

/**
 * What is told even before the stage: nothing may be put before the members in one authentic language alone, and what is said
 * to a silence that has ended is too late.
 */
export const toldFirst = (state: CaseState, kind: DeedKind): Rule | null => {
  if (putting.has(kind)) return notReady(state, '');
  return answering.has(kind) && noQuestion(state, '') === 'silenceOver' ? 'silenceOver' : null;
};
