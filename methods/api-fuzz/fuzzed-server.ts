import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp } from '@hamkor/server';
import type { FastifyInstance } from 'fastify';
import { startTestDatabase } from '../../apps/server/src/platform/test-database.ts';
import { prepareDatabase } from '../../apps/server/src/prepare-database.ts';
import { onePersonInEachRole } from './people.ts';

export interface FuzzedServer {
  readonly app: FastifyInstance;
  /** Headers of the request of a turn: visitors and people in every role take turns. */
  readonly headers: (turn: number, operation: string) => Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** What ends a session: asked for by visitors only, or everybody would soon be one. */
const ending = /\/(session|account\/password|account\/sessions|accounts\/|recovery)/;

/** The whole server on a PostgreSQL of its own, with all facts and somebody in every role. */
export const startFuzzedServer = async (): Promise<FuzzedServer> => {
  const server = await startTestDatabase();
  const { connectionString } = await server.fresh();
  const varFolder = mkdtempSync(join(tmpdir(), 'hamkor-fuzz-'));
  const prepared = await prepareDatabase(
    { varFolder, databaseUrl: connectionString },
    () => {},
    new AbortController().signal,
  );
  if (prepared.kind !== 'prepared') throw new Error(JSON.stringify(prepared));
  const { database, facts } = prepared;
  const cookies = await onePersonInEachRole(database.db, new Date());
  const app = await buildApp({
    db: database.db,
    facts,
    varFolder,
    uploadLimitMb: 1,
    solveSeconds: 1,
    log: false,
  });
  await app.ready();
  return {
    app,
    headers: (turn, operation) => {
      const cookie = cookies[turn % (cookies.length + 1)];
      return cookie === undefined || ending.test(operation) ? {} : { cookie };
    },
    stop: async () => {
      await app.close();
      await database.close();
      await server.stop();
      rmSync(varFolder, { recursive: true, force: true });
    },
  };
};
