import type { CaseFold, CaseState } from '@hamkor/council';
import type { Amendment, Comment } from '@hamkor/drafting';
import type { Database } from '../tables.ts';
import type { PartName } from './tables.ts';

const findParts = async (
  db: Database,
  id: string,
): Promise<Readonly<Record<PartName, readonly unknown[]>>> => {
  const rows = await db
    .selectFrom('council_part')
    .select(['part', 'body'])
    .where('case_id', '=', id)
    .orderBy('part')
    .orderBy('place')
    .execute();
  const parts: Record<PartName, unknown[]> = { input: [], outcome: [], comment: [], amendment: [] };
  for (const { part, body } of rows) parts[part].push(body);
  return parts;
};

/** A case and its text as the last act about it left them; null where there is none, or the reader may not see it. */
export const findCase = async (db: Database, id: string): Promise<CaseFold | null> => {
  const row = await db.selectFrom('council_case').select('state').where('id', '=', id).executeTakeFirst();
  if (row === undefined) return null;
  const document = await db
    .selectFrom('council_document')
    .select('body')
    .where('case_id', '=', id)
    .executeTakeFirst();
  const parts = await findParts(db, id);
  return {
    state: {
      ...row.state,
      inputs: parts.input as CaseState['inputs'],
      outcomes: parts.outcome as CaseState['outcomes'],
    },
    document:
      document === undefined
        ? null
        : {
            ...document.body,
            comments: parts.comment as readonly Comment[],
            amendments: parts.amendment as readonly Amendment[],
          },
  };
};
