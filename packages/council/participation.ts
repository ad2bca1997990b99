import type { CaseState, Participation, Position, Question } from './case-state.ts';

/** How a state stands apart: as it said to the open question, else as it said before; null: it does not. */
export const apartOf = (state: CaseState, iso3: string): 'out' | 'observing' | null => {
  const said = state.question?.positions[iso3]?.find(
    ({ stance }) => stance === 'out' || stance === 'observe',
  );
  if (said !== undefined) return said.stance === 'out' ? 'out' : 'observing';
  const own = state.participation[iso3]?.standing;
  return own === 'out' || own === 'observing' ? own : null;
};

/** Whether a state takes part: as it said itself; before it says anything as one of all members, or of the interested ones. */
export const takesPart = (state: CaseState, iso3: string): boolean => {
  if (state.matter === 'membership' && state.concerned === iso3) return false;
  if (apartOf(state, iso3) !== null) return false;
  return (
    state.participation[iso3] !== undefined || state.interested === null || state.interested.includes(iso3)
  );
};

/** Members of a question that take part in it, in the order of their codes. */
export const participantsOf = (state: CaseState, members: readonly string[] = state.members): string[] =>
  members.filter((member) => takesPart(state, member)).sort();

/** States whose objection stands: of those that take part. */
export const objectorsOf = (state: CaseState, question: Question): string[] =>
  participantsOf(state, question.members).filter((member) =>
    (question.positions[member] ?? []).some(({ stance }) => stance === 'object'),
  );

const order = ({ stance, point }: Position): string => `${stance} ${point ?? ''}`;

/** What a state has said with one thing more: an opinion beside all others, any other stance in place of the one before. */
const withPosition = (positions: readonly Position[], position: Position): readonly Position[] => {
  const kept = positions.filter((one) =>
    position.stance === 'opinion'
      ? one.stance !== 'opinion' || one.point !== position.point
      : one.stance === 'opinion',
  );
  return [...kept, position].sort((one, other) => (order(one) < order(other) ? -1 : 1));
};

/** The case after a state has said something to the open question. */
export const saying = (
  state: CaseState,
  question: Question,
  iso3: string,
  position: Position,
): CaseState => ({
  ...state,
  question: {
    ...question,
    positions: {
      ...question.positions,
      [iso3]: withPosition(question.positions[iso3] ?? [], position),
    },
  },
});

/** The case after what some state has said to the open question is taken back, opinions or not. */
export const unsaying = (
  state: CaseState,
  question: Question,
  iso3: string,
  keep: (position: Position) => boolean,
): CaseState => {
  const { [iso3]: own = [], ...others } = question.positions;
  const kept = own.filter(keep);
  return {
    ...state,
    question: { ...question, positions: kept.length === 0 ? others : { ...others, [iso3]: kept } },
  };
};

export const withParticipation = (state: CaseState, iso3: string, own: Participation): CaseState => ({
  ...state,
  participation: { ...state.participation, [iso3]: own },
});

/** Participation with what was said to a question that has ended: who stayed out of it stays out until it says otherwise. */
export const participationAfter = (state: CaseState, { positions }: Question): CaseState['participation'] => {
  const participation: Record<string, Participation> = { ...state.participation };
  for (const [iso3, said] of Object.entries(positions))
    for (const { stance, act, at } of said)
      if (stance === 'out' || stance === 'observe')
        participation[iso3] = { standing: stance === 'out' ? 'out' : 'observing', act, at };
  return participation;
};
