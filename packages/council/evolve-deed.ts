import { certifyCopies, completeNationalProcedure, deposit, sign } from './after-adoption.ts';
import type { CaseState, Made } from './case-state.ts';
import { circulate } from './circulate.ts';
import { superseded } from './conclude.ts';
import type { CouncilDeed } from './council-deed.ts';
import { credential, revokeCredential } from './credential-deeds.ts';
import type { CaseActor } from './case-act.ts';
import type { OwnLists } from './grown-list.ts';
import { withItem } from './grown-list.ts';
import {
  addAction,
  addDecision,
  agreeProtocol,
  completeAction,
  hold,
  nameDelegation,
  planMeeting,
  sendDocuments,
  setAgenda,
} from './meeting-deeds.ts';
import {
  announceSilence,
  assenting,
  close,
  objecting,
  opining,
  standingApart,
  table,
  takingPart,
  withdrawing,
} from './question-deeds.ts';
import type { Refusal } from './refusal.ts';
import { refused } from './refusal.ts';

const endPast = (until: string, made: Made): Refusal | null => (until <= made.at ? refused('endPast') : null);

/**
 * The case after a deed of somebody who may do it, at a stage at which it is done. Stages that a course names beforehand are set
 * by the caller.
 */
export const evolveDeed = (
  state: CaseState,
  deed: Exclude<CouncilDeed, { kind: 'council.open' | 'council.take-up' }>,
  made: Made,
  actor: CaseActor,
  own: OwnLists,
): CaseState | Refusal => {
  const iso3 = actor.state ?? '';
  // Looked for before: without a question, or a meeting, such deeds are not done.
  const question = state.question!;
  const meeting = state.meeting!;
  const ended = (change: Partial<CaseState>): CaseState => ({ ...superseded(state, made, own), ...change });
  switch (deed.kind) {
    case 'council.register':
      return { ...state, number: deed.body.number };
    case 'council.sponsor':
      return {
        ...state,
        sponsors: [...state.sponsors, iso3].sort(),
        stage: state.stage === 'registered' ? 'sponsor-found' : state.stage,
      };
    case 'council.withdraw-sponsorship': {
      const sponsors = state.sponsors.filter((one) => one !== iso3);
      const isLost = sponsors.length === 0 && state.stage === 'sponsor-found';
      return { ...state, sponsors, stage: isLost ? 'registered' : state.stage };
    }
    case 'council.begin-consultation':
      return endPast(deed.body.until, made) ?? { ...state, consultation: { ...made, ...deed.body } };
    case 'council.agree-concept':
      return state;
    case 'council.return':
    case 'council.withdraw':
    case 'council.cancel':
    case 'council.expire':
    case 'council.reopen':
      return ended({ reason: deed.body.reason });
    case 'council.merge':
      return deed.body.into === state.id ? refused('unknownItem') : ended({ mergedInto: deed.body.into });

    case 'council.circulate':
      return circulate(state, deed.body, made);
    case 'council.open-comments':
      return endPast(deed.body.until, made) ?? { ...state, commentsUntil: deed.body.until };
    case 'council.put-on-agenda':
      return deed.body.meetingAt <= made.at ? refused('meetingPast') : { ...state, agenda: deed.body };

    case 'council.table':
      return table(state, deed.body, made, own);
    case 'council.announce-silence':
      return announceSilence(state, deed.body, made, own);
    case 'council.close':
      return close(state, question, made, own);
    case 'council.object':
      return objecting(state, question, iso3, deed.body, made, own);
    case 'council.record-opinion':
      return opining(state, question, iso3, deed.body, made);
    case 'council.assent':
      return assenting(state, question, iso3, deed.body, made);
    case 'council.withdraw-position':
      return withdrawing(state, question, iso3);
    case 'council.opt-out':
      return standingApart(state, iso3, 'out', deed.body.reason, made);
    case 'council.observe':
      return standingApart(state, iso3, 'observe', null, made);
    case 'council.take-part':
      return takingPart(state, iso3, 'in', made);
    case 'council.join':
      return takingPart(state, iso3, 'joined', made);

    case 'council.sign':
      return sign(state, deed.body, iso3, made);
    case 'council.deposit':
      return deposit(state, deed.body, made);
    case 'council.certify-copies':
      return certifyCopies(state, made);
    case 'council.complete-national-procedure':
      return completeNationalProcedure(state, deed.body, iso3, made);

    case 'council.credential':
      return credential(state, deed.body, iso3, made, own);
    case 'council.revoke-credential':
      return revokeCredential(state, deed.body, iso3, made);
    case 'council.hand-chair':
      if (!state.members.includes(deed.body.state)) return refused('notFrozenMember');
      return deed.body.state === state.chair ? refused('alreadyDone') : { ...state, chair: deed.body.state };

    case 'council.suspend':
      return ended({ reason: deed.body.reason, stageBefore: state.stage });
    case 'council.resume':
      return { ...state, stage: state.stageBefore ?? state.stage, stageBefore: null, stageSince: made };
    case 'council.waive':
      return {
        ...state,
        waivers: withItem(state.waivers, { state: iso3, ...deed.body, ...made }, own),
      };

    case 'council.plan-meeting':
      return planMeeting(state, meeting, deed.body, made);
    case 'council.set-agenda':
      return setAgenda(state, meeting, deed.body, made);
    case 'council.send-documents':
      return sendDocuments(state, meeting, deed.body, made);
    case 'council.name-delegation':
      return nameDelegation(state, meeting, deed.body, iso3);
    case 'council.hold':
      return hold(state, meeting, deed.body, made);
    case 'council.add-decision':
      return addDecision(state, meeting, deed.body, made, own);
    case 'council.add-action':
      return addAction(state, meeting, deed.body, made, own);
    case 'council.complete-action':
      return completeAction(state, meeting, deed.body, iso3, made);
    case 'council.agree-protocol':
      return agreeProtocol(state, meeting, deed.body, iso3, made);

    case 'council.input':
      return {
        ...state,
        inputs: withItem(
          state.inputs,
          { ...made, organisation: actor.organisation, state: actor.state, ...deed.body },
          own,
        ),
      };
  }
};
