import { sql } from 'kysely';
import type { Database } from '../../tables.ts';

const name = 'saved-searches';

/** Number of the newest act that saved searches have been run for; null before the first run. On matching duty. */
export const readProgress = async (transaction: Database): Promise<number | null> => {
  const row = await transaction
    .selectFrom('matching_progress')
    .select('act')
    .where('name', '=', name)
    .executeTakeFirst();
  return row === undefined ? null : Number(row.act);
};

/** Notes how far they have come; never back, since another server may be further. On matching duty. */
export const writeProgress = async (transaction: Database, act: number): Promise<void> => {
  await transaction
    .insertInto('matching_progress')
    .values({ name, act })
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet({ act: sql<number>`greatest(matching_progress.act, excluded.act)` }),
    )
    .execute();
};
