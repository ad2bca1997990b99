/**
 * The parts of the server that take long to load, imported when they are called: a command that only reads
 * facts must not wait for the HTTP server and the database driver.
 */

import type { DatabaseOptions } from './prepare-database.ts';

/** See `start.ts`. */
export const startServer: typeof import('./start.ts').startServer = async (...given) =>
  (await import('./start.ts')).startServer(...given);

/** See `app.ts`. */
export const buildApp: typeof import('./app.ts').buildApp = async (options) =>
  (await import('./app.ts')).buildApp(options);

/** See `chains/fleet/worker-process.ts`. */
export const runWorkerProcess: typeof import('./chains/fleet/worker-process.ts').runWorkerProcess = async (
  process,
) => (await import('./chains/fleet/worker-process.ts')).runWorkerProcess(process);

/** See `check-database.ts`. */
export const checkDatabase: typeof import('./check-database.ts').checkDatabase = async (options) =>
  (await import('./check-database.ts')).checkDatabase(options);

/** See `acts/check-log.ts`. */
export const checkLog: typeof import('./acts/check-log.ts').checkLog = async (...given) =>
  (await import('./acts/check-log.ts')).checkLog(...given);

/** See `move/move-database.ts`. */
export const moveDatabase: typeof import('./move/move-database.ts').moveDatabase = async (options) =>
  (await import('./move/move-database.ts')).moveDatabase(options);

/** See `matching/ask-bank.ts`. */
export const openBank: typeof import('./matching/ask-bank.ts').openBank = async (...given) =>
  (await import('./matching/ask-bank.ts')).openBank(...given);

/** Whether the web application is built from its present sources. */
export const checkWeb = async () => {
  const [{ webState }, { webSources }] = await Promise.all([
    import('./platform/web-build.ts'),
    import('./places.ts'),
  ]);
  return webState(webSources);
};

/** Whether the port could be opened now; null when it could. */
export const checkPort = async (host: string, port: number) => {
  const { listen } = await import('./platform/listener.ts');
  const listener = await listen(host, port);
  if (listener.kind !== 'listening') return listener;
  await listener.close();
  return null;
};

/** See `exchange/at-hand.ts`. */
export const exportAtHand: typeof import('./exchange/at-hand.ts').exportAtHand = async (...given) =>
  (await import('./exchange/at-hand.ts')).exportAtHand(...given);

/** See `exchange/at-hand.ts`. */
export const importAtHand: typeof import('./exchange/at-hand.ts').importAtHand = async (...given) =>
  (await import('./exchange/at-hand.ts')).importAtHand(...given);

/** See `exchange/read-file.ts`. */
export const readExchangeFile: typeof import('./exchange/read-file.ts').readExchangeFile = async (...given) =>
  (await import('./exchange/read-file.ts')).readExchangeFile(...given);

/** See `exchange/published-schemas.ts`. */
export const checkPublished: typeof import('./exchange/published-schemas.ts').checkPublished = async (
  ...given
) => (await import('./exchange/published-schemas.ts')).checkPublished(...given);

/** See `accounts/user-desk.ts`. */
export const openUsers = async (options: DatabaseOptions) => {
  const [{ openUserDesk }, { usualCost }] = await Promise.all([
    import('./accounts/user-desk.ts'),
    import('./accounts/password-hash.ts'),
  ]);
  return openUserDesk(options, usualCost);
};
