import type { CooperationOption } from '@hamkor/trade';
import { findOptions } from '@hamkor/trade';
import type { FastifyInstance } from 'fastify';
import { countryRoutes } from './countries/routes.ts';
import type { Facts } from './facts/facts.ts';
import { ledgerRoutes } from './ledger/routes.ts';
import { overviewRoutes } from './overview/routes.ts';
import type { ApiServer, HttpOptions } from './platform/http.ts';
import { httpServer } from './platform/http.ts';
import { version } from './platform/version.ts';
import { productRoutes } from './products/routes.ts';
import { registryRoutes } from './registry/routes.ts';
import type { Database } from './tables.ts';

/** What the routes of every domain are given. */
export interface Context {
  readonly db: Database;
  readonly facts: Facts;
  /** Today as an ISO date. */
  readonly today: () => string;
  /** All options under their default weights. */
  readonly allOptions: () => Promise<readonly CooperationOption[]>;
}

/** Adds the routes of one domain; paths begin below /api/v1. */
export type Routes = (api: ApiServer, context: Context) => void | Promise<void>;

/** The routes of every domain, one line each. */
const domains: readonly Routes[] = [
  countryRoutes,
  productRoutes,
  ledgerRoutes,
  registryRoutes,
  overviewRoutes,
];

export interface AppOptions
  extends
    Pick<Context, 'db' | 'facts'>,
    Partial<Pick<Context, 'today'>>,
    Pick<HttpOptions, 'webFolder' | 'log'> {}

const systemToday = (): string => new Date().toISOString().slice(0, 10);

/** Finds all options when they are first asked for, and keeps them. */
const optionsOnce = ({ trade }: Facts): Context['allOptions'] => {
  let found: Promise<readonly CooperationOption[]> | null = null;
  return () => (found ??= Promise.resolve(findOptions(trade).options));
};

/** The whole server: platform and all domains, not yet listening. */
export const buildApp = (options: AppOptions): Promise<FastifyInstance> => {
  const context: Context = { today: systemToday, allOptions: optionsOnce(options.facts), ...options };
  return httpServer({
    ...options,
    version,
    routes: async (api) => {
      for (const routes of domains) await routes(api, context);
    },
  });
};
