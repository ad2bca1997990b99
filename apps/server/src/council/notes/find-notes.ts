import type { NoteDocument } from '@hamkor/contract';
import type { Database } from '../../tables.ts';

/** At most so many are shown: the newest. */
const mostShown = 500;

/** Notes about a case of the states that the reader prepares; row security shows no others. Oldest first. */
export const findNotes = async (db: Database, id: string): Promise<readonly NoteDocument[]> => {
  const rows = await db
    .selectFrom('council_note')
    .leftJoin('account', 'account.id', 'council_note.account')
    .selectAll('council_note')
    .select('account.name')
    .where('case_id', '=', id)
    .orderBy('act', 'desc')
    .limit(mostShown)
    .execute();
  return rows.toReversed().map((row) => ({
    act: Number(row.act),
    at: row.at,
    state: row.state,
    kind: row.kind,
    author: { name: row.name, role: row.role },
    text: row.body.text,
    paragraph: row.body.paragraph,
    language: row.body.language,
    quote: row.body.quote,
    replyTo: row.body.replyTo,
    cleared:
      row.cleared_act === null || row.cleared_at === null
        ? null
        : { act: Number(row.cleared_act), at: row.cleared_at },
  }));
};

/** Comments that nobody has cleared yet, by case and state, of the states that the reader prepares. */
export const countDrafts = async (
  db: Database,
): Promise<readonly { readonly id: string; readonly state: string; readonly count: number }[]> => {
  const rows = await db
    .selectFrom('council_note')
    .select(['case_id', 'state', ({ fn }) => fn.countAll<string>().as('count')])
    .where('kind', '=', 'comment')
    .where('cleared_act', 'is', null)
    .groupBy(['case_id', 'state'])
    .orderBy('case_id')
    .orderBy('state')
    .execute();
  return rows.map(({ case_id, state, count }) => ({ id: case_id, state, count: Number(count) }));
};
