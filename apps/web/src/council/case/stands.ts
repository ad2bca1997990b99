import type { CaseState, Outcome, Participation, Position, Question } from '@hamkor/council';

/** What the map, the table and the export say of one state. */
export interface Stand {
  readonly state: string;
  readonly isMember: boolean;
  /** Members that the question was put to; those that joined the Organisation later have no say in it. */
  readonly hasSay: boolean;
  /** What it said to the question, in the order of the log; empty: it has said nothing, which is no objection. */
  readonly said: readonly Position[];
  /** The one word of it that weighs most: an objection before an opinion, an opinion before assent. */
  readonly stance: Position['stance'] | null;
  readonly participation: Participation['standing'] | null;
  /** Number and instant of the last act of either. */
  readonly since: { readonly act: number; readonly at: string } | null;
}

/** Which stance is shown where a state has several. */
const weight: Readonly<Record<Position['stance'], number>> = {
  object: 0,
  opinion: 1,
  out: 2,
  observe: 3,
  assent: 4,
};

/** The open question, else the one that was decided last; null where nothing was ever put. */
export const questionShown = (
  state: Pick<CaseState, 'question' | 'outcomes'>,
): { readonly question: Question; readonly outcome: Outcome | null } | null => {
  if (state.question !== null) return { question: state.question, outcome: null };
  const outcome = state.outcomes.at(-1);
  return outcome === undefined ? null : { question: outcome.question, outcome };
};

const latest = (
  made: readonly { readonly act: number; readonly at: string }[],
): { readonly act: number; readonly at: string } | null =>
  made.reduce<{ readonly act: number; readonly at: string } | null>(
    (last, one) => (last === null || one.act > last.act ? { act: one.act, at: one.at } : last),
    null,
  );

/** All members and observers of a case, members first, with where each stands. */
export const standsOf = (
  state: Pick<CaseState, 'members' | 'observers' | 'question' | 'outcomes' | 'participation'>,
): readonly Stand[] => {
  const shown = questionShown(state)?.question ?? null;
  const observers = new Set([...state.observers, ...(shown?.observers ?? [])]);
  const members = new Set([...state.members, ...(shown?.members ?? [])]);
  const stand = (code: string, isMember: boolean): Stand => {
    const said = shown?.positions[code] ?? [];
    const participation = state.participation[code] ?? null;
    return {
      state: code,
      isMember,
      hasSay: shown === null ? isMember : shown.members.includes(code),
      said,
      stance: [...said].sort((one, other) => weight[one.stance] - weight[other.stance])[0]?.stance ?? null,
      participation: participation?.standing ?? null,
      since: latest([...said, ...(participation === null ? [] : [participation])]),
    };
  };
  return [
    ...[...members].map((code) => stand(code, true)),
    ...[...observers].filter((code) => !members.has(code)).map((code) => stand(code, false)),
  ];
};

/** How many of those who have a say said what; a state with an opinion on record may assent as well and counts in both. */
export const countStands = (
  stands: readonly Stand[],
): Readonly<Record<Position['stance'] | 'silent', number>> => {
  const counts = { object: 0, opinion: 0, assent: 0, out: 0, observe: 0, silent: 0 };
  for (const { hasSay, said } of stands) {
    if (!hasSay) continue;
    for (const stance of new Set(said.map((position) => position.stance))) counts[stance] += 1;
    if (said.length === 0) counts.silent += 1;
  }
  return counts;
};
