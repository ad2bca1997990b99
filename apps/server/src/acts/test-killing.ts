/** Support for tests and benchmarks: writers that are killed again and again, and what is left of what they wrote. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { LogVerdict } from './verify-log.ts';

const script = join(import.meta.dirname, 'test-writer-process.ts');

type Told =
  | { readonly kind: 'found'; readonly verdict: LogVerdict; readonly hashes: readonly string[] }
  | { readonly kind: 'acknowledged'; readonly hash: string; readonly pid: number };

export interface KillingOptions {
  /** A PostgreSQL server, of which the session that wrote last is killed too; null: the embedded database in the folder. */
  readonly url: string | null;
  readonly folder: string;
  readonly times: number;
  /** From 0 to 1: how long a writer lives, anew for every life. */
  readonly random: () => number;
}

export interface KillingResult {
  readonly acknowledged: number;
  /** Acts that were acknowledged and not there at a later start. */
  readonly lost: number;
  /** Acts in the log at the end; those that were committed and not yet told are more than acknowledged. */
  readonly size: number;
  /** Starts at which the log did not verify. */
  readonly broken: readonly LogVerdict[];
  /** Starts at which the log was read: all but those killed before. */
  readonly starts: number;
}

const kill = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
};

/** The process that has the embedded database open; null while there is none. */
const holderOf = (folder: string): number | null => {
  try {
    return Number(readFileSync(join(folder, 'postgres.lock'), 'utf8').split(' ')[0]);
  } catch {
    return null;
  }
};

/** One life of a writer. */
const live = (url: string | null, folder: string) => {
  const child = spawn(process.execPath, [script, JSON.stringify({ url, folder })], {
    env: { ...process.env, TMPDIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, error] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    error += chunk.toString();
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  return {
    /** Whole lines: a process that dies in the middle of one has told nothing by it. */
    told: () =>
      out
        .slice(0, out.lastIndexOf('\n') + 1)
        .split('\n')
        .flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Told])),
    /** Until it has told something of a kind. */
    hasTold: async (kind: Told['kind']): Promise<void> => {
      while (!out.includes(`"kind":"${kind}"`)) {
        if (child.exitCode !== null) throw new Error(`a writer ended with ${child.exitCode}: ${error}`);
        // oxlint-disable-next-line no-await-in-loop
        await setTimeout(5);
      }
    },
    kill: async (pids: readonly number[]): Promise<void> => {
      for (const pid of [...pids, child.pid!]) kill(pid);
      await ended;
    },
  };
};

/**
 * Starts a writer, kills it and its database with SIGKILL at a moment by chance, and starts the next, which reads the log
 * that is left. Every fourth is killed while it may still be opening the database. What the last writes is not counted.
 */
export const killWriters = async ({ url, folder, times, random }: KillingOptions): Promise<KillingResult> => {
  const acknowledged = new Set<string>();
  const broken: LogVerdict[] = [];
  let [lost, size, starts] = [0, 0, 0];
  const look = (told: readonly Told[]): void => {
    for (const line of told) {
      if (line.kind === 'acknowledged') {
        acknowledged.add(line.hash);
        continue;
      }
      const held = new Set(line.hashes);
      starts += 1;
      size = held.size;
      lost += [...acknowledged].filter((hash) => !held.has(hash)).length;
      if (!line.verdict.isSound) broken.push(line.verdict);
    }
  };
  for (let time = 0; time <= times; time += 1) {
    const writer = live(url, folder);
    if (time === times) {
      await writer.hasTold('found');
      await writer.kill([]);
      look(writer.told().filter(({ kind }) => kind === 'found'));
      break;
    }
    const isEarly = time % 4 === 3;
    if (!isEarly) await writer.hasTold('acknowledged');
    await setTimeout(random() * (isEarly ? 1000 : 150));
    const last = writer.told().findLast((line) => line.kind === 'acknowledged');
    const holder = url === null ? holderOf(folder) : (last?.pid ?? null);
    await writer.kill(holder === null ? [] : [holder]);
    look(writer.told());
  }
  return { acknowledged: acknowledged.size, lost, size, broken, starts };
};
