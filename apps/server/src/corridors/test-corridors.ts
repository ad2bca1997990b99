/** Support for tests: the routes of corridors over the shipped network in a folder of their own, without a database. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { shippedCorridors } from '../facts/corridors.ts';
import type { Facts } from '../facts/facts.ts';
import { shippedFactsOrThrow } from '../listing/test-api.ts';
import { connect } from '../platform/connect.ts';
import { guardChanges } from '../platform/change-guard.ts';
import { httpServer } from '../platform/http.ts';
import type { CorridorService } from './corridor-service.ts';
import { corridorService } from './corridor-service.ts';
import { corridorRoutes } from './routes.ts';

export interface CorridorsApi {
  readonly app: FastifyInstance;
  readonly corridors: CorridorService;
  readonly facts: Facts;
  readonly varFolder: string;
  /** What was reported as broken. */
  readonly defects: readonly unknown[];
  readonly ask: (
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    more?: { readonly body?: object; readonly headers?: Readonly<Record<string, string>> },
  ) => Promise<{
    readonly status: number;
    readonly headers: Readonly<Record<string, unknown>>;
    readonly text: string;
    /** The body as JSON; to be checked with a schema of the contract. */
    readonly body: unknown;
  }>;
  readonly stop: () => Promise<void>;
}

/** Opens an empty folder and adds the routes; call `stop` in `afterAll`. `waitMs`: how long an analysis is waited for. */
export const startCorridorsApi = async (waitMs = 120_000): Promise<CorridorsApi> => {
  const varFolder = mkdtempSync(join(tmpdir(), 'hamkor-corridors-'));
  const facts = shippedFactsOrThrow();
  const defects: unknown[] = [];
  const corridors = corridorService({
    varFolder,
    readFacts: shippedCorridors,
    now: () => new Date(),
    onDefect: (reason) => defects.push(reason),
    threads: 2,
  });
  const app = await httpServer({
    db: connect({
      connectionString: 'postgresql://postgres@localhost/none?host=/nonexistent',
      connections: 1,
    }),
    version: '0.0.0',
    routes: (api) => {
      guardChanges(api, { isLoopback: true, token: null });
      corridorRoutes(api, { corridors, facts, waitMs });
    },
  });
  return {
    app,
    corridors,
    facts,
    varFolder,
    defects,
    ask: async (method, path, { body, headers = {} } = {}) => {
      const response = await app.inject({
        method,
        url: `/api/v1${path}`,
        headers: { host: 'localhost', ...headers },
        ...(body === undefined ? {} : { payload: body }),
      });
      const isPacked = response.headers['content-encoding'] !== undefined;
      const isJson = !isPacked && /[/+]json(;|$)/.test(String(response.headers['content-type']));
      return {
        status: response.statusCode,
        headers: response.headers,
        text: response.body,
        body: isJson && response.body !== '' ? (response.json() as unknown) : null,
      };
    },
    stop: async () => {
      await app.close();
      await corridors.close();
      rmSync(varFolder, { recursive: true, force: true });
    },
  };
};
