import { sql } from 'kysely';
import type { Database } from '../tables.ts';
import type { ActEntryTable } from './tables.ts';

/**
 * Waits until nobody else appends to the log, until the end of the transaction: what is read from here on is what the act
 * will follow. Tells the number that it will have, and its instant.
 */
export const nextPlace = async (
  transaction: Database,
  now: () => Date,
): Promise<{ readonly seq: number; readonly at: string }> => {
  const { rows } = await sql<ActEntryTable>`select * from hamkor_log_tail()`.execute(transaction);
  const [tail] = rows;
  const time = now().toISOString();
  // A clock that was set back must not make the log run backwards.
  const at = tail !== undefined && tail.at > time ? tail.at : time;
  return { seq: Number(tail?.seq ?? 0) + 1, at };
};
