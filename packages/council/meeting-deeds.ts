import { Temporal } from 'temporal-polyfill';
import type { CaseState, Made, Meeting } from './case-state.ts';
import type { CouncilBody, MeetingPlan } from './council-deed.ts';
import type { CouncilRule } from './council-rule.ts';
import type { OwnLists } from './grown-list.ts';
import { withItem } from './grown-list.ts';
import { protocolStates, together } from './protocol.ts';
import type { Refusal } from './refusal.ts';
import { refused } from './refusal.ts';
import { dayAt, isZone } from './silence-end.ts';

/** Documents go out at least so many days before a meeting unless the members set another term. */
export const documentDays = 20;

/** Why a meeting cannot be planned so. */
export const planFault = ({ startsAt, endsAt, zone }: MeetingPlan, now: string): CouncilRule | null => {
  if (!isZone(zone)) return 'unknownZone';
  return startsAt <= now || (endsAt !== null && endsAt <= startsAt) ? 'meetingPast' : null;
};

const withMeeting = (state: CaseState, meeting: Meeting, change: Partial<Meeting>): CaseState => ({
  ...state,
  meeting: { ...meeting, ...change },
});

export const planMeeting = (
  state: CaseState,
  meeting: Meeting,
  plan: CouncilBody<'council.plan-meeting'>,
  made: Made,
): CaseState | Refusal => {
  const fault = planFault(plan, made.at);
  return fault === null ? withMeeting(state, meeting, { plan }) : refused(fault);
};

export const setAgenda = (
  state: CaseState,
  meeting: Meeting,
  { items }: CouncilBody<'council.set-agenda'>,
  made: Made,
): CaseState => {
  const next = withMeeting(state, meeting, { agenda: items });
  return state.stage === 'convened' ? { ...next, stage: 'agenda-draft', stageSince: made } : next;
};

export const sendDocuments = (
  state: CaseState,
  meeting: Meeting,
  { documents, termDays }: CouncilBody<'council.send-documents'>,
  made: Made,
): CaseState =>
  withMeeting(state, meeting, { documents, sent: { ...made, termDays: termDays ?? documentDays } });

export const nameDelegation = (
  state: CaseState,
  meeting: Meeting,
  { delegates }: CouncilBody<'council.name-delegation'>,
  iso3: string,
): CaseState | Refusal =>
  delegates.filter(({ isHead }) => isHead).length > 1
    ? refused('oneHead')
    : withMeeting(state, meeting, { delegations: { ...meeting.delegations, [iso3]: delegates } });

/** A meeting was held; where its protocol has been drafted beforehand that is what comes next. */
export const hold = (
  state: CaseState,
  meeting: Meeting,
  { on }: CouncilBody<'council.hold'>,
  made: Made,
): CaseState | Refusal => {
  const day = Temporal.PlainDate.from(on);
  const { zone } = meeting.plan;
  if (Temporal.PlainDate.compare(day, dayAt(made.at, zone)) > 0) return refused('notYet');
  // Whoever convenes a meeting convenes it for a later hour: it was not held before.
  if (Temporal.PlainDate.compare(day, dayAt(state.opened.at, zone)) < 0) return refused('backdated');
  return {
    ...withMeeting(state, meeting, { heldOn: on }),
    stage: state.text === null ? 'held' : 'protocol-draft',
    stageSince: made,
  };
};

export const addDecision = (
  state: CaseState,
  meeting: Meeting,
  body: CouncilBody<'council.add-decision'>,
  made: Made,
  own: OwnLists,
): CaseState | Refusal => {
  if (body.states?.some((iso3) => !state.members.includes(iso3))) return refused('notFrozenMember');
  const decision = {
    ...body,
    states: body.states === null ? null : [...new Set(body.states)].sort(),
    id: `d${meeting.decisions.length + 1}`,
    ...made,
  };
  // Who has agreed to the protocol has not agreed to what is decided in it since.
  return withMeeting(state, meeting, { decisions: withItem(meeting.decisions, decision, own), agreed: {} });
};

export const addAction = (
  state: CaseState,
  meeting: Meeting,
  body: CouncilBody<'council.add-action'>,
  made: Made,
  own: OwnLists,
): CaseState | Refusal => {
  if (!state.members.includes(body.owner)) return refused('notFrozenMember');
  if (body.decision !== null && !meeting.decisions.some(({ id }) => id === body.decision))
    return refused('unknownItem');
  const action = { ...body, id: `a${meeting.actions.length + 1}`, done: null, ...made };
  return withMeeting(state, meeting, { actions: withItem(meeting.actions, action, own) });
};

export const completeAction = (
  state: CaseState,
  meeting: Meeting,
  body: CouncilBody<'council.complete-action'>,
  iso3: string,
  made: Made,
): CaseState | Refusal => {
  const action = meeting.actions.find(({ id }) => id === body.action);
  if (action === undefined) return refused('unknownItem');
  if (action.owner !== iso3) return refused('notOwner');
  if (action.done !== null) return refused('alreadyDone');
  const done = { ...made, evidence: body.evidence };
  return withMeeting(state, meeting, {
    actions: meeting.actions.map((one) => (one === action ? { ...one, done } : one)),
  });
};

export const agreeProtocol = (
  state: CaseState,
  meeting: Meeting,
  { hash }: CouncilBody<'council.agree-protocol'>,
  iso3: string,
  made: Made,
): CaseState | Refusal => {
  if (hash !== state.text?.hash) return refused('otherText');
  if (meeting.decisions.some(({ at }) => made.at < at)) return refused('backdated');
  const agreed = { ...meeting.agreed, [iso3]: { ...made, hash } };
  return together(withMeeting(state, meeting, { agreed }), protocolStates(state), agreed, 'protocol-agreed');
};
