import type { CaseAnswerDocument } from '@hamkor/contract';
import type { CaseFold, CaseState, Outcome, SaidInText, Waiting, WaitingFold } from '@hamkor/council';
import { capacityOf, caseAt, clocksOf, openKinds, waitingFor } from '@hamkor/council';
import type { Role, Viewer } from '@hamkor/registry';
import { stateRoles } from '@hamkor/registry';
import { sql } from 'kysely';
import type { Database } from '../tables.ts';
import { seatsOf } from './seats.ts';
import type { PartName } from './tables.ts';
import { findSaidInText } from './text/said-in-text.ts';

/** Of what grows with a case the newest so many are shown with it. */
const mostShown = 50;

/** The newest pieces of a list; of outcomes all that were adopted besides, which what follows rests on. */
const newest = async (
  db: Database,
  id: string,
  part: Extract<PartName, 'input' | 'outcome'>,
  count: number,
): Promise<readonly unknown[]> => {
  if (count === 0) return [];
  const isNew = sql<boolean>`place >= ${count - mostShown}`;
  const isAdopted = sql<boolean>`body ->> 'result' = 'adopted'`;
  const rows = await db
    .selectFrom('council_part')
    .select('body')
    .where('case_id', '=', id)
    .where('part', '=', part)
    .where(part === 'input' ? isNew : sql<boolean>`(${isNew} or ${isAdopted})`)
    .orderBy('place')
    .execute();
  return rows.map(({ body }) => body);
};

/** A case as it is kept, with the newest of what grows with it, and how many there are in all. */
export interface ShownCase {
  readonly state: CaseState;
  /** Of its text what it hangs on what waits for whom. */
  readonly said: SaidInText | null;
  readonly inputs: number;
  readonly outcomes: number;
}

/** Reads a case without its text; null where there is none, or the reader may not see it. */
export const findShownCase = async (db: Database, id: string): Promise<ShownCase | null> => {
  const row = await db
    .selectFrom('council_case')
    .select(['state', 'inputs', 'outcomes'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return null;
  const inputs = await newest(db, id, 'input', row.inputs);
  const outcomes = await newest(db, id, 'outcome', row.outcomes);
  const state: CaseState = {
    ...row.state,
    inputs: inputs as CaseState['inputs'],
    outcomes: outcomes as readonly Outcome[],
  };
  return {
    state,
    said: await findSaidInText(db, state),
    inputs: row.inputs,
    outcomes: row.outcomes,
  };
};

/** The same of a case that is in memory whole. */
export const shownOf = ({ state, document }: CaseFold): ShownCase => ({
  state: {
    ...state,
    inputs: state.inputs.slice(-mostShown),
    outcomes: state.outcomes.filter(
      ({ result }, place) => result === 'adopted' || place >= state.outcomes.length - mostShown,
    ),
  },
  said: document,
  inputs: state.inputs.length,
  outcomes: state.outcomes.length,
});

const isStateRole = (role: Role): boolean => (stateRoles as readonly Role[]).includes(role);

/** States that a viewer speaks for (an organisation speaks for none), and the offices that it holds in a case. */
const seatsWaitedFor = ({ grants }: Viewer, { chair }: CaseState): readonly string[] => {
  const states = new Set(grants.flatMap(({ role, state }) => (isStateRole(role) ? (state ?? []) : [])));
  const isSecretariat = grants.some(({ role }) => role === 'secretariat-officer');
  return [
    ...states,
    ...(isSecretariat ? ['secretariat'] : []),
    ...(chair !== null && states.has(chair) ? ['chair'] : []),
  ];
};

/** What waits for a viewer in a case, whoever of its seats it is. */
export const waitingForViewer = (
  fold: WaitingFold,
  viewer: Viewer,
  now: string,
): readonly (Waiting & { readonly of: string })[] =>
  seatsWaitedFor(viewer, fold.state).flatMap((of) =>
    waitingFor(fold, of, now).map((waiting) => Object.assign({ of }, waiting)),
  );

/** A case as it stands now, and what a viewer may do in it. */
export const caseAnswer = (
  shown: ShownCase,
  viewer: Viewer,
  now: string,
  people: ReadonlyMap<string, string>,
): CaseAnswerDocument => {
  const state = caseAt(shown.state, now);
  const fold: WaitingFold = { state, document: shown.said };
  const seats = seatsOf(viewer);
  const may = new Map<string, string[]>();
  for (const { as, actor } of seats)
    for (const kind of openKinds(fold, actor, now)) may.set(kind, [...(may.get(kind) ?? []), as]);
  return {
    case: state as CaseAnswerDocument['case'],
    now,
    may: [...may].map(([kind, as]) => ({ kind, as })),
    seats: seats.map(({ as, actor }) => ({
      as,
      role: actor.role ?? '',
      state: actor.state,
      organisation: actor.organisation,
      capacity: capacityOf(actor, state, now),
    })),
    clocks: [...clocksOf(state, now)],
    waiting: [...waitingForViewer(fold, viewer, now)],
    inputs: shown.inputs,
    outcomes: shown.outcomes + (state.outcomes.length - shown.state.outcomes.length),
    people: Object.fromEntries(people),
  };
};
