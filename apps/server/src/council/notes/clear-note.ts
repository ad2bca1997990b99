import type { CaseState } from '@hamkor/council';
import { capacityOf } from '@hamkor/council';
import type { Grant, Viewer } from '@hamkor/registry';
import type { Database } from '../../tables.ts';
import type { CaseOutcome } from '../act-in-case.ts';
import { act } from '../act-in-case.ts';
import type { CouncilDependencies } from '../council-dependencies.ts';
import { actorIn, seatName } from '../seats.ts';
import { appendNoteAct, noteGrants } from './write-note.ts';

/** Roles in which a viewer speaks for a state in a case. */
export const speakingGrants = (viewer: Viewer, state: CaseState, now: string): readonly Grant[] =>
  noteGrants(viewer, state).filter((grant) =>
    ['voice', 'observer-voice'].includes(capacityOf(actorIn(viewer, grant), state, now)),
  );

const findNote = (transaction: Database, id: string, note: number) =>
  transaction
    .selectFrom('council_note')
    .selectAll()
    .where('case_id', '=', id)
    .where('act', '=', String(note))
    .where('kind', '=', 'comment')
    .executeTakeFirst();

export type ClearOutcome = CaseOutcome | { readonly kind: 'no-note' };

/**
 * Makes a comment that was prepared for a state one of the state: whoever speaks for it says it in the case, and the note
 * says that it was said. Both in one transaction.
 */
export const clearNote = async (
  dependencies: CouncilDependencies,
  viewer: Viewer,
  id: string,
  note: number,
  as: string | null,
): Promise<ClearOutcome> => {
  let isThere = true;
  const { now } = dependencies;
  const outcome = await act(dependencies, viewer, {
    id,
    isBegun: true,
    seat: async (transaction, fold, at) => {
      const found = await findNote(transaction, id, note);
      isThere = found !== undefined;
      if (fold === null || found === undefined) return { kind: 'no-case' };
      if (found.cleared_act !== null) return { kind: 'refused', rule: 'alreadyDone' };
      const grant = speakingGrants(viewer, fold.state, at).find(
        (one) => one.state === found.state && (as === null || seatName(one) === as),
      );
      if (grant === undefined) return { kind: 'refused', rule: 'noVoice' };
      return {
        kind: 'seat',
        as: seatName(grant),
        deed: { kind: 'drafting.comment', body: found.body },
        andThen: async (appended) => {
          const actor = { ...actorIn(viewer, grant), state: found.state };
          const body = { note, comment: appended.entry.seq };
          await appendNoteAct(transaction, id, actor, 'council.clear-note', body, now);
        },
      };
    },
  });
  return isThere ? outcome : { kind: 'no-note' };
};
