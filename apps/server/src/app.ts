import type { FastifyInstance } from 'fastify';
import type { Facts } from './facts/facts.ts';
import type { ApiServer, HttpOptions } from './platform/http.ts';
import { httpServer } from './platform/http.ts';
import { version } from './platform/version.ts';
import type { Database } from './tables.ts';

/** What the routes of every domain are given. */
export interface Context {
  readonly db: Database;
  readonly facts: Facts;
}

/** Adds the routes of one domain; paths begin below /api/v1. */
export type Routes = (api: ApiServer, context: Context) => void | Promise<void>;

/** The routes of every domain, one line each. */
const domains: readonly Routes[] = [];

export interface AppOptions extends Context, Pick<HttpOptions, 'webFolder' | 'log'> {}

/** The whole server: platform and all domains, not yet listening. */
export const buildApp = (options: AppOptions): Promise<FastifyInstance> =>
  httpServer({
    ...options,
    version,
    routes: async (api) => {
      for (const routes of domains) await routes(api, options);
    },
  });
