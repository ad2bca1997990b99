import { sql } from 'kysely';
import { version } from '../../platform/version.ts';
import type { Database } from '../../tables.ts';

/** Processes that share a database tell of themselves this often, and count as gone when they have not for so long. */
export const beatMs = 1000;
const goneSeconds = 4;

export interface SharedProcess {
  readonly id: string;
  readonly kind: 'server' | 'worker';
  /** Host and process, for people. */
  readonly name: string;
  readonly version: string;
  readonly threads: number;
}

/** Says that a process is there. */
export const beat = async (db: Database, process: SharedProcess): Promise<void> => {
  await db
    .insertInto('chain_process')
    .values(process)
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ seen_at: sql<string>`now()` }))
    .execute();
};

/** Says that it is gone. */
export const leave = async (db: Database, id: string): Promise<void> => {
  await db.deleteFrom('chain_process').where('id', '=', id).execute();
};

/** Processes of a kind that are there, workers of this version only; those gone for an hour are forgotten. */
export const processesThere = async (db: Database, kind: SharedProcess['kind']): Promise<SharedProcess[]> => {
  await db
    .deleteFrom('chain_process')
    .where('seen_at', '<', sql<Date>`now() - interval '1 hour'`)
    .execute();
  return db
    .selectFrom('chain_process')
    .select(['id', 'kind', 'name', 'version', 'threads'])
    .where('kind', '=', kind)
    .$if(kind === 'worker', (query) => query.where('version', '=', version))
    .where('seen_at', '>', sql<Date>`now() - make_interval(secs => ${goneSeconds})`)
    .orderBy('started_at')
    .orderBy('id')
    .execute();
};
