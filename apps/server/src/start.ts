import { join } from 'node:path';
import { webSources } from './places.ts';
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
}

/** What the start is doing, for whoever waits. */
export type StartStep =
  | DatabaseStep
  | { readonly kind: 'listening'; readonly address: string }
  | { readonly kind: 'building-web'; readonly isFirst: boolean }
  | { readonly kind: 'web-built' };

export type StartFailure =
  | ListenFailure
  | WebFailure
  | PrepareFailure
  /** The signal came before the server was up. */
  | { readonly kind: 'cancelled' };

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
  { isApiOnly }: StartOptions,
): Promise<RunningServer> => {
  const { buildApp } = await import('./app.ts');
  const web = isApiOnly ? {} : { webFolder: join(webSources.folder, 'dist') };
  const app = await buildApp({ db: database.db, facts, log: true, ...web });
  await app.ready();
  listener.serve(app);
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
 * Starts everything: opens the port, builds the web application if its sources are newer, opens and fills
 * the database, serves. What can go wrong is returned, and nothing is left running then. `signal` ends
 * the start at any moment; afterwards `stop` does.
 */
export const startServer = async (
  options: StartOptions,
  tell: (step: StartStep) => void,
  signal: AbortSignal,
): Promise<RunningServer | StartFailure> => {
  const listener = await listen(options.host, options.port);
  if (listener.kind !== 'listening') return listener;
  tell({ kind: 'listening', address: listener.address });
  // The first of the two to fail stops the other, and is the one reported.
  const halt = new AbortController();
  const either = AbortSignal.any([signal, halt.signal]);
  let failure: StartFailure | null = null;
  const failed = (found: StartFailure) => {
    failure ??= found;
    halt.abort();
  };
  const database = prepareDatabase(options, tell, either).then((result) => {
    if (result.kind !== 'prepared') failed(result);
    return result;
  });
  const web = (options.isApiOnly ? Promise.resolve(null) : prepareWeb(tell, either)).then((result) => {
    if (result) failed(result);
    return result;
  });
  const app = import('./app.ts');
  try {
    const [prepared] = await Promise.all([database, web, app]);
    if (!failure && !signal.aborted && prepared.kind === 'prepared')
      return await run(listener, prepared, options);
    if (prepared.kind === 'prepared') await prepared.database.close();
    await listener.close();
    return signal.aborted ? { kind: 'cancelled' } : (failure ?? { kind: 'cancelled' });
  } catch (error) {
    halt.abort();
    const [prepared] = await Promise.allSettled([database, web]);
    if (prepared.status === 'fulfilled' && prepared.value.kind === 'prepared')
      await prepared.value.database.close();
    await listener.close();
    throw error;
  }
};
