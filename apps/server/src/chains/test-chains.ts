/** Support for tests: the routes of chains on a database, with threads that solve nothing unless told otherwise. */
import type { FastifyInstance } from 'fastify';
import { shippedFactsOrThrow } from '../listing/test-api.ts';
import { guardChanges } from '../platform/change-guard.ts';
import { httpServer } from '../platform/http.ts';
import type { Database } from '../tables.ts';
import type { ChainService } from './chain-service.ts';
import { chainService } from './chain-service.ts';
import { chainRoutes } from './routes.ts';

export interface ChainsApi {
  readonly app: FastifyInstance;
  readonly chains: ChainService;
  /** What was reported as broken. */
  readonly defects: readonly unknown[];
  readonly ask: (
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    more?: { readonly body?: object | string | Buffer; readonly headers?: Readonly<Record<string, string>> },
  ) => Promise<{
    readonly status: number;
    readonly headers: Readonly<Record<string, unknown>>;
    readonly bytes: Buffer;
    /** The body as JSON; to be checked with a schema of the contract. */
    readonly body: unknown;
  }>;
  readonly stop: () => Promise<void>;
}

export const standIn = new URL('./test-part-worker.ts', import.meta.url);

/** Answers requests about chains; call `stop` in `afterAll`. `module` null: threads really solve. */
export const startChainsApi = async (
  db: Database,
  module: URL | null = standIn,
  databaseUrl: string | null = null,
): Promise<ChainsApi> => {
  const defects: unknown[] = [];
  const chains = chainService({
    db,
    facts: shippedFactsOrThrow(),
    databaseUrl,
    onDefect: (reason) => defects.push(reason),
    threads: 2,
    ...(module === null ? {} : { module }),
  });
  const app = await httpServer({
    db,
    version: '0.0.0',
    routes: async (api) => {
      guardChanges(api, { isLoopback: true, token: null });
      await chainRoutes(api, { db, chains, solveSeconds: 120, allOptions: async () => [] });
    },
  });
  return {
    app,
    chains,
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
        bytes: response.rawPayload,
        body: isJson && response.body !== '' ? (response.json() as unknown) : null,
      };
    },
    stop: async () => {
      await app.close();
      await chains.close();
    },
  };
};
