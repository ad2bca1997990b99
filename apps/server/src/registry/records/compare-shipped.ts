import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Database } from '../../tables.ts';
import { findEvolved } from '../keep-records.ts';
import { queueDuplicates } from './duplicate-queue.ts';

/** How long the server is left alone after its start, and between two records: nobody waits for this. */
const waitMs = 10_000;
const restMs = 200;

/**
 * Looks for records that may be the same thing as the next shipped one, and puts pairs before those who can judge: after the
 * start, since all of it takes seconds. A visitor sees all that is shipped, so that nothing but the queue needs a right of
 * its own (`hamkor.duty`).
 *
 * @returns whether there was one left to compare
 */
export const compareNext = (db: Database): Promise<boolean> =>
  db.transaction().execute(async (transaction) => {
    await sql`select set_config('hamkor.duty', 'registry', true)`.execute(transaction);
    // Two servers on one database share the work.
    const next = await transaction
      .selectFrom('registry_shipped')
      .select('id')
      .where('is_compared', '=', false)
      .orderBy('id')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    if (next === undefined) return false;
    const record = (await findEvolved(transaction, [next.id])).get(next.id);
    if (record !== undefined) await queueDuplicates(transaction, record.state);
    await transaction
      .updateTable('registry_shipped')
      .set({ is_compared: true })
      .where('id', '=', next.id)
      .execute();
    return true;
  });

/** Compares all that is shipped, one by one, until it is done or the server ends. */
export const compareShipped = async (db: Database, signal: AbortSignal): Promise<void> => {
  try {
    await setTimeout(waitMs, undefined, { signal, ref: false });
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- a rest between two records is the point
      await setTimeout(restMs, undefined, { signal, ref: false });
      // oxlint-disable-next-line no-await-in-loop -- the same
      if (!(await compareNext(db))) return;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
};
