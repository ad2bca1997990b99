import { sql } from 'kysely';
import type { Database } from '../tables.ts';
import { connect } from './connect.ts';
import type { EmbeddedFailure } from './embedded-postgres.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';

export type DatabaseFailure =
  | EmbeddedFailure
  | { readonly kind: 'bad-database-url'; readonly url: string }
  | { readonly kind: 'database-unreachable'; readonly url: string; readonly reason: string };

export interface OpenDatabase {
  readonly kind: 'open';
  /** What requests are served by: in the role that visibility is enforced for. */
  readonly db: Database;
  /** What makes and fills tables; of no more use once serving begins, since the embedded database has one session. */
  readonly owner: Database;
  /** `server`: a PostgreSQL we were pointed to; else how the embedded one came by its data. */
  readonly data: 'server' | 'created' | 'restored' | 'kept';
  /** Resolves when an embedded database has died for good. */
  readonly lost: Promise<EmbeddedFailure>;
  /** Keeps the data as they are now to begin an empty folder from; nothing for a server. */
  readonly snapshot: (folder: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The address without its password, to be shown. */
export const withoutPassword = (url: string): string => {
  const parsed = URL.parse(url);
  if (!parsed) return '…';
  if (parsed.password !== '') parsed.password = '…';
  if (parsed.searchParams.has('password')) parsed.searchParams.set('password', '…');
  return decodeURI(parsed.href);
};

const never = new Promise<never>(() => {});

/** Opens the PostgreSQL server at a URL. */
export const openServer = async (url: string): Promise<OpenDatabase | DatabaseFailure> => {
  const parsed = URL.parse(url);
  if (!parsed || !/^postgres(ql)?:$/.test(parsed.protocol))
    return { kind: 'bad-database-url', url: withoutPassword(url) };
  const owner = connect({ connectionString: url, connections: 2 });
  try {
    await sql`select 1`.execute(owner);
  } catch (error) {
    await owner.destroy();
    const reason =
      error instanceof Error ? error.message || String((error as NodeJS.ErrnoException).code) : '';
    return { kind: 'database-unreachable', url: withoutPassword(url), reason };
  }
  const db = connect({ connectionString: url, connections: 10, as: 'app' });
  return {
    kind: 'open',
    db,
    owner,
    data: 'server',
    lost: never,
    snapshot: async () => {},
    close: async () => {
      await Promise.all([db.destroy(), owner.destroy()]);
    },
  };
};

/** Starts the embedded PostgreSQL on a folder and connects to it. */
export const openEmbedded = async (
  folder: string,
  snapshot: string | null,
  signal?: AbortSignal,
): Promise<OpenDatabase | DatabaseFailure> => {
  const postgres = await startEmbeddedPostgres({ folder, snapshot }, signal);
  if (postgres.kind !== 'listening') return postgres;
  const address = { connectionString: postgres.connectionString, connections: 1 };
  const db = connect({ ...address, as: 'app' });
  const owner = connect(address);
  return {
    kind: 'open',
    db,
    owner,
    data: postgres.data,
    lost: postgres.lost,
    snapshot: (to) => postgres.snapshot(to),
    close: async () => {
      await Promise.all([db.destroy(), owner.destroy()]);
      await postgres.stop();
    },
  };
};
