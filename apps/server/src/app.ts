import type { OptionItem } from '@hamkor/trade';
import type { FastifyInstance } from 'fastify';
import { countryRoutes } from './countries/routes.ts';
import type { Facts } from './facts/facts.ts';
import { ledgerRoutes } from './ledger/routes.ts';
import { indexRoutes } from './indices/routes.ts';
import { hubRoutes } from './options/hub-routes.ts';
import { optionRoutes } from './options/routes.ts';
import type { TradeStudy } from './options/trade-study.ts';
import { tradeStudy } from './options/trade-study.ts';
import { overviewRoutes } from './overview/routes.ts';
import { pairRoutes } from './pairs/routes.ts';
import type { ApiServer, HttpOptions } from './platform/http.ts';
import { httpServer } from './platform/http.ts';
import { version } from './platform/version.ts';
import { productRoutes } from './products/routes.ts';
import { registryRoutes } from './registry/routes.ts';
import { spaceRoutes } from './space/routes.ts';
import type { Database } from './tables.ts';
import { validationRoutes } from './validation/routes.ts';
import { openWarehouse } from './warehouse/open-warehouse.ts';
import type { Warehouse } from './warehouse/warehouse.ts';

/** What the routes of every domain are given. */
export interface Context {
  readonly db: Database;
  readonly facts: Facts;
  /** Today as an ISO date. */
  readonly today: () => string;
  /** All options under their default weights. */
  readonly allOptions: () => Promise<readonly OptionItem[]>;
  /** What is computed from the trade facts, off the event loop. */
  readonly study: TradeStudy;
  /** Data loaded by the operator. */
  readonly warehouse: Warehouse;
  /** Folder of what Hamkor keeps on this machine. */
  readonly varFolder: string;
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
  optionRoutes,
  hubRoutes,
  indexRoutes,
  validationRoutes,
  spaceRoutes,
  pairRoutes,
];

export interface AppOptions
  extends
    Pick<Context, 'db' | 'facts' | 'varFolder'>,
    Partial<Pick<Context, 'today'>>,
    Pick<HttpOptions, 'webFolder' | 'log'> {
  /** Whether to begin the study of trade at once rather than at the first question. */
  readonly isWarm?: boolean;
}

const systemToday = (): string => new Date().toISOString().slice(0, 10);

/** The whole server: platform and all domains, not yet listening. */
export const buildApp = async (options: AppOptions): Promise<FastifyInstance> => {
  const study = tradeStudy(options.facts);
  const warehouse = openWarehouse(options.varFolder);
  const context: Context = {
    today: systemToday,
    allOptions: () => study.part('options'),
    study,
    warehouse,
    ...options,
  };
  const app = await httpServer({
    ...options,
    version,
    routes: async (api) => {
      for (const routes of domains) await routes(api, context);
    },
  });
  if (options.isWarm === true) app.addHook('onReady', () => study.warm());
  app.addHook('onClose', async () => {
    await Promise.all([study.close(), warehouse.close()]);
  });
  return app;
};
