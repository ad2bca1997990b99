import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { DataFolderFailure } from './data-folder.ts';
import type { Order, Report, Settings } from './embedded-postgres-process.ts';

const script = join(import.meta.dirname, 'embedded-postgres-process.ts');

/** A process that does not end in this time is killed; its data survive that. */
const patienceMs = 3000;
/** A database that dies is started again, but not for ever. */
const restarts = 3;

export interface EmbeddedPostgres {
  readonly kind: 'listening';
  readonly connectionString: string;
  readonly data: 'created' | 'restored' | 'kept';
  readonly pid: () => number;
  /** Resolves when the database has died and could not be started again. */
  readonly lost: Promise<EmbeddedFailure>;
  /** Keeps a copy of the data as they are now, to begin an empty folder from. */
  snapshot(folder: string): Promise<void>;
  stop(): Promise<void>;
}

export type EmbeddedFailure = DataFolderFailure | { readonly kind: 'defect'; readonly reason: string };

type Listening = Extract<Report, { kind: 'listening' }>;

const send = (child: ChildProcess, order: Order): void => {
  if (child.connected) child.send(order, () => {});
};

const endOf = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });

/** Starts the process and waits for its first report, or for what it said on its way out. */
const launch = (settings: Settings): { child: ChildProcess; first: Promise<Listening | EmbeddedFailure> } => {
  const child = fork(script, [JSON.stringify(settings)], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    execArgv: [],
  });
  const first = new Promise<Listening | EmbeddedFailure>((resolve) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-2000);
    });
    child.once('message', (message) => resolve(message as Listening | EmbeddedFailure));
    child.once('error', (error) => resolve({ kind: 'defect', reason: error.message }));
    child.once('exit', (code, signal) =>
      resolve({ kind: 'defect', reason: said.trim() || `exit ${code ?? signal}` }),
    );
  });
  return { child, first };
};

/** The path of a socket may have about a hundred characters only. */
const placeToListen = (): Settings['at'] => {
  if (process.platform === 'win32') return { kind: 'port', port: 0 };
  return { kind: 'socket', folder: mkdtempSync(join(tmpdir().length < 70 ? tmpdir() : '/tmp', 'hamkor-')) };
};

/** The same place again, for a second process that clients of the first must find. */
const samePlace = (at: Settings['at'], connectionString: string): Settings['at'] =>
  at.kind === 'port' ? { kind: 'port', port: Number(new URL(connectionString).port) } : at;

const leave = (at: Settings['at']): void => {
  if (at.kind === 'socket') rmSync(at.folder, { recursive: true, force: true });
};

/**
 * Starts the embedded PostgreSQL on a folder, and again should its process die. One process per folder: a
 * second is refused. `signal` ends it at once, at any moment: what was committed stays.
 */
export const startEmbeddedPostgres = async (
  wanted: Omit<Settings, 'at'>,
  signal?: AbortSignal,
): Promise<EmbeddedPostgres | EmbeddedFailure> => {
  const at = placeToListen();
  let { child, first } = launch({ ...wanted, at });
  let isStopping = false;
  const abandon = () => {
    isStopping = true;
    child.kill('SIGKILL');
  };
  signal?.addEventListener('abort', abandon);
  if (signal?.aborted) abandon();
  const report = await first;
  if (report.kind !== 'listening') {
    leave(at);
    return report;
  }

  const watch = async (): Promise<EmbeddedFailure> => {
    let last: EmbeddedFailure = { kind: 'defect', reason: 'ended' };
    for (let left = restarts; left > 0; left -= 1) {
      await endOf(child);
      if (isStopping) break;
      ({ child, first } = launch({ ...wanted, at: samePlace(at, report.connectionString) }));
      const again = await first;
      if (again.kind !== 'listening') last = again;
    }
    await endOf(child);
    leave(at);
    return isStopping ? new Promise<never>(() => {}) : last;
  };
  return {
    ...report,
    pid: () => child.pid!,
    lost: watch(),
    snapshot: async (folder) => {
      const done = new Promise<void>((resolve) => child.once('message', () => resolve()));
      send(child, { kind: 'snapshot', folder });
      await Promise.race([done, endOf(child)]);
    },
    stop: async () => {
      isStopping = true;
      send(child, { kind: 'stop' });
      await Promise.race([endOf(child), setTimeout(patienceMs, undefined, { ref: false })]);
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
      await endOf(child);
      leave(at);
    },
  };
};
