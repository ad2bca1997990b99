import { sql } from 'kysely';
import type { Database } from '../tables.ts';

const setDuty = (transaction: Database, duty: string) =>
  sql`select set_config('hamkor.duty', ${duty}, true)`.execute(transaction);

/**
 * Runs queries with sight of all accounts: row security lets nobody else see more than the own one. The setting ends with the
 * transaction, or with the work where a transaction is given that goes on. It guards against a query of another domain that
 * forgets whom it serves, not against foreign SQL, which could set it too. To be called by the files of this folder alone.
 */
export const onDuty = async <T>(db: Database, work: (transaction: Database) => Promise<T>): Promise<T> => {
  if (!db.isTransaction)
    return db.transaction().execute(async (transaction) => {
      await setDuty(transaction, 'accounts');
      return work(transaction);
    });
  await setDuty(db, 'accounts');
  const result = await work(db);
  await setDuty(db, '');
  return result;
};
