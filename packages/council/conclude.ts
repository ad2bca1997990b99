import type { CaseState, Made, Outcome, Participation, Question } from './case-state.ts';
import type { Stage } from './case-kind.ts';
import type { OwnLists } from './grown-list.ts';
import { withItem } from './grown-list.ts';
import { participantsOf, participationAfter } from './participation.ts';

/** Opinions on the record, word for word, by state and point. */
const opinionsOf = ({ positions }: Question): Outcome['opinions'] =>
  Object.keys(positions)
    .sort()
    .flatMap((state) =>
      positions[state]!.filter(({ stance }) => stance === 'opinion').map(({ point, text }) => ({
        state,
        point,
        text: text ?? '',
      })),
    );

/** Where an adopted question brings a case. */
const stageAdopted = (state: CaseState, question: Question): Stage => {
  switch (state.kind) {
    case 'initiative':
      return 'concept-agreed';
    case 'programme':
      // What coordinators agree goes on to their ministers.
      return question.level === 'coordinators' ? 'coordinators-agreed' : 'adopted';
    case 'project':
      return question.gate ?? state.stage;
    case 'meeting':
      return state.stage;
  }
};

const outcomeOf = (
  question: Question,
  made: Made,
  result: Outcome['result'],
  blocking: readonly string[],
  participants: readonly string[],
): Outcome => ({
  question,
  result,
  act: made.act,
  at: made.at,
  blocking,
  opinions: opinionsOf(question),
  participants,
});

const shut = (state: CaseState, outcome: Outcome, own: OwnLists): CaseState => ({
  ...state,
  question: null,
  participation: participationAfter(state, outcome.question),
  outcomes: withItem(state.outcomes, outcome, own),
});

/** The open question has been overtaken by another text, or by the end of the case. */
export const superseded = (state: CaseState, made: Made, own: OwnLists): CaseState =>
  state.question === null ? state : shut(state, outcomeOf(state.question, made, 'superseded', [], []), own);

/** The open question has failed: at its closing, or because a silence was broken. */
export const failed = (
  state: CaseState,
  question: Question,
  made: Made,
  result: 'not-adopted' | 'broken',
  blocking: readonly string[],
  own: OwnLists,
): CaseState => ({
  ...shut(state, outcomeOf(question, made, result, blocking, []), own),
  stage: state.kind === 'programme' ? 'not-adopted' : state.stage,
  stageSince: made,
});

/** The open question is adopted by those who take part; where nobody does there is nothing to adopt. */
export const adopted = (state: CaseState, question: Question, made: Made, own: OwnLists): CaseState => {
  const participants = participantsOf(state, question.members);
  if (participants.length === 0) return failed(state, question, made, 'not-adopted', [], own);
  const stage = stageAdopted(state, question);
  const closed = shut(state, outcomeOf(question, made, 'adopted', [], participants), own);
  const participation: Record<string, Participation> = { ...closed.participation };
  for (const member of question.members)
    if (participation[member] === undefined && member !== state.concerned)
      participation[member] = { standing: participants.includes(member) ? 'in' : 'out', ...made };
  return {
    ...closed,
    stage,
    stageSince: made,
    participation,
    // A new version is signed and deposited anew.
    ...(stage === 'adopted' ? { signatures: {}, deposit: null, copies: null, nationalProcedures: {} } : {}),
  };
};

/** The outcome by which the text of the case was adopted last; null while none was. */
export const lastAdopted = ({ outcomes }: CaseState): Outcome | null =>
  outcomes.findLast(({ result }) => result === 'adopted') ?? null;
