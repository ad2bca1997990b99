import type { CaseState, SaidInText } from '@hamkor/council';
import type { Comment, Paragraph } from '@hamkor/drafting';
import { sql } from 'kysely';
import type { Database } from '../../tables.ts';

/** Who has said something to the text since an act, and how: one line each. */
const findVoices = async (
  db: Database,
  { id, stageSince: { act } }: CaseState,
): Promise<Pick<SaidInText, 'comments' | 'amendments'>> => {
  const { rows } = await sql<Pick<Comment, 'by' | 'channel'> & { readonly part: string }>`
    select distinct part, body ->> 'by' as by, body ->> 'channel' as channel from council_part
    where case_id = ${id} and part in ('comment', 'amendment') and (body ->> 'act')::bigint >= ${act}`.execute(
    db,
  );
  const of = (part: string) =>
    rows.filter((row) => row.part === part).map(({ by, channel }) => ({ by, channel, act }));
  return { comments: of('comment'), amendments: of('amendment') };
};

const findBracketed = async (db: Database, id: string): Promise<readonly Paragraph[]> => {
  const row = await db
    .selectFrom('council_document')
    .select(
      sql<readonly Paragraph[]>`jsonb_path_query_array(body, '$.paragraphs[*] ? (exists(@.brackets[*]))')`.as(
        'paragraphs',
      ),
    )
    .where('case_id', '=', id)
    .executeTakeFirst();
  return row?.paragraphs ?? [];
};

/**
 * Of the text of a case what it hangs on what waits for whom: paragraphs with brackets, and who has spoken since comments are
 * open. Null where the text has nothing of the kind, which spares reading it.
 */
export const findSaidInText = async (db: Database, state: CaseState): Promise<SaidInText | null> => {
  const isOpen = state.stage === 'comments';
  const hasBrackets = (state.text?.brackets ?? 0) > 0;
  if (!isOpen && !hasBrackets) return null;
  const voices = isOpen ? await findVoices(db, state) : { comments: [], amendments: [] };
  const paragraphs = hasBrackets ? await findBracketed(db, state.id) : [];
  return { ...voices, paragraphs };
};
