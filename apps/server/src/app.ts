import type { FastifyInstance } from 'fastify';
import { countryRoutes } from './countries/routes.ts';
import type { Facts } from './facts/facts.ts';
import { ledgerRoutes } from './ledger/routes.ts';
import { overviewRoutes } from './overview/routes.ts';
import type { ApiServer, HttpOptions } from './platform/http.ts';
import { httpServer } from './platform/http.ts';
import { version } from './platform/version.ts';
import { productRoutes } from './products/routes.ts';
import type { Database } from './tables.ts';

/** What the routes of every domain are given. */
export interface Context {
  readonly db: Database;
  readonly facts: Facts;
  /** Today as an ISO date. */
  readonly today: () => string;
}

/** Adds the routes of one domain; paths begin below /api/v1. */
export type Routes = (api: ApiServer, context: Context) => void | Promise<void>;

/** The routes of every domain, one line each. */
const domains: readonly Routes[] = [countryRoutes, productRoutes, ledgerRoutes, overviewRoutes];

export interface AppOptions
  extends Omit<Context, 'today'>, Partial<Pick<Context, 'today'>>, Pick<HttpOptions, 'webFolder' | 'log'> {}

const systemToday = (): string => new Date().toISOString().slice(0, 10);

/** The whole server: platform and all domains, not yet listening. */
export const buildApp = (options: AppOptions): Promise<FastifyInstance> => {
  const context: Context = { today: systemToday, ...options };
  return httpServer({
    ...options,
    version,
    routes: async (api) => {
      for (const routes of domains) await routes(api, context);
    },
  });
};
