import type { CaseState } from '@hamkor/council';
import type { Amendment, Comment, DocumentState } from '@hamkor/drafting';
import { sql } from 'kysely';
import type { Database } from '../../tables.ts';

/** Comments and decided amendments that are sent with a text: the newest. */
const mostShown = 1000;

/** A text with the newest of what was said to it. */
export interface ShownText {
  readonly state: CaseState;
  readonly document: DocumentState | null;
  /** How many there are in all. */
  readonly comments: number;
  readonly amendments: number;
}

const newest = async (
  db: Database,
  id: string,
  part: 'comment' | 'amendment',
  count: number,
): Promise<readonly unknown[]> => {
  if (count === 0) return [];
  const isShown = sql<boolean>`(place >= ${count - mostShown} or body ->> 'standing' = 'pending')`;
  const rows = await db
    .selectFrom('council_part')
    .select('body')
    .where('case_id', '=', id)
    .where('part', '=', part)
    .where(isShown)
    .orderBy('place')
    .execute();
  return rows.map(({ body }) => body);
};

/** The text of a case as it is now; null where there is no such case, or the reader may not see it. */
export const findText = async (db: Database, id: string): Promise<ShownText | null> => {
  const row = await db
    .selectFrom('council_case')
    .leftJoin('council_document', 'council_document.case_id', 'council_case.id')
    .select([
      'council_case.state',
      'council_document.body',
      'council_document.comments',
      'council_document.amendments',
    ])
    .where('council_case.id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return null;
  const state = { ...row.state, inputs: [], outcomes: [] };
  if (row.body === null) return { state, document: null, comments: 0, amendments: 0 };
  const comments = row.comments ?? 0;
  const amendments = row.amendments ?? 0;
  return {
    state,
    document: {
      ...row.body,
      comments: (await newest(db, id, 'comment', comments)) as readonly Comment[],
      amendments: (await newest(db, id, 'amendment', amendments)) as readonly Amendment[],
    },
    comments,
    amendments,
  };
};

/** The same of a text that is in memory whole. */
export const shownText = (state: CaseState, document: DocumentState | null): ShownText => {
  const [comments, amendments] = [document?.comments ?? [], document?.amendments ?? []];
  return {
    state,
    document: document && {
      ...document,
      comments: comments.slice(-mostShown),
      amendments: amendments.filter(
        ({ standing }, place) => standing === 'pending' || place >= amendments.length - mostShown,
      ),
    },
    comments: comments.length,
    amendments: amendments.length,
  };
};
