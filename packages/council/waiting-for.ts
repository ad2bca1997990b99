import type { Amendment, Comment, Paragraph } from '@hamkor/drafting';
import { authenticLanguages } from '@hamkor/drafting';
import { caseAt } from './case-at.ts';
import type { CaseState } from './case-state.ts';
import type { Stage } from './case-kind.ts';
import type { Clock, Waiting } from './clock.ts';
import { clocksOf } from './clocks-of.ts';
import { takesPart } from './participation.ts';
import { protocolStates } from './protocol.ts';

/** What of a text decides what waits: who has spoken, and what stands in brackets. */
export interface SaidInText {
  readonly comments: readonly Pick<Comment, 'by' | 'channel' | 'act'>[];
  readonly amendments: readonly Pick<Amendment, 'by' | 'act'>[];
  readonly paragraphs: readonly Pick<Paragraph, 'brackets'>[];
}

/** A case with that much of its text. */
export interface WaitingFold {
  readonly state: CaseState;
  readonly document: SaidInText | null;
}

type Due = Pick<Waiting, 'due' | 'zone' | 'isLate'>;

const noDue: Due = { due: null, zone: null, isLate: false };

const waiting = (kind: Waiting['kind'], due: Due, item: string | null = null): Waiting => ({
  kind,
  ...due,
  item,
});

/** When a clock ends, as the due date of what it runs for. */
const dueOf = (clocks: readonly Clock[], kind: Clock['kind'], item: string | null = null): Due => {
  const clock = clocks.find((one) => one.kind === kind && (item === null || one.item === item));
  return clock === undefined ? noDue : { due: clock.at, zone: clock.zone, isLate: clock.standing === 'late' };
};

const beforeMeeting: ReadonlySet<Stage> = new Set(['convened', 'agenda-draft', 'documents-sent']);

/** Whether a state has commented since comments were asked for. */
const hasCommented = (document: SaidInText | null, iso3: string, since: number): boolean =>
  document?.comments.some(({ by, channel, act }) => by === iso3 && channel === 'state' && act >= since) ===
    true || document?.amendments.some(({ by, act }) => by === iso3 && act >= since) === true;

/** Alternatives of a state in brackets in which others stand as well: one of them must go. */
const contested = (document: SaidInText | null, iso3: string): string[] =>
  (document?.paragraphs ?? []).flatMap(({ brackets }) =>
    brackets
      .filter(({ alternatives }) => alternatives.length > 1 && alternatives.some(({ by }) => by === iso3))
      .map(({ id }) => id),
  );

/** A text is worked on: not before the members, not adopted, not given up. */
const isInWriting = ({ kind, stage }: CaseState): boolean =>
  kind === 'meeting'
    ? stage === 'held' || stage === 'protocol-draft'
    : ['circulated', 'comments', 'consolidated', 'not-adopted', 'expert-consultation'].includes(stage);

const forState = ({ state, document }: WaitingFold, clocks: readonly Clock[], iso3: string): Waiting[] => {
  const { question, stage, meeting } = state;
  const list: Waiting[] = [];
  const isIn = takesPart(state, iso3);
  if (question !== null && isIn && question.members.includes(iso3) && question.positions[iso3] === undefined)
    list.push(waiting('say-to-question', dueOf(clocks, 'silence')));
  if (stage === 'comments' && isIn && !hasCommented(document, iso3, state.stageSince.act))
    list.push(waiting('comment', { ...dueOf(clocks, 'comments'), isLate: false }));
  if (stage === 'registered') list.push(waiting('sponsor', noDue));
  const owesSignature = state.signatures[iso3] === undefined;
  if (state.kind === 'programme' && isIn && state.participation[iso3] !== undefined) {
    if (['adopted', 'signed', 'deposited', 'copies-certified', 'in-force'].includes(stage) && owesSignature)
      list.push(waiting('sign', noDue));
    if (
      ['signed', 'deposited', 'copies-certified', 'in-force'].includes(stage) &&
      state.nationalProcedures[iso3] === undefined
    )
      list.push(waiting('complete-national-procedure', noDue));
  }
  if (isInWriting(state))
    for (const bracket of contested(document, iso3))
      list.push(waiting('withdraw-alternative', noDue, bracket));
  if (meeting !== null) {
    if (beforeMeeting.has(stage) && (meeting.delegations[iso3] ?? []).length === 0)
      list.push(waiting('name-delegation', dueOf(clocks, 'meeting')));
    const isSignatory = protocolStates(state).includes(iso3);
    if (
      stage === 'protocol-draft' &&
      isSignatory &&
      state.text?.isConcordant === true &&
      meeting.agreed[iso3] === undefined
    )
      list.push(waiting('agree-protocol', noDue));
    if (stage === 'protocol-agreed' && isSignatory && owesSignature) list.push(waiting('sign', noDue));
    for (const { id, owner, done } of meeting.actions)
      if (owner === iso3 && done === null)
        list.push(waiting('complete-action', dueOf(clocks, 'action', id), id));
  }
  return list;
};

const forSecretariat = ({ state }: WaitingFold, clocks: readonly Clock[], now: string): Waiting[] => {
  const { stage, text } = state;
  const list: Waiting[] = [];
  if (state.kind === 'initiative' && stage === 'idea') list.push(waiting('register', noDue));
  if (isInWriting(state) && text !== null) {
    // Amendments are consolidated when comments have come in.
    const areIn = state.commentsUntil === null || now >= state.commentsUntil || stage !== 'comments';
    if (text.pendingAmendments > 0 && areIn) list.push(waiting('consolidate', dueOf(clocks, 'comments')));
    if (text.stale > 0 || authenticLanguages.some((language) => !text.complete[language]))
      list.push(waiting('translate', noDue));
    else if (text.brackets === 0 && text.pendingAmendments === 0 && !text.isConcordant)
      list.push(waiting('certify', noDue));
  }
  if (state.deposit !== null && state.copies === null)
    list.push(waiting('certify-copies', dueOf(clocks, 'copies')));
  if (beforeMeeting.has(stage) && state.meeting?.sent === null)
    list.push(waiting('send-documents', dueOf(clocks, 'documents')));
  return list;
};

const forChair = ({ state }: WaitingFold): Waiting[] => {
  if (state.question?.mode === 'meeting') return [waiting('close-question', noDue)];
  const last = state.outcomes.at(-1);
  return state.question === null && last?.result === 'broken' && last.act === state.stageSince.act
    ? [waiting('tell-broken', noDue)]
    : [];
};

/**
 * What waits in a case for a member state, the Secretariat or the chair. That something waits for a state is no duty to speak:
 * whoever says nothing to a question has not objected.
 *
 * @param whom ISO 3166-1 alpha-3, or one of the two desks: `secretariat`, `chair`
 */
export const waitingFor = (fold: WaitingFold, whom: string, now: string): readonly Waiting[] => {
  if (fold.state.isHistory) return [];
  const state = caseAt(fold.state, now);
  const standing = { ...fold, state };
  const clocks = clocksOf(state, now);
  if (whom === 'secretariat') return forSecretariat(standing, clocks, now);
  if (whom === 'chair') return forChair(standing);
  return state.members.includes(whom) ? forState(standing, clocks, whom) : [];
};
