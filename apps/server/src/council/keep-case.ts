import type { CaseFold } from '@hamkor/council';
import { sql } from 'kysely';
import type { Database } from '../tables.ts';
import { caseRow, documentRow, partsOf } from './case-row.ts';
import { decisionRow, decisionsOf } from './decision-rows.ts';
import type { PartName } from './tables.ts';

const partNames = ['input', 'outcome', 'comment', 'amendment'] as const satisfies PartName[];

/** Rows in one statement: PostgreSQL takes 65,535 values. */
const chunk = 5000;

/** Writes those pieces of the growing lists that are new or no longer the same. */
const keepParts = async (db: Database, before: CaseFold | null, after: CaseFold): Promise<void> => {
  const [old, now] = [before === null ? null : partsOf(before), partsOf(after)];
  const rows = partNames.flatMap((part) =>
    now[part].flatMap((body, place) =>
      body === old?.[part][place]
        ? []
        : [
            {
              case_id: after.state.id,
              part,
              place,
              readers: after.state.readers,
              body: JSON.stringify(body),
            },
          ],
    ),
  );
  for (let from = 0; from < rows.length; from += chunk)
    // oxlint-disable-next-line no-await-in-loop -- one chunk after the other, in one transaction
    await db
      .insertInto('council_part')
      .values(rows.slice(from, from + chunk))
      .onConflict((conflict) =>
        conflict.columns(['case_id', 'part', 'place']).doUpdateSet({ body: sql<string>`excluded.body` }),
      )
      .execute();
};

const keepDecisions = async (db: Database, before: CaseFold | null, after: CaseFold): Promise<void> => {
  const rows = decisionsOf(after.state).map((decision) => decisionRow(decision, after.state.readers));
  const old = new Map(
    (before === null ? [] : decisionsOf(before.state)).map((decision) => [
      decision.id,
      JSON.stringify(decision),
    ]),
  );
  const changed = rows.filter(({ id, body }) => old.get(id) !== body);
  const gone = [...old.keys()].filter((id) => !rows.some((row) => row.id === id));
  if (gone.length > 0)
    await db
      .deleteFrom('council_decision')
      .where('case_id', '=', after.state.id)
      .where('id', 'in', gone)
      .execute();
  if (changed.length === 0) return;
  await db
    .insertInto('council_decision')
    .values(changed)
    .onConflict((conflict) =>
      conflict.columns(['case_id', 'id']).doUpdateSet({
        at: sql<string>`excluded.at`,
        forum: sql<string>`excluded.forum`,
        states: sql<string[]>`excluded.states`,
        is_of_interested: sql<boolean>`excluded.is_of_interested`,
        body: sql<string>`excluded.body`,
        search: sql<string>`excluded.search`,
      }),
    )
    .execute();
};

/** Columns of a row, each set to what would have been inserted. */
const overwriting = (row: object, key: string) =>
  Object.fromEntries(
    Object.keys(row)
      .filter((column) => column !== key)
      .map((column) => [column, sql`excluded.${sql.id(column)}`]),
  );

/**
 * Keeps what a case has become: only what is no longer what it was.
 *
 * @param before as it was read; null where it begins
 */
export const keepCase = async (db: Database, before: CaseFold | null, after: CaseFold): Promise<void> => {
  const row = caseRow(after.state);
  await db
    .insertInto('council_case')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(overwriting(row, 'id')))
    .execute();
  const document = after.document === before?.document ? null : documentRow(after);
  if (document !== null)
    await db
      .insertInto('council_document')
      .values(document)
      .onConflict((conflict) => conflict.column('case_id').doUpdateSet(overwriting(document, 'case_id')))
      .execute();
  await keepParts(db, before, after);
  await keepDecisions(db, before, after);
};
