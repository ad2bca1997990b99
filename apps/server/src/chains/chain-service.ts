import { randomUUID } from 'node:crypto';
import { availableParallelism } from 'node:os';
import type { Facts } from '../facts/facts.ts';
import type { Database } from '../tables.ts';
import { version } from '../platform/version.ts';
import type { ChainRuns } from './chain-runs.ts';
import { chainRuns } from './chain-runs.ts';
import type { Desk } from './desk.ts';
import { chainDesk } from './desk.ts';
import { fleetRunner } from './fleet/fleet-runner.ts';
import { openPartQueue } from './fleet/part-queue.ts';
import { beat, beatMs, leave, processesThere } from './fleet/process-registry.ts';
import { processName } from './fleet/start-worker.ts';
import { gainsThread } from './gains-thread.ts';
import { chainCodes } from './known-codes.ts';
import { partThreads } from './part-threads.ts';
import { repeated } from './repeated.ts';

/** Everything the server knows of chains. No thread is started before there is work for it. */
export interface ChainService {
  readonly desk: Desk;
  readonly runs: ChainRuns;
  /** Takes up what waits, and tells other processes that this one is there. */
  readonly resume: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface ChainServiceOptions {
  readonly db: Database;
  readonly facts: Pick<Facts, 'trade'>;
  /** Address of a PostgreSQL server that others may share; null for the embedded database. */
  readonly databaseUrl: string | null;
  readonly onDefect: (reason: unknown) => void;
  /** Threads that solve. */
  readonly threads?: number;
  /** What threads that solve run; tests have their own. */
  readonly module?: URL;
}

/** More threads than this cost more memory than they save time. */
const mostThreads = 8;

export const chainService = ({
  db,
  facts,
  databaseUrl,
  onDefect,
  threads = Math.min(mostThreads, availableParallelism()),
  module,
}: ChainServiceOptions): ChainService => {
  const owner = randomUUID();
  const name = processName();
  const local = partThreads({ threads, name, ...(module === undefined ? {} : { module }) });
  const runner =
    databaseUrl === null
      ? local
      : fleetRunner({ db, local, openQueue: () => openPartQueue(databaseUrl, onDefect), onDefect });
  const desk = chainDesk({ knowledge: () => ({ codes: chainCodes(facts) }) });
  const self = { id: owner, kind: 'server', name, version, threads } as const;
  const servers = async (): Promise<readonly string[]> => {
    await beat(db, self);
    return (await processesThere(db, 'server')).map(({ id }) => id);
  };
  const runs = chainRuns({
    db,
    runner,
    gains: gainsThread,
    owner,
    version,
    servers: databaseUrl === null ? null : servers,
    onDefect,
  });
  let stopBeats: (() => void) | null = null;
  return {
    desk,
    runs,
    resume: async () => {
      if (databaseUrl !== null) stopBeats ??= repeated(beatMs, () => beat(db, self), onDefect);
      await runs.resume();
    },
    close: async () => {
      await Promise.all([runs.close(), desk.close()]);
      stopBeats?.();
      if (stopBeats !== null) await leave(db, owner).catch(onDefect);
    },
  };
};
