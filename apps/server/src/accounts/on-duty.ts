import { sql } from 'kysely';
import type { Database } from '../tables.ts';

/**
 * Runs queries with sight of all accounts: row security lets nobody else see more than the own one. The setting ends with the
 * transaction. It guards against a query of another domain that forgets whom it serves, not against foreign SQL, which
 * could set it too. To be called by the files of this folder alone.
 */
export const onDuty = async <T>(db: Database, work: (transaction: Database) => Promise<T>): Promise<T> =>
  db.transaction().execute(async (transaction) => {
    await sql`select set_config('hamkor.duty', 'accounts', true)`.execute(transaction);
    return work(transaction);
  });
