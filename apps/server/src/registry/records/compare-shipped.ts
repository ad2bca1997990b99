import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Database } from '../../tables.ts';
import { findEvolved } from '../keep-records.ts';
import { queueDuplicates } from './duplicate-queue.ts';

/** Records compared in one transaction, and the rest between two of them: nobody waits for this. */
const batch = 4;
const restMs = 100;

/**
 * Looks for shipped records that may be one thing and puts them before those who can judge: after the start, since it takes
 * seconds. A visitor sees all that is shipped, so that nothing but the queue needs a right of its own (`hamkor.duty`).
 *
 * @returns whether there was anything left to compare
 */
export const compareSome = (db: Database): Promise<boolean> =>
  db.transaction().execute(async (transaction) => {
    await sql`select set_config('hamkor.duty', 'registry', true)`.execute(transaction);
    // Two servers on one database share the work.
    const rows = await transaction
      .selectFrom('registry_shipped')
      .select('id')
      .where('is_compared', '=', false)
      .orderBy('id')
      .limit(batch)
      .forUpdate()
      .skipLocked()
      .execute();
    const ids = rows.map(({ id }) => id);
    for (const { state } of (await findEvolved(transaction, ids)).values())
      // oxlint-disable-next-line no-await-in-loop -- one transaction
      await queueDuplicates(transaction, state);
    await transaction
      .updateTable('registry_shipped')
      .set({ is_compared: true })
      .where('id', '=', sql<string>`any(${ids})`)
      .execute();
    return ids.length > 0;
  });

/** Compares all that is shipped, bit by bit, until it is done or the server ends. */
export const compareShipped = async (db: Database, signal: AbortSignal): Promise<void> => {
  try {
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- a rest between two bits is the point
      await setTimeout(restMs, undefined, { signal, ref: false });
      // oxlint-disable-next-line no-await-in-loop -- the same
      if (!(await compareSome(db))) return;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
};
