import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Database, Tables } from '../tables.ts';

/** Where PostgreSQL answers. */
export interface DatabaseAddress {
  readonly connectionString: string;
  /**
   * Most connections at once. The embedded database must be given one only: behind its socket is a single
   * session, where the unnamed statements of two connections would overwrite each other.
   */
  readonly connections: number;
  /**
   * `app`: every connection takes the role that visibility is enforced for, and serves requests. `owner` makes and
   * fills tables, and is bound by no row's visibility where the login is a superuser.
   */
  readonly as?: 'owner' | 'app';
}

/** The role of the database that requests are served in: neither owner of a table nor exempt from row security. */
export const appRole = 'hamkor_app';

/** Opens a pool on a database. Nothing is sent until the first query. */
export const connect = ({ connectionString, connections, as = 'owner' }: DatabaseAddress): Database => {
  const pool = new pg.Pool({
    connectionString,
    max: connections,
    connectionTimeoutMillis: 10_000,
    // A single connection is kept, not closed when idle and opened again at the next request.
    idleTimeoutMillis: connections === 1 ? 0 : 10_000,
    application_name: 'hamkor',
    // The embedded database has one session whoever connects: the owner must shed what the app took.
    // oxlint-disable-next-line typescript/no-misused-promises -- the pool waits for it, though its types do not say so
    onConnect: async (client) => {
      await client.query(as === 'app' ? `set role ${appRole}` : 'reset role');
    },
  });
  // A broken connection is replaced at the next query, which then reports the failure; without these
  // listeners the error would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
};

/** Whether the database answers at all. */
export const answers = async (db: Database): Promise<boolean> => {
  try {
    await sql`select 1`.execute(db);
    return true;
  } catch {
    return false;
  }
};
