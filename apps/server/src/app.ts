import type { FastifyInstance } from 'fastify';
import type { HttpOptions } from './platform/http.ts';
import { httpServer } from './platform/http.ts';
import type { ApiServer } from './platform/http.ts';
import type { Database } from './tables.ts';
import serverPackage from '../package.json' with { type: 'json' };

/** What the routes of every domain are given. */
export interface Context {
  readonly db: Database;
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
    version: serverPackage.version,
    routes: async (api) => {
      for (const routes of domains) await routes(api, options);
    },
  });
