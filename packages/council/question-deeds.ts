import type { CaseState, Made, Position, Question } from './case-state.ts';
import { gates } from './case-kind.ts';
import type { Gate, Stage } from './case-kind.ts';
import { adopted, failed, superseded } from './conclude.ts';
import type { CouncilBody } from './council-deed.ts';
import type { OwnLists } from './grown-list.ts';
import { objectorsOf, saying, takesPart, unsaying, withParticipation } from './participation.ts';
import type { Refusal } from './refusal.ts';
import { refused } from './refusal.ts';
import { endFault } from './silence-end.ts';

/** The gate that comes next; null after the last, or where a project has stopped. */
export const nextGate = (stage: Stage): Gate | null =>
  stage === 'proposed'
    ? 'g0'
    : (gates[(gates as readonly Stage[]).indexOf(stage) + 1 || gates.length] ?? null);

/** What a gate asks for, and waivers of just this snapshot: nothing is missing. */
const gateIsReady = (state: CaseState, { checklist, hash }: CouncilBody<'council.table'>): boolean =>
  checklist !== null &&
  checklist.every(
    ({ standing, states }) =>
      standing !== 'missing' &&
      (standing !== 'waived' ||
        states.every((iso3) =>
          state.waivers.some((waiver) => waiver.state === iso3 && waiver.hash === hash),
        )),
  );

const putFault = (state: CaseState, body: CouncilBody<'council.table'>): Refusal | null => {
  if (state.kind === 'project') {
    if (body.gate === null) return refused('wrongKind');
    if (body.gate !== nextGate(state.stage)) return refused('gateOrder');
    if (!gateIsReady(state, body)) return refused('gateMissing');
    if (state.question?.hash === body.hash) return refused('questionOpen');
  } else {
    if (body.gate !== null) return refused('wrongKind');
    if (body.hash !== state.text?.hash) return refused('otherText');
  }
  return state.matter === 'membership' && !body.members.includes(state.concerned ?? '')
    ? refused('concernedMissing')
    : null;
};

/**
 * Objections to exactly this, made when it was put before and never taken back: putting it again does not silence them. They
 * are withdrawn by their states, or fall with another text.
 */
const standingObjections = (
  state: CaseState,
  { hash, gate, members }: CouncilBody<'council.table'>,
): Question['positions'] => {
  const last = state.outcomes.at(-1);
  if (last === undefined || last.question.hash !== hash || last.question.gate !== gate) return {};
  // Whoever broke a silence by an amendment alone has not objected to the text.
  return Object.fromEntries(
    last.blocking
      .filter((iso3) => members.includes(iso3) && takesPart(state, iso3))
      .map((iso3) => {
        const said = last.question.positions[iso3] ?? [];
        return [iso3, said.filter(({ stance }) => stance === 'object')] as const;
      })
      .filter(([, objections]) => objections.length > 0),
  );
};

/** The case with a question before the members, who are those of this moment from then on. */
const put = (
  state: CaseState,
  body: CouncilBody<'council.table'>,
  made: Made,
  silence: Question['silence'],
  own: OwnLists,
): CaseState => {
  const { hash, level, gate, checklist } = body;
  const members = [...body.members].sort();
  const observers = [...body.observers].sort();
  // A silence announced on what is already before a meeting keeps what states have said to it.
  const isSame = state.question?.hash === hash && state.question.gate === gate;
  const question: Question = {
    ...made,
    mode: silence === null ? 'meeting' : 'silence',
    hash,
    level,
    gate,
    checklist,
    members,
    observers,
    silence,
    positions: isSame ? state.question!.positions : standingObjections(state, body),
  };
  return {
    ...(isSame ? state : superseded(state, made, own)),
    members,
    observers,
    question,
    stageSince: made,
  };
};

export const table = (
  state: CaseState,
  body: CouncilBody<'council.table'>,
  made: Made,
  own: OwnLists,
): CaseState | Refusal => putFault(state, body) ?? put(state, body, made, null, own);

export const announceSilence = (
  state: CaseState,
  body: CouncilBody<'council.announce-silence'>,
  made: Made,
  own: OwnLists,
): CaseState | Refusal => {
  const isSame = state.question?.mode === 'meeting' && state.question.hash === body.hash;
  const fault = putFault(isSame ? { ...state, question: null } : state, body);
  if (fault !== null) return fault;
  const isObjected = isSame
    ? objectorsOf(state, state.question!).length > 0
    : Object.keys(standingObjections(state, body)).length > 0;
  if (isObjected) return refused('objectionStands');
  const end = endFault(body, made.at);
  if (end !== null) return refused(end);
  const { until, zone, place } = body;
  return put(state, body, made, { until, zone, place }, own);
};

export const close = (state: CaseState, question: Question, made: Made, own: OwnLists): CaseState => {
  const blocking = objectorsOf(state, question);
  return blocking.length === 0
    ? adopted(state, question, made, own)
    : failed(state, question, made, 'not-adopted', blocking, own);
};

const position = (
  made: Made,
  stance: Position['stance'],
  text: string | null = null,
  point: string | null = null,
): Position => ({
  stance,
  text,
  point,
  ...made,
});

export const objecting = (
  state: CaseState,
  question: Question,
  iso3: string,
  { text }: CouncilBody<'council.object'>,
  made: Made,
  own: OwnLists,
): CaseState => {
  const said = saying(state, question, iso3, position(made, 'object', text));
  return question.mode === 'silence' ? failed(said, said.question!, made, 'broken', [iso3], own) : said;
};

export const opining = (
  state: CaseState,
  question: Question,
  iso3: string,
  { text, point }: CouncilBody<'council.record-opinion'>,
  made: Made,
): CaseState => saying(state, question, iso3, position(made, 'opinion', text, point));

export const assenting = (
  state: CaseState,
  question: Question,
  iso3: string,
  { hash }: CouncilBody<'council.assent'>,
  made: Made,
): CaseState | Refusal =>
  hash === question.hash ? saying(state, question, iso3, position(made, 'assent')) : refused('otherText');

/** Staying out or observing: said to the open question where there is one, and to the case otherwise. */
export const standingApart = (
  state: CaseState,
  iso3: string,
  stance: 'out' | 'observe',
  reason: string | null,
  made: Made,
): CaseState =>
  state.question === null
    ? withParticipation(state, iso3, { standing: stance === 'out' ? 'out' : 'observing', ...made })
    : saying(state, state.question, iso3, position(made, stance, reason));

/** Taking part, or joining what others have adopted. */
export const takingPart = (
  state: CaseState,
  iso3: string,
  standing: 'in' | 'joined',
  made: Made,
): CaseState => {
  const back =
    state.question === null
      ? state
      : unsaying(state, state.question, iso3, ({ stance }) => stance !== 'out' && stance !== 'observe');
  if (standing === 'in' && takesPart(back, iso3)) return back;
  return withParticipation(back, iso3, { standing, ...made });
};

export const withdrawing = (state: CaseState, question: Question, iso3: string): CaseState =>
  unsaying(state, question, iso3, () => false);
