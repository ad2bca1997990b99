import type { Database } from '../tables.ts';

/** Number of the newest act of the log, 0 while it is empty: everybody may read it, and it costs one look at an index. */
export const newestAct = async (db: Database): Promise<number> => {
  const row = await db
    .selectFrom('act_entry')
    .select('seq')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return Number(row?.seq ?? 0);
};
