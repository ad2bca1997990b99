import { availableParallelism } from 'node:os';
import type { translator } from '@hamkor/messages';
import type { WorkerFailure } from './start-worker.ts';
import { startWorker } from './start-worker.ts';

type Words = Awaited<ReturnType<typeof translator>>;

export interface WorkerProcess {
  readonly t: Words;
  /** Address of the database; null where none is named. */
  readonly databaseUrl: string | null;
  /** Parts solved at once, as it was given; null = one a processor. */
  readonly threads: string | null;
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
  /** Resolves when somebody asks the process to end. */
  readonly asked: Promise<unknown>;
}

/** How the process ends: 0 asked to, 1 it could not be done, 2 what it was given is wrong. */
export type ExitCode = 0 | 1 | 2;

/** 1 to 64; null where the text says something else. */
const readThreads = (text: string): number | null =>
  /^([1-9]|[1-5]\d|6[0-4])$/.test(text) ? Number(text) : null;

const failureWords = (t: Words, failure: WorkerFailure): string => {
  switch (failure.kind) {
    case 'bad-database-url':
      return t('cli.start.badDatabaseUrl', { url: failure.url });
    case 'database-unreachable':
      return t('cli.start.databaseUnreachable', { url: failure.url, reason: failure.reason });
    case 'database-refused':
      return t('cli.start.databaseRefused', { reason: failure.reason });
  }
};

/** Tells a reason anew only after a while: a database that is away is missed several times a second. */
const seldom = (tell: (reason: string) => void, everyMs: number): ((reason: unknown) => void) => {
  const told = new Map<string, number>();
  return (reason) => {
    const text = reason instanceof Error ? reason.message : String(reason);
    const now = performance.now();
    if (now - (told.get(text) ?? -Infinity) < everyMs) return;
    told.set(text, now);
    tell(text);
  };
};

/** Runs a worker until it is asked to end. */
export const runWorkerProcess = async ({
  t,
  databaseUrl,
  threads: given,
  say,
  complain,
  asked,
}: WorkerProcess): Promise<ExitCode> => {
  if (databaseUrl === null) {
    complain(t('chainCli.worker.noDatabase'));
    return 2;
  }
  const threads = given === null ? availableParallelism() : readThreads(given);
  if (threads === null) {
    complain(t('chainCli.worker.threadsExpected', { found: given ?? '' }));
    return 2;
  }
  const worker = await startWorker({
    databaseUrl,
    threads,
    onDefect: seldom((reason) => complain(t('chainCli.worker.broke', { reason })), 10_000),
  });
  if (worker.kind !== 'working') {
    complain(failureWords(t, worker));
    return worker.kind === 'bad-database-url' ? 2 : 1;
  }
  say(t('chainCli.worker.working', { name: worker.name, threads: worker.threads }));
  await asked;
  say(t('chainCli.worker.stopping'));
  await worker.stop();
  return 0;
};
