import type { DraftingRule } from '@hamkor/drafting';
import type { CaseState } from './case-state.ts';
import type { CouncilRule } from './council-rule.ts';
import type { DeedKind } from './course.ts';
import type { CaseActor } from './evolve-case.ts';
import { protocolStates } from './protocol.ts';
import { apartOf, objectorsOf, takesPart } from './participation.ts';
import { writesText } from './text-deeds.ts';

type Hindrance = CouncilRule | DraftingRule | null;

/** Why a state that takes no part in something neither blocks nor signs it. */
export const notTakingPart = (state: CaseState, iso3: string): CouncilRule | null => {
  if (state.matter === 'membership' && state.concerned === iso3) return 'memberConcerned';
  if (takesPart(state, iso3)) return null;
  return apartOf(state, iso3) === null ? 'onlyInterested' : 'notParticipant';
};

/** Why nothing can be said to a question now. */
const noQuestion = (state: CaseState): CouncilRule | null => {
  if (state.question !== null) return null;
  const last = state.outcomes.at(-1);
  return last?.result === 'adopted' && last.question.silence !== null && last.at === state.stageSince.at
    ? 'silenceOver'
    : 'noQuestion';
};

/** What may not be put before the members: of texts, what is not agreed in both authentic languages. */
const notReady = (state: CaseState): Hindrance => {
  if (state.kind === 'project') return null;
  if (state.text === null) return 'noDocument';
  return state.text.isConcordant ? null : 'notConcordant';
};

const mayVary = (state: CaseState, iso3: string): CouncilRule | null => {
  if (state.matter !== 'membership') return null;
  return state.concerned === iso3 ? 'memberConcerned' : 'wrongKind';
};

/**
 * What stands against a deed before its body is looked at, besides who may do it at which stage; null where nothing does.
 * What is told here is also what buttons go by.
 */
export const hindranceOf = (state: CaseState, kind: DeedKind, actor: CaseActor): Hindrance => {
  const iso3 = actor.state ?? '';
  const { question, text } = state;
  const said = question?.positions[iso3] ?? [];
  switch (kind) {
    case 'council.table':
    case 'council.announce-silence': {
      if (question !== null && state.kind !== 'project') {
        if (kind === 'council.table' || question.mode === 'silence') return 'questionOpen';
        if (objectorsOf(state, question).length > 0) return 'objectionStands';
      }
      return state.kind === 'project' && state.stage === 'g7' ? 'gateOrder' : null;
    }
    case 'council.close':
      if (question === null) return noQuestion(state);
      // A silence ends by itself.
      return question.mode === 'silence' ? 'questionOpen' : null;
    case 'council.object':
    case 'council.assent':
      return noQuestion(state) ?? notTakingPart(state, iso3);
    case 'council.record-opinion':
      return noQuestion(state);
    case 'council.withdraw-position':
      return noQuestion(state) ?? (said.length === 0 ? 'nothingSaid' : null);
    case 'council.opt-out':
      return mayVary(state, iso3) ?? (apartOf(state, iso3) === 'out' ? 'alreadyDone' : null);
    case 'council.observe':
      return mayVary(state, iso3) ?? (apartOf(state, iso3) === 'observing' ? 'alreadyDone' : null);
    case 'council.take-part':
      if (takesPart(state, iso3)) return mayVary(state, iso3) ?? 'alreadyParticipant';
      // A project that has passed a gate is joined, unless the state only takes back what it has just said.
      return (
        mayVary(state, iso3) ??
        (state.kind === 'project' && state.stage !== 'proposed' && said.length === 0 ? 'wrongStage' : null)
      );
    case 'council.join':
      return mayVary(state, iso3) ?? (takesPart(state, iso3) ? 'alreadyParticipant' : null);
    case 'council.waive':
      return notTakingPart(state, iso3);
    case 'council.sponsor':
      return state.sponsors.includes(iso3) ? 'alreadyDone' : null;
    case 'council.withdraw-sponsorship':
      return state.sponsors.includes(iso3) ? null : 'nothingSaid';
    case 'council.begin-consultation':
      return state.sponsors.length === 0 ? 'noSponsor' : null;
    case 'council.agree-concept':
      if (question !== null) return 'questionOpen';
      return state.sponsors.length === 0 ? 'noSponsor' : null;
    case 'council.sign':
      if (state.signatures[iso3] !== undefined) return 'alreadyDone';
      if (state.kind === 'meeting') return protocolStates(state).includes(iso3) ? null : 'notParticipant';
      return notTakingPart(state, iso3);
    case 'council.complete-national-procedure':
      if (state.nationalProcedures[iso3] !== undefined) return 'alreadyDone';
      return notTakingPart(state, iso3);
    case 'council.deposit':
      return state.deposit === null ? null : 'alreadyDone';
    case 'council.certify-copies':
      if (state.copies !== null) return 'alreadyDone';
      return state.deposit === null ? 'wrongStage' : null;
    case 'council.credential':
    case 'council.revoke-credential':
      // Who was given a voice does not give it on.
      return actor.role === 'national-coordinator' ? null : 'wrongRole';
    case 'council.agree-protocol': {
      if (!protocolStates(state).includes(iso3)) return 'notParticipant';
      const hindrance = notReady(state);
      if (hindrance !== null) return hindrance;
      return state.meeting?.agreed[iso3]?.hash === text?.hash ? 'alreadyDone' : null;
    }
    case 'council.complete-action':
      return state.meeting?.actions.some(({ owner, done }) => owner === iso3 && done === null)
        ? null
        : 'notOwner';
    case 'drafting.start':
      return text === null ? null : 'documentExists';
    default:
      if (!kind.startsWith('drafting.')) return null;
      if (text === null) return 'noDocument';
      // Changing a text that is before the members overtakes the question: only who could object may do so.
      return question !== null &&
        writesText(kind) &&
        actor.state !== null &&
        actor.role !== 'secretariat-officer'
        ? notTakingPart(state, iso3)
        : null;
  }
};

/**
 * What is told even before the stage: nothing may be put before the members in one authentic language alone, and what is said
 * to a silence that has ended is too late.
 */
export const toldFirst = (state: CaseState, kind: DeedKind): Hindrance => {
  switch (kind) {
    case 'council.table':
    case 'council.announce-silence':
      return notReady(state);
    case 'council.object':
    case 'council.record-opinion':
    case 'council.assent':
    case 'council.withdraw-position':
    case 'council.close':
      return noQuestion(state) === 'silenceOver' ? 'silenceOver' : null;
    default:
      return null;
  }
};
