/** The whole product, started for a test file as `npm start` does: embedded database, web, any free port. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '@hamkor/server';

export interface Site {
  /** Where it listens, without a slash at the end. */
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts the product on an empty folder of its own; a start that fails fails the test with the reason. */
export const openSite = async (): Promise<Site> => {
  const varFolder = mkdtempSync(join(tmpdir(), 'hamkor-site-'));
  const server = await startServer(
    { host: '127.0.0.1', port: 0, isApiOnly: false, varFolder, databaseUrl: null },
    () => undefined,
    new AbortController().signal,
  );
  if (server.kind !== 'running') {
    rmSync(varFolder, { recursive: true, force: true });
    throw new Error(`the product did not start: ${JSON.stringify(server)}`);
  }
  return {
    address: server.address.replace(/\/$/, ''),
    stop: async () => {
      await server.stop();
      rmSync(varFolder, { recursive: true, force: true });
    },
  };
};
