import { join } from 'node:path';
import type { BadOidcFile, OidcProvider } from './accounts/oidc-providers.ts';
import type { OperatorSettings } from './accounts/operator-settings.ts';
import {
  namedMail,
  namedProviders,
  settingsForStart,
  usualOperatorSettings,
} from './accounts/operator-settings.ts';
import { webSources } from './places.ts';
import { isLoopbackName } from './platform/change-guard.ts';
import type { ListenFailure, Listener } from './platform/listener.ts';
import { listen } from './platform/listener.ts';
import type { OpenDatabase } from './platform/open-database.ts';
import type { WebFailure } from './platform/web-build.ts';
import { buildWeb, webState } from './platform/web-build.ts';
import type { DatabaseOptions, DatabaseStep, PreparedDatabase, PrepareFailure } from './prepare-database.ts';
import { prepareDatabase } from './prepare-database.ts';

export interface StartOptions extends DatabaseOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Whether to leave the web application out. */
  readonly isApiOnly: boolean;
  /** What those who ask from other machines must bring to change anything; nobody may without one. */
  readonly token?: string | null;
  /** Largest file taken up from the web, MiB. */
  readonly uploadLimitMb?: number;
  /** Seconds that a solve may be given at most. */
  readonly solveSeconds?: number;
  /** Accounts and letters. */
  readonly accounts?: OperatorSettings;
  /** How many proxies stand in front and are believed. */
  readonly proxies?: number;
}

/** What the start is doing, for whoever waits. */
export type StartStep =
  | DatabaseStep
  | { readonly kind: 'listening'; readonly address: string }
  | { readonly kind: 'building-web'; readonly isFirst: boolean }
  | { readonly kind: 'web-built' }
  /** Nobody has an account yet: whoever reads this makes the first one with the code. */
  | { readonly kind: 'set-up'; readonly address: string; readonly code: string };

export type StartFailure = ListenFailure | WebFailure | PrepareFailure | BadOidcFile;

export interface RunningServer {
  readonly kind: 'running';
  readonly address: string;
  readonly database: OpenDatabase['data'];
  /** Resolves when the database has died for good. */
  readonly lost: OpenDatabase['lost'];
  stop(): Promise<void>;
}

const prepareWeb = async (
  tell: (step: StartStep) => void,
  signal: AbortSignal,
): Promise<WebFailure | null> => {
  const state = webState(webSources);
  if (state === 'current') return null;
  tell({ kind: 'building-web', isFirst: state !== 'outdated' });
  const failure = await buildWeb(webSources, signal);
  if (!failure) tell({ kind: 'web-built' });
  return failure;
};

const run = async (
  listener: Listener,
  { database, facts }: PreparedDatabase,
  options: StartOptions,
  providers: readonly OidcProvider[],
  tell: (step: StartStep) => void,
): Promise<RunningServer> => {
  const { isApiOnly, varFolder, databaseUrl, host, token = null, uploadLimitMb, solveSeconds } = options;
  const { accounts: operator = usualOperatorSettings, proxies = 0 } = options;
  const [{ buildApp }, { writePins }] = await Promise.all([
    import('./app.ts'),
    import('./analyses/analysis-pins.ts'),
  ]);
  await writePins(database.db, varFolder);
  const accounts = await settingsForStart(database.db, operator, providers);
  const web = isApiOnly ? {} : { webFolder: join(webSources.folder, 'dist') };
  const app = await buildApp({
    db: database.db,
    facts,
    varFolder,
    databaseUrl,
    log: true,
    isWarm: true,
    accounts,
    proxies,
    sendMail: namedMail(operator, varFolder),
    access: { isLoopback: isLoopbackName(host), token },
    ...(uploadLimitMb === undefined ? {} : { uploadLimitMb }),
    ...(solveSeconds === undefined ? {} : { solveSeconds }),
    ...web,
  });
  await app.ready();
  listener.serve(app);
  if (accounts.setUpCode) {
    const address = `${operator.address ?? listener.address}/account/set-up`;
    tell({ kind: 'set-up', address, code: accounts.setUpCode });
  }
  return {
    kind: 'running',
    address: listener.address,
    database: database.data,
    lost: database.lost,
    stop: async () => {
      await listener.close();
      await app.close();
      await database.close();
    },
  };
};

/**
 * What must be done before the server can answer, all side by side. The first to fail stops the others,
 * and is the one reported.
 */
const prepare = async (
  options: StartOptions,
  tell: (step: StartStep) => void,
  signal: AbortSignal,
): Promise<PreparedDatabase | StartFailure> => {
  const work = new AbortController();
  const cancel = () => work.abort();
  signal.addEventListener('abort', cancel);
  if (signal.aborted) cancel();
  const failures: StartFailure[] = [];
  const guarded = async <T>(part: Promise<T>, failureOf: (result: T) => StartFailure | null): Promise<T> => {
    try {
      const result = await part;
      const failure = failureOf(result);
      if (failure) {
        failures.push(failure);
        cancel();
      }
      return result;
    } catch (error) {
      cancel();
      throw error;
    }
  };
  const parts = await Promise.allSettled([
    guarded(prepareDatabase(options, tell, work.signal), (result) =>
      result.kind === 'prepared' ? null : result,
    ),
    guarded(options.isApiOnly ? Promise.resolve(null) : prepareWeb(tell, work.signal), (failure) => failure),
    guarded(import('./app.ts'), () => null),
  ]);
  signal.removeEventListener('abort', cancel);
  const [database] = parts;
  const prepared =
    database.status === 'fulfilled' && database.value.kind === 'prepared' ? database.value : null;
  const defect = parts.find((part) => part.status === 'rejected');
  if (prepared && failures.length === 0 && !defect && !signal.aborted) return prepared;
  await prepared?.database.close();
  if (defect) throw defect.reason;
  return signal.aborted ? { kind: 'cancelled' } : failures[0]!;
};

/**
 * Starts everything: opens the port, builds the web application if its sources are newer, opens and fills
 * the database, serves. What can go wrong is returned, and nothing is left running then. `signal` ends
 * the start at any moment; afterwards `stop` does.
 */
export const startServer = async (
  options: StartOptions,
  tell: (step: StartStep) => void,
  signal: AbortSignal,
): Promise<RunningServer | StartFailure> => {
  const providers = namedProviders(options.accounts ?? usualOperatorSettings);
  if ('kind' in providers) return providers;
  const listener = await listen(options.host, options.port);
  if (listener.kind !== 'listening') return listener;
  tell({ kind: 'listening', address: listener.address });
  try {
    const prepared = await prepare(options, tell, signal);
    if (prepared.kind === 'prepared') return await run(listener, prepared, options, providers, tell);
    await listener.close();
    return prepared;
  } catch (error) {
    await listener.close();
    throw error;
  }
};
