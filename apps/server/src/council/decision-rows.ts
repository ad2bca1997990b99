/** What a case adds to the register of decisions. */
import type { DecisionDocument } from '@hamkor/contract';
import type { CaseDecision, CaseState, HistoryEvent, Outcome } from '@hamkor/council';
import { agreedDecisions, caseAt } from '@hamkor/council';
import type { Insertable } from 'kysely';
import { searchText } from './case-row.ts';
import type { CouncilDecisionTable } from './tables.ts';

const common = (state: CaseState) => ({
  case: state.id,
  caseKind: state.kind,
  title: state.title,
  forum: state.forum,
  number: state.number,
  isHistory: state.isHistory,
});

const ofOutcome = (state: CaseState, outcome: Outcome, place: number): DecisionDocument => {
  const { question, at, opinions, participants } = outcome;
  const { mode, level, gate, hash, members } = question;
  const isOfAll = members.every((member) => participants.includes(member));
  return {
    ...common(state),
    id: `${state.id}/${place + 1}`,
    text: null,
    at,
    how: mode === 'silence' ? 'silence' : 'consensus',
    level,
    gate,
    hash,
    participants: [...participants],
    interested: isOfAll ? null : [...participants],
    opinions: [...opinions],
    act: question.act,
    source: null,
    confidence: null,
  };
};

const ofMeeting = (state: CaseState, { id, text, at, act, states }: CaseDecision): DecisionDocument => ({
  ...common(state),
  id: `${state.id}/${id}`,
  text,
  at,
  how: 'meeting',
  level: 'ministers',
  gate: null,
  hash: null,
  participants: [...(states ?? state.members)],
  interested: states === null ? null : [...states],
  opinions: [],
  act,
  source: null,
  confidence: null,
});

const ofHistory = (
  state: CaseState,
  { on, text, source, confidence }: HistoryEvent,
  place: number,
): DecisionDocument => ({
  ...common(state),
  id: `${state.id}/e${place + 1}`,
  text,
  at: on,
  how: 'history',
  level: null,
  gate: null,
  hash: null,
  participants: [...(state.interested ?? [])],
  interested: state.interested === null ? null : [...state.interested],
  opinions: [],
  act: state.lastAct,
  source,
  confidence,
});

/** What was adopted, and what an open silence procedure will have adopted if nobody writes until its end. */
const outcomesOf = (state: CaseState): readonly Outcome[] => {
  const until = state.question?.silence?.until;
  return until === undefined ? state.outcomes : caseAt(state, until).outcomes;
};

/** Lines of the register that a case gives. */
export const decisionsOf = (state: CaseState): readonly DecisionDocument[] => [
  ...outcomesOf(state).flatMap((outcome, place) =>
    outcome.result === 'adopted' ? [ofOutcome(state, outcome, place)] : [],
  ),
  ...agreedDecisions(state).map((decision) => ofMeeting(state, decision)),
  ...state.events.flatMap((event, place) => (event.isDecision ? [ofHistory(state, event, place)] : [])),
];

export const decisionRow = (
  decision: DecisionDocument,
  readers: CaseState['readers'],
): Insertable<CouncilDecisionTable> => ({
  case_id: decision.case,
  id: decision.id,
  readers,
  at: decision.at,
  forum: decision.forum,
  states: decision.participants,
  is_of_interested: decision.interested !== null,
  body: JSON.stringify(decision),
  search: searchText([
    decision.case,
    decision.number,
    decision.title,
    decision.text,
    ...decision.opinions.flatMap(({ text, point }) => [text, point]),
  ]),
});
