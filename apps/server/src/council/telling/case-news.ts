import type { CaseFold, CaseState, Outcome, Waiting } from '@hamkor/council';
import { caseAt, clocksOf, waitingFor } from '@hamkor/council';
import { reminderHours } from '../case-row.ts';
import { placeTime } from '../place-time.ts';
import type { NoticeKind } from '../../matching/notices.ts';

/** What people of some seats are told about a case. */
export interface CaseNews {
  /** Key of `matching.notice`. */
  readonly kind: Extract<NoticeKind, `case-${string}`>;
  readonly state: CaseState;
  /** States, and `secretariat`. */
  readonly to: readonly string[];
  readonly args: Readonly<Record<string, string>>;
  /** What is told once, however often it is looked. */
  readonly once: string;
}

const ofOutcome: Readonly<Record<Outcome['result'], CaseNews['kind'] | null>> = {
  adopted: 'case-adopted',
  'not-adopted': 'case-not-adopted',
  broken: 'case-silence-broken',
  superseded: null,
};

const everybody = ({ members, observers }: CaseState): readonly string[] => [
  ...members,
  ...observers,
  'secretariat',
];

/** How questions ended that had not ended before. */
const newOutcomes = (before: CaseState | null, after: CaseState): CaseNews[] =>
  after.outcomes.slice(before?.outcomes.length ?? 0).flatMap(({ result, question }) => {
    const kind = ofOutcome[result];
    return kind === null
      ? []
      : [
          {
            kind,
            state: after,
            to: [...question.members, ...question.observers, 'secretariat'],
            args: {},
            once: `${kind} ${after.id} ${question.act}`,
          },
        ];
  });

const newlyOpened = (before: CaseState | null, after: CaseState): CaseNews[] =>
  before === null
    ? [{ kind: 'case-opened', state: after, to: everybody(after), args: {}, once: `opened ${after.id}` }]
    : [];

/** What is before the members since an act. */
const newQuestion = (before: CaseState | null, after: CaseState): CaseNews[] => {
  const { question } = after;
  if (question === null || question.act === before?.question?.act) return [];
  const { silence, members, observers, act } = question;
  return [
    {
      kind: silence === null ? 'case-tabled' : 'case-silence',
      state: after,
      to: [...members, ...observers, 'secretariat'],
      args: silence === null ? {} : { date: placeTime(silence.until, silence.zone) },
      once: `question ${after.id} ${act}`,
    },
  ];
};

const newPapers = (before: CaseState | null, after: CaseState): CaseNews[] => {
  const acts = [
    [before?.circulation?.act, after.circulation?.act],
    [before?.meeting?.sent?.act, after.meeting?.sent?.act],
  ] as const;
  return acts.flatMap(([was, is]): CaseNews[] =>
    is === undefined || is === was
      ? []
      : [
          {
            kind: 'case-circulated',
            state: after,
            to: everybody(after),
            args: {},
            once: `circulated ${after.id} ${is}`,
          },
        ],
  );
};

/** What is told by itself when a question is put, or waits for all alike. */
const toldOtherwise = new Set<Waiting['kind']>(['say-to-question', 'comment']);

/** `agree-protocol` as messages name it, which know no hyphens there: `agreeProtocol`. */
const wordOf = (kind: Waiting['kind']): string =>
  kind.replaceAll(/-([a-z])/g, (_hyphen, letter: string) => letter.toUpperCase());

const keyOf = ({ kind, item }: Waiting): string => `${kind} ${item ?? ''}`;

/** What waits for a state, for the Secretariat or for the chair and did not before. */
const newlyWaiting = (before: CaseFold | null, after: CaseFold, at: string): CaseNews[] =>
  [...after.state.members, 'secretariat', 'chair'].flatMap((seat) => {
    const old = new Set(before === null ? [] : waitingFor(before, seat, at).map(keyOf));
    return waitingFor(after, seat, at)
      .filter((waiting) => !toldOtherwise.has(waiting.kind) && !old.has(keyOf(waiting)))
      .map((waiting): CaseNews => ({
        kind: 'case-waits',
        state: after.state,
        to: [seat === 'chair' ? (after.state.chair ?? 'secretariat') : seat],
        args: { what: wordOf(waiting.kind) },
        once: `waits ${after.state.id} ${after.state.lastAct} ${keyOf(waiting)}`,
      }));
  });

/** What an act makes news of. */
export const newsOfAct = (before: CaseFold | null, after: CaseFold, at: string): readonly CaseNews[] => [
  ...newlyOpened(before?.state ?? null, after.state),
  ...newOutcomes(before?.state ?? null, after.state),
  ...newQuestion(before?.state ?? null, after.state),
  ...newPapers(before?.state ?? null, after.state),
  ...newlyWaiting(before, after, at),
];

/** Members of an open silence procedure that have said nothing, once its end is near. */
const endingSilence = (state: CaseState, now: string): CaseNews[] => {
  const { question } = state;
  const silence = question?.silence ?? null;
  if (question === null || silence === null) return [];
  const left = Date.parse(silence.until) - Date.parse(now);
  if (left <= 0 || left > reminderHours * 3_600_000) return [];
  const silent = question.members.filter((member) => (question.positions[member] ?? []).length === 0);
  return [
    {
      kind: 'case-silence-ending',
      state,
      to: silent,
      args: { date: placeTime(silence.until, silence.zone) },
      once: `ending ${state.id} ${question.act}`,
    },
  ];
};

const lateClocks = (state: CaseState, now: string): CaseNews[] =>
  clocksOf(state, now)
    .filter(({ standing }) => standing === 'late')
    .map(({ kind, at, of, item }) => ({
      kind: 'case-late',
      state,
      to: of === null ? everybody(state) : [of === 'chair' ? (state.chair ?? 'secretariat') : of],
      args: { clock: kind },
      once: `late ${state.id} ${kind} ${item ?? ''} ${of ?? ''} ${at}`,
    }));

/** What has become news by the mere passing of time. */
export const newsOfTime = (kept: CaseState, now: string): readonly CaseNews[] => {
  const state = caseAt(kept, now);
  return [...newOutcomes(kept, state), ...endingSilence(state, now), ...lateClocks(state, now)];
};
