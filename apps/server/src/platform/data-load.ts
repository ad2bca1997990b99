import { createHash } from 'node:crypto';
import type { Origin } from '@hamkor/provenance';
import { sql } from 'kysely';
import type { Database } from '../tables.ts';

/** One checksum over an origin with its tables, and the code that loads them. */
const checksumOf = (origin: Origin, code: string): string =>
  createHash('sha256').update(JSON.stringify(origin)).update(code).digest('hex');

/** Checksum of everything that decides what a freshly loaded database holds. */
export const dataChecksum = (origins: readonly Origin[], code: string): string =>
  createHash('sha256')
    .update(origins.map((origin) => checksumOf(origin, code)).join('\n'))
    .digest('hex');

/** Origins whose description or tables are not the ones in the database, or are no longer shipped. */
const changedOrigins = async (db: Database, origins: readonly Origin[], code: string): Promise<string[]> => {
  const loaded = new Map(
    (await db.selectFrom('data_load').select(['origin', 'sha256']).execute()).map((row) => [
      row.origin,
      row.sha256,
    ]),
  );
  const shipped = new Set(origins.map(({ id }) => id));
  return [
    ...origins.filter((origin) => loaded.get(origin.id) !== checksumOf(origin, code)).map(({ id }) => id),
    ...[...loaded.keys()].filter((id) => !shipped.has(id)),
  ];
};

/**
 * Loads the shipped facts into the database when they are not the ones already there. Old rows are
 * replaced and the checksums written in one transaction: a reader sees the old facts or the new ones, and
 * a failure leaves the old. `code` names the code that loads: other code loads again. Of two servers starting at once the second waits and finds nothing to do.
 *
 * @returns ids of the origins that had changed
 */
export const loadWhenChanged = async (
  db: Database,
  origins: readonly Origin[],
  code: string,
  load: (transaction: Database) => Promise<void>,
): Promise<string[]> => {
  if ((await changedOrigins(db, origins, code)).length === 0) return [];
  return db.transaction().execute(async (transaction) => {
    await sql`lock table data_load in exclusive mode`.execute(transaction);
    const changed = await changedOrigins(transaction, origins, code);
    if (changed.length === 0) return [];
    await load(transaction);
    await transaction.deleteFrom('data_load').execute();
    await transaction
      .insertInto('data_load')
      .values(origins.map((origin) => ({ origin: origin.id, sha256: checksumOf(origin, code) })))
      .execute();
    return changed;
  });
};
