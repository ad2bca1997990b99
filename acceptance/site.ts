/** The whole product, as `npm start` starts it: embedded database, web, any free port. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { startServer } from '@hamkor/server';
import { inject } from 'vitest';

export interface Site {
  /** Where it listens, without a slash at the end. */
  readonly address: string;
  stop(): Promise<void>;
}

/**
 * A server that has just started still computes the options and says 503 meanwhile; pages wait for it, but the
 * browser writes each such answer to its console, where a test looks for faults.
 */
const untilOptionsAreFound = async (address: string): Promise<void> => {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const { status } = await fetch(`${address}/api/v1/options/summary`);
    if (status !== 503) return;
    await setTimeout(200);
  }
};

/** Address of the product that files which change nothing share (`shipped-site.ts`), once it can answer all. */
export const shippedSite = async (): Promise<string> => {
  const address = inject('shippedSite');
  await untilOptionsAreFound(address);
  return address;
};

/**
 * Starts the product on an empty folder of its own, for a file that loads or saves something; a start that fails
 * fails the test with the reason.
 */
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
  const address = server.address.replace(/\/$/, '');
  await untilOptionsAreFound(address);
  return {
    address,
    stop: async () => {
      await server.stop();
      rmSync(varFolder, { recursive: true, force: true });
    },
  };
};
