import type { FastifyInstance } from 'fastify';
import { countryRoutes } from './countries/routes.ts';
import type { Facts } from './facts/facts.ts';
import { ledgerRoutes } from './ledger/routes.ts';
import type { ApiServer, HttpOptions } from './platform/http.ts';
import { httpServer } from './platform/http.ts';
import { version } from './platform/version.ts';
import { productRoutes } from './products/routes.ts';
import type { Database } from './tables.ts';

/** What the routes of every domain are given. */
export interface Context {
  readonly db: Database;
  readonly facts: Facts;
}

/** Adds the routes of one domain; paths begin below /api/v1. */
export type Routes = (api: ApiServer, context: Context) => void | Promise<void>;

/** The routes of every domain, one line each. */
const domains: readonly Routes[] = [countryRoutes, productRoutes, ledgerRoutes];

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
