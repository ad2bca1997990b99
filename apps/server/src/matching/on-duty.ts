import { sql } from 'kysely';
import type { Database } from '../tables.ts';

/**
 * Runs queries on behalf of many accounts at once, as row security lets matching do: it reads what is published to
 * whomever, and keeps hits and notices for their owners. What comes of it must be filtered by whoever asks.
 */
export const onMatchingDuty = async <T>(
  db: Database,
  work: (transaction: Database) => Promise<T>,
): Promise<T> => db.transaction().execute((transaction) => withinMatchingDuty(transaction, work));

/** The same within a transaction that somebody else began; what follows in it is off duty again. */
export const withinMatchingDuty = async <T>(
  transaction: Database,
  work: (transaction: Database) => Promise<T>,
): Promise<T> => {
  await sql`select set_config('hamkor.duty', 'matching', true)`.execute(transaction);
  const result = await work(transaction);
  await sql`select set_config('hamkor.duty', '', true)`.execute(transaction);
  return result;
};
