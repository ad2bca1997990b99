import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { migrate } from '../../platform/migrate.ts';
import type { DatabaseFailure } from '../../platform/open-database.ts';
import { openServer } from '../../platform/open-database.ts';
import { version } from '../../platform/version.ts';
import { partThreads } from '../part-threads.ts';
import type { FleetWorker } from './fleet-worker.ts';
import { fleetWorker } from './fleet-worker.ts';
import { openPartQueue } from './part-queue.ts';

export interface WorkerOptions {
  readonly databaseUrl: string;
  /** Parts solved at once, each on a thread of its own. */
  readonly threads: number;
  readonly onDefect: (reason: unknown) => void;
  /** What threads run; tests have their own. */
  readonly module?: URL;
}

export interface RunningWorker extends FleetWorker {
  readonly kind: 'working';
  /** What it is called where people see who solves. */
  readonly name: string;
  readonly threads: number;
}

export type WorkerFailure =
  | Extract<DatabaseFailure, { readonly kind: 'bad-database-url' | 'database-unreachable' }>
  /** The database answers, but its tables or those of the queue cannot be made or read. */
  | { readonly kind: 'database-refused'; readonly reason: string };

/** Host and process: what a process is called among those that share the work. */
export const processName = (): string => `${hostname()}:${process.pid}`;

/**
 * Starts taking parts from the queue of a PostgreSQL server. Tables that are not there yet are made, so that server and
 * workers may be started in any order.
 */
export const startWorker = async ({
  databaseUrl,
  threads,
  onDefect,
  module,
}: WorkerOptions): Promise<RunningWorker | WorkerFailure> => {
  const opened = await openServer(databaseUrl);
  if (opened.kind === 'bad-database-url' || opened.kind === 'database-unreachable') return opened;
  if (opened.kind !== 'open') throw new Error(`a server cannot be ${opened.kind}`);
  const { db, owner } = opened;
  const name = processName();
  try {
    await migrate(owner);
    const worker = await fleetWorker({
      db,
      queue: await openPartQueue(databaseUrl, onDefect),
      runner: partThreads({ threads, name, ...(module === undefined ? {} : { module }) }),
      self: { id: randomUUID(), kind: 'worker', name, version, threads },
      onDefect,
    });
    return {
      kind: 'working',
      name,
      threads,
      stop: async () => {
        await worker.stop();
        await opened.close();
      },
    };
  } catch (error) {
    await opened.close();
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return { kind: 'database-refused', reason: cause instanceof Error ? cause.message : String(cause) };
  }
};
