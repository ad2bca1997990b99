import type { Act } from '@hamkor/acts';
import type { Database } from '../../tables.ts';
import type { NoteBody } from '../tables.ts';

/**
 * Acts about what stays within a state; `council.clear-note` names the act of a note, and the
 * act by which its words were said in the case.
 */
export type NoteDeed =
  | { readonly kind: 'council.instruct' | 'council.draft-comment'; readonly body: NoteBody }
  | {
      readonly kind: 'council.clear-note';
      readonly body: { readonly note: number; readonly comment: number };
    };

/** Notes of one state about one case. */
export const noteSubject = (id: string, state: string) => ({ type: 'note', id: `${id}@${state}` });

const keepNote = async (transaction: Database, { entry, content }: Act<unknown>): Promise<void> => {
  const { subject, actor, at } = content;
  const deed = content as unknown as NoteDeed;
  if (deed.kind === 'council.clear-note') {
    await transaction
      .updateTable('council_note')
      .set({ cleared_act: deed.body.comment, cleared_at: at })
      .where('act', '=', String(deed.body.note))
      .execute();
    return;
  }
  const [id, state] = subject.id.split('@') as [string, string];
  await transaction
    .insertInto('council_note')
    .values({
      act: entry.seq,
      at,
      case_id: id,
      state,
      kind: deed.kind === 'council.instruct' ? 'instruction' : 'comment',
      account: actor.account ?? '',
      role: actor.role ?? '',
      body: JSON.stringify(deed.body),
      cleared_act: null,
      cleared_at: null,
    })
    .execute();
};

/** Keeps the notes that acts of the log make, in their order. */
export const keepNoteActs = async (transaction: Database, acts: readonly Act<unknown>[]): Promise<void> => {
  for (const act of acts)
    if (act.content.subject.type === 'note')
      // oxlint-disable-next-line no-await-in-loop -- clearing follows what it clears
      await keepNote(transaction, act);
};
