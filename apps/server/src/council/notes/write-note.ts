import type { NewNoteDocument } from '@hamkor/contract';
import type { CaseActor, CaseState, CouncilRule } from '@hamkor/council';
import type { Grant, Viewer } from '@hamkor/registry';
import { stateRoles } from '@hamkor/registry';
import { appendAct } from '../../acts/append-act.ts';
import { asViewer } from '../../platform/viewer.ts';
import type { Database } from '../../tables.ts';
import { findShownCase } from '../case-answer.ts';
import type { CouncilDependencies } from '../council-dependencies.ts';
import { actorIn, seatName } from '../seats.ts';
import { keepNoteActs, noteSubject } from './note-acts.ts';

/** Only people of the state read it: its coordinator, and those who prepare what it says. */
const readersOf = (state: string) =>
  ({ scope: 'national', states: [], ownerState: state, ownerOrganisation: null }) as const;

/** Whether a role prepares or says what a state of the case says. */
const isOfState =
  ({ members, observers }: CaseState) =>
  ({ role, state }: Grant): boolean =>
    state !== null &&
    (stateRoles as readonly string[]).includes(role) &&
    (members.includes(state) || observers.includes(state));

/** Seats in which a viewer writes notes about a case, and those in which it clears them. */
export const noteGrants = ({ grants }: Viewer, state: CaseState): readonly Grant[] =>
  state.isHistory ? [] : grants.filter(isOfState(state));

export type NoteOutcome =
  | { readonly kind: 'done'; readonly act: number }
  | { readonly kind: 'no-case' }
  | { readonly kind: 'refused'; readonly rule: CouncilRule }
  | { readonly kind: 'several'; readonly seats: readonly string[] };

/** Appends an act about the notes of a state and keeps what it makes. */
export const appendNoteAct = async (
  transaction: Database,
  id: string,
  actor: CaseActor & { readonly state: string },
  kind: 'council.instruct' | 'council.draft-comment' | 'council.clear-note',
  body: Readonly<Record<string, string | number | null>>,
  now: () => Date,
): Promise<number> => {
  const act = await appendAct(
    transaction,
    { kind, subject: noteSubject(id, actor.state), actor, source: null, body },
    readersOf(actor.state),
    now,
  );
  await keepNoteActs(transaction, [act]);
  return act.entry.seq;
};

/** Writes an instruction, or a comment that waits for its coordinator. */
export const writeNote = (
  { db, now }: CouncilDependencies,
  viewer: Viewer,
  id: string,
  { kind, as, ...body }: NewNoteDocument,
): Promise<NoteOutcome> =>
  asViewer(db, viewer, async (transaction): Promise<NoteOutcome> => {
    const shown = await findShownCase(transaction, id);
    if (shown === null) return { kind: 'no-case' };
    if (shown.state.isHistory) return { kind: 'refused', rule: 'isHistory' };
    const grants = noteGrants(viewer, shown.state);
    const fitting = grants.filter((grant) => as === null || seatName(grant) === as);
    const [grant] = fitting;
    if (grant === undefined || grant.state === null)
      return { kind: 'refused', rule: as !== null && grants.length > 0 ? 'notYourState' : 'wrongRole' };
    if (new Set(fitting.map(({ state }) => state)).size > 1)
      return { kind: 'several', seats: fitting.map(seatName) };
    const deed = kind === 'instruction' ? 'council.instruct' : 'council.draft-comment';
    const actor = { ...actorIn(viewer, grant), state: grant.state };
    return { kind: 'done', act: await appendNoteAct(transaction, id, actor, deed, body, now) };
  });
