/**
 * The embedded PostgreSQL: PGlite behind a socket, in a process of its own, since a query would otherwise
 * stop the HTTP server for as long as it runs. Started and stopped by `embedded-postgres.ts` over the
 * inter-process channel; when that channel closes, the parent is gone and this process ends too. Data are
 * safe when any process is killed; PGlite does not wait for the disk, so a loss of power may cost the last
 * writes. A ministry runs a PostgreSQL server and names it in HAMKOR_DATABASE_URL.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import type { DataFolderFailure } from './data-folder.ts';
import { createSnapshot, finishCreating, openDataFolder } from './data-folder.ts';

/** What the parent asks for. */
export type Order = { readonly kind: 'stop' } | { readonly kind: 'snapshot'; readonly folder: string };

/** What this process tells the parent. */
export type Report =
  | {
      readonly kind: 'listening';
      readonly connectionString: string;
      /** `created` needs migration and seed; `restored` came from a snapshot that has them. */
      readonly data: 'created' | 'restored' | 'kept';
    }
  | { readonly kind: 'snapshot-done' }
  | DataFolderFailure
  | { readonly kind: 'defect'; readonly reason: string };

/** Arguments of this process, as one JSON text. */
export interface Settings {
  readonly folder: string;
  /** Folder of the snapshot to begin from where there are no data yet; it need not exist. */
  readonly snapshot: string | null;
  /** A folder that only this user may enter, since there is no password; where there are no sockets, a port. */
  readonly at:
    { readonly kind: 'socket'; readonly folder: string } | { readonly kind: 'port'; readonly port: number };
}

const report = (message: Report): Promise<void> =>
  new Promise((resolve) => {
    if (process.connected) process.send!(message, undefined, {}, () => resolve());
    else resolve();
  });

const listen = async (db: PGlite, at: Settings['at']): Promise<PGLiteSocketServer> => {
  const file = at.kind === 'socket' ? join(at.folder, '.s.PGSQL.5432') : null;
  if (file !== null) rmSync(file, { force: true });
  // More than the one that is used, since a broken one may not be gone yet when the next comes.
  const options = { db, maxConnections: 8 };
  const server = new PGLiteSocketServer(
    file === null
      ? { ...options, host: '127.0.0.1', port: at.kind === 'port' ? at.port : 0 }
      : { ...options, path: file },
  );
  await server.start();
  return server;
};

const connectionString = (server: PGLiteSocketServer, at: Settings['at']): string =>
  at.kind === 'socket'
    ? `postgresql://postgres@localhost/postgres?host=${encodeURIComponent(at.folder)}`
    : `postgresql://postgres@${server.getServerConn()}/postgres`;

const serve = async ({ folder, snapshot, at }: Settings): Promise<void> => {
  const opened = await openDataFolder(folder, snapshot);
  if (opened.kind !== 'opened') {
    await report(opened);
    process.exit(1);
  }
  const db = await PGlite.create(folder);
  if (opened.data === 'created') finishCreating(folder);
  const server = await listen(db, at);
  let isStopping = false;
  const stop = async (): Promise<void> => {
    if (isStopping) return;
    isStopping = true;
    await server.stop();
    await db.close();
    opened.release();
    if (at.kind === 'socket') rmSync(at.folder, { recursive: true, force: true });
    process.exit(0);
  };
  process.on('disconnect', () => void stop());
  process.on('message', (order: Order) => {
    if (order.kind === 'stop') void stop();
    else
      void db
        .exec('checkpoint')
        .then(() => createSnapshot(folder, order.folder))
        .then(() => report({ kind: 'snapshot-done' }));
  });
  if (!process.connected) await stop();
  await report({ kind: 'listening', connectionString: connectionString(server, at), data: opened.data });
};

// Ctrl-C and a service manager's stop reach the whole process group: the parent decides, and is obeyed.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});
try {
  await serve(JSON.parse(process.argv[2]!) as Settings);
} catch (error) {
  await report({ kind: 'defect', reason: error instanceof Error ? error.message : String(error) });
  process.exit(1);
}
