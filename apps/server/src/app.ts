import { join } from 'node:path';
import type { OptionItem } from '@hamkor/trade';
import type { FastifyInstance } from 'fastify';
import type { LogService } from './acts/log-service.ts';
import { logService } from './acts/log-service.ts';
import { openNodeKey } from './acts/node-key.ts';
import type { AccountSettings } from './accounts/account-settings.ts';
import { holdToDigest } from './accounts/machine-viewers.ts';
import type { AccountKeeper } from './accounts/keeper.ts';
import { openAccounts } from './accounts/keeper.ts';
import { accountRoutes } from './accounts/routes.ts';
import { actRoutes } from './acts/routes.ts';
import { analysisRoutes } from './analyses/routes.ts';
import type { ChainService } from './chains/chain-service.ts';
import { chainService } from './chains/chain-service.ts';
import { chainRoutes } from './chains/routes.ts';
import { comparisonRoutes } from './comparison/routes.ts';
import { forumStates } from './council/forum-states.ts';
import { councilRoutes } from './council/routes.ts';
import { councilWatch } from './council/telling/council-watch.ts';
import type { Courier } from './council/telling/courier.ts';
import { courier } from './council/telling/courier.ts';
import { countryRoutes } from './countries/routes.ts';
import type { CorridorService } from './corridors/corridor-service.ts';
import { corridorService } from './corridors/corridor-service.ts';
import { corridorRoutes } from './corridors/routes.ts';
import { coverageRoutes } from './coverage/routes.ts';
import { deliveryRoutes } from './delivery/routes.ts';
import { dependenceRoutes } from './dependence/routes.ts';
import { dossierRoutes } from './dossiers/routes.ts';
import { exchangeRoutes } from './exchange/routes.ts';
import { shippedCorridors } from './facts/corridors.ts';
import type { Facts } from './facts/facts.ts';
import { ledgerRoutes } from './ledger/routes.ts';
import { indexRoutes } from './indices/routes.ts';
import type { ImportQueue } from './imports/import-queue.ts';
import { openImports } from './imports/open-imports.ts';
import { importRoutes } from './imports/routes.ts';
import { hubRoutes } from './options/hub-routes.ts';
import { optionRoutes } from './options/routes.ts';
import type { TradeStudy } from './options/trade-study.ts';
import type { TradeStudies } from './options/trade-studies.ts';
import { tradeStudies } from './options/trade-studies.ts';
import { tradeStudy } from './options/trade-study.ts';
import { matchingRoutes } from './matching/routes.ts';
import { newsWorker } from './matching/news-worker.ts';
import type { SearchService } from './matching/search/search-service.ts';
import { searchService } from './matching/search/search-service.ts';
import { overviewRoutes } from './overview/routes.ts';
import { pairRoutes } from './pairs/routes.ts';
import type { ChangeAccess } from './platform/change-guard.ts';
import { guardChanges } from './platform/change-guard.ts';
import type { ApiServer, HttpOptions } from './platform/http.ts';
import { httpServer } from './platform/http.ts';
import type { SendMail } from './platform/mail.ts';
import { openMail } from './platform/mail.ts';
import { guardAccess } from './platform/route-access.ts';
import { limitVisitors } from './platform/rate-limit.ts';
import { version } from './platform/version.ts';
import { productRoutes } from './products/routes.ts';
import { profileRoutes } from './profiles/routes.ts';
import { compareShipped } from './registry/records/compare-shipped.ts';
import { registryRoutes } from './registry/routes.ts';
import { spaceRoutes } from './space/routes.ts';
import type { Database } from './tables.ts';
import { trendRoutes } from './trends/routes.ts';
import { tradeQueryRoutes } from './trade-query/routes.ts';
import { uploadRoutes } from './uploads/routes.ts';
import type { UploadShelf } from './uploads/upload-shelf.ts';
import { validationRoutes } from './validation/routes.ts';
import { valueAddedRoutes } from './value-added/routes.ts';
import { vintageRoutes } from './vintages/routes.ts';
import { openWarehouse } from './warehouse/open-warehouse.ts';
import type { Warehouse } from './warehouse/warehouse.ts';

/** What the routes of every domain are given. */
export interface Context {
  readonly db: Database;
  readonly facts: Facts;
  /** Today as an ISO date. */
  readonly today: () => string;
  /** All options of the data in use under their default weights. */
  readonly allOptions: () => Promise<readonly OptionItem[]>;
  /** The same of a vintage; none where it holds no bilateral trade. */
  readonly optionsOf: (ref: string) => Promise<readonly OptionItem[]>;
  /** What is computed from the trade facts, off the event loop. */
  readonly study: TradeStudy;
  /** The same of loaded trade, by vintage. */
  readonly studies: TradeStudies;
  /** Data loaded by the operator. */
  readonly warehouse: Warehouse;
  /** Folder of what Hamkor keeps on this machine. */
  readonly varFolder: string;
  /** Files taken up from the web, and imports of them. */
  readonly uploads: UploadShelf;
  readonly imports: ImportQueue;
  /** Largest file taken up, MiB. */
  readonly uploadLimitMb: number;
  /** The network of freight. */
  readonly corridors: CorridorService;
  /** The best way between main places of each two members, by `KAZ>UZB`. */
  readonly bestRoutes: CorridorService['bestRoutes'];
  /** Models of production chains, and questions asked of them. */
  readonly chains: ChainService;
  /** Seconds that a solve may be given at most. */
  readonly solveSeconds: number;
  /** Sends letters: to the outbox in the folder, unless a mail server is named. */
  readonly sendMail: SendMail;
  /** One search over records and everything else. */
  readonly search: SearchService;
  /** Checkpoints and receipts of the log of acts. */
  readonly actLog: LogService;
  /** Accounts, and who sent a request. */
  readonly accounts: AccountKeeper;
  /** Sends letters behind the back of whoever caused them. */
  readonly courier: Courier;
  /** Address that people know the platform by; null: letters bear no links. */
  readonly address: string | null;
  /** The instant, of acts too. */
  readonly now: () => Date;
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
  coverageRoutes,
  valueAddedRoutes,
  spaceRoutes,
  vintageRoutes,
  (api, context) => uploadRoutes(api, { ...context, isInUse: context.imports.isInUse }),
  importRoutes,
  tradeQueryRoutes,
  analysisRoutes,
  profileRoutes,
  comparisonRoutes,
  pairRoutes,
  dependenceRoutes,
  trendRoutes,
  corridorRoutes,
  chainRoutes,
  accountRoutes,
  actRoutes,
  matchingRoutes,
  exchangeRoutes,
  dossierRoutes,
  (api, context) => councilRoutes(api, { ...context, states: forumStates(context.facts) }),
  deliveryRoutes,
];

export interface AppOptions
  extends
    Pick<Context, 'db' | 'facts' | 'varFolder'>,
    Partial<Pick<Context, 'today' | 'now' | 'uploadLimitMb' | 'solveSeconds' | 'sendMail'>>,
    Pick<HttpOptions, 'webFolder' | 'log' | 'proxies'> {
  /** Whether to begin the study of trade at once rather than at the first question. */
  readonly isWarm?: boolean;
  /** Address of a PostgreSQL server that workers may share; none for the embedded database. */
  readonly databaseUrl?: string | null;
  /** Who may change what is kept; this machine alone unless told otherwise. */
  readonly access?: ChangeAccess;
  /** How accounts are kept. */
  readonly accounts?: Partial<AccountSettings>;
}

/** MiB of the largest file taken up from the web, unless HAMKOR_UPLOAD_MB says otherwise. */
const usualUploadMb = 4096;

/** Seconds that a solve may be given, unless HAMKOR_SOLVE_SECONDS says otherwise. */
const usualSolveSeconds = 600;

const systemToday = (): string => new Date().toISOString().slice(0, 10);

/** The whole server: platform and all domains, not yet listening. */
export const buildApp = async (options: AppOptions): Promise<FastifyInstance> => {
  const study = tradeStudy(options.facts);
  const warehouse = openWarehouse(options.varFolder);
  const studies = tradeStudies(options.facts, study, warehouse, options.varFolder);
  const optionsUnder = async (ref?: string): Promise<readonly OptionItem[]> => {
    const found = studies.of(ref);
    return found.kind === 'study' ? found.inUse.study.part('options') : [];
  };
  const uploadLimitMb = options.uploadLimitMb ?? usualUploadMb;
  const loading = openImports(options.varFolder, {
    uploadLimitMb,
    now: () => new Date(),
    onDefect: (reason) => app.log.error({ reason }, 'an import broke'),
  });
  const corridors = corridorService({
    varFolder: options.varFolder,
    readFacts: shippedCorridors,
    now: () => new Date(),
    onDefect: (reason) => app.log.error({ err: reason }, 'a batch of routes broke'),
  });
  const chains = chainService({
    db: options.db,
    facts: options.facts,
    databaseUrl: options.databaseUrl ?? null,
    onDefect: (reason) => app.log.error({ err: reason }, 'a question of a chain broke'),
  });
  const actLog = logService({
    db: options.db,
    nodeKey: () => openNodeKey(options.varFolder),
    now: () => new Date(),
    onDefect: (reason) => app.log.error({ reason }, 'the log of acts could not be signed'),
  });
  const search = searchService({ db: options.db, facts: options.facts, corridors });
  const sendMail =
    options.sendMail ??
    openMail({
      smtpUrl: null,
      from: 'Hamkor <hamkor@localhost>',
      folder: join(options.varFolder, 'outbox'),
      now: () => new Date(),
    });
  const accounts = openAccounts({
    ...options.accounts,
    db: options.db,
    varFolder: options.varFolder,
    sendMail,
    onDefect: (reason) => app.log.error({ err: reason }, 'a letter about an account could not be sent'),
  });
  const letters = courier(sendMail, (reason) =>
    app.log.error({ err: reason }, 'a letter about a case could not be sent'),
  );
  const context: Context = {
    today: systemToday,
    now: () => new Date(),
    uploadLimitMb,
    solveSeconds: usualSolveSeconds,
    chains,
    ...loading,
    corridors,
    bestRoutes: corridors.bestRoutes,
    allOptions: () => optionsUnder(),
    optionsOf: optionsUnder,
    study,
    studies,
    warehouse,
    ...options,
    sendMail,
    accounts,
    actLog,
    search,
    courier: letters,
    address: options.accounts?.address ?? null,
  };
  const news = newsWorker({
    db: options.db,
    findRecords: search.findRecords,
    sendMail: context.sendMail,
    address: options.accounts?.address ?? null,
    now: () => new Date(),
    onDefect: (reason) => app.log.error({ err: reason }, 'news of saved searches could not be told'),
  });
  const council = councilWatch({
    db: options.db,
    courier: letters,
    address: context.address,
    now: context.now,
    onDefect: (reason) => app.log.error({ err: reason }, 'it could not be told that times of cases came'),
  });
  const app: FastifyInstance = await httpServer({
    ...options,
    viewerOf: (request) => accounts.viewers.viewerOf(request),
    version,
    routes: async (api) => {
      guardChanges(api, options.access ?? { isLoopback: true, token: null });
      guardAccess(api);
      holdToDigest(api);
      await limitVisitors(api);
      for (const routes of domains) await routes(api, context);
    },
  });
  const closing = new AbortController();
  if (options.isWarm === true)
    app.addHook('onReady', () => {
      actLog.watch();
      news.watch();
      council.watch();
      search.warm((reason) => app.log.error({ err: reason }, 'records could not be read for searching'));
      studies.warm();
      compareShipped(options.db, closing.signal).catch((reason) =>
        app.log.error({ err: reason }, 'shipped records could not be compared'),
      );
      chains
        .resume()
        .catch((reason) => app.log.error({ err: reason }, 'questions of chains could not be taken up'));
    });
  app.addHook('onClose', async () => {
    closing.abort();
    await Promise.all([
      accounts.settled(),
      actLog.close(),
      news.close(),
      council.close(),
      search.close(),
      studies.close(),
      loading.imports.close(),
      corridors.close(),
      chains.close(),
      warehouse.close(),
    ]);
  });
  return app;
};
