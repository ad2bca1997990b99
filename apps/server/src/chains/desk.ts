import { Worker } from 'node:worker_threads';
import type { DeskKind, DeskKnowledge, DeskWork, ToDesk } from './desk-work.ts';

/** That a piece of work was given up because it took too long, or more memory than a thread may have. */
export interface GivenUp {
  readonly kind: 'given-up';
  readonly why: 'seconds' | 'memory';
}

/** Reads, checks and writes models off the event loop. */
export interface Desk {
  readonly do: <K extends DeskKind>(
    kind: K,
    ask: DeskWork[K]['ask'],
  ) => Promise<DeskWork[K]['answer'] | GivenUp>;
  readonly close: () => Promise<void>;
}

export interface DeskOptions {
  readonly knowledge: () => DeskKnowledge;
  readonly threads?: number;
  /** Seconds after which a piece of work is given up, counted from its turn. */
  readonly seconds?: number;
  readonly megabytes?: number;
}

interface Asked {
  readonly work: ToDesk;
  readonly done: PromiseWithResolvers<unknown>;
}

interface Thread {
  readonly worker: Worker;
  asked: Asked | null;
  timer: NodeJS.Timeout | undefined;
}

const module = new URL('./desk-worker.ts', import.meta.url);
/** Milliseconds after which an idle thread is ended; the network it may hold is large. */
const idleMs = 300_000;

const isOutOfMemory = (reason: unknown): boolean =>
  reason instanceof Error && 'code' in reason && reason.code === 'ERR_WORKER_OUT_OF_MEMORY';

export const chainDesk = ({
  knowledge,
  threads: most = 2,
  seconds = 60,
  megabytes = 1536,
}: DeskOptions): Desk => {
  const threads: Thread[] = [];
  const waiting: Asked[] = [];
  let isClosed = false;

  const go = (): void => {
    for (;;) {
      if (waiting.length === 0 || isClosed) return;
      const thread = threads.find(({ asked }) => asked === null) ?? (threads.length < most ? start() : null);
      const next = thread === null ? undefined : waiting.shift();
      if (thread === null || next === undefined) return;
      clearTimeout(thread.timer);
      thread.asked = next;
      thread.timer = setTimeout(() => drop(thread, { kind: 'given-up', why: 'seconds' }), seconds * 1000);
      thread.worker.postMessage(next.work, []);
    }
  };
  const settle = (thread: Thread, how: (done: PromiseWithResolvers<unknown>) => void): void => {
    clearTimeout(thread.timer);
    const { asked } = thread;
    thread.asked = null;
    if (asked !== null) how(asked.done);
  };
  const drop = (thread: Thread, end: GivenUp | Error): void => {
    const at = threads.indexOf(thread);
    if (at < 0) return;
    threads.splice(at, 1);
    void thread.worker.terminate();
    settle(thread, ({ resolve, reject }) => (end instanceof Error ? reject(end) : resolve(end)));
    go();
  };
  const start = (): Thread => {
    const worker = new Worker(module, {
      workerData: knowledge(),
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    });
    const thread: Thread = { worker, asked: null, timer: undefined };
    threads.push(thread);
    worker.on('message', (answer: unknown) => {
      settle(thread, ({ resolve }) => resolve(answer));
      thread.timer = setTimeout(() => drop(thread, new Error('idle')), idleMs);
      thread.timer.unref();
      go();
    });
    worker.on('error', (reason) =>
      drop(
        thread,
        isOutOfMemory(reason)
          ? { kind: 'given-up', why: 'memory' }
          : reason instanceof Error
            ? reason
            : new Error(String(reason)),
      ),
    );
    worker.on('exit', (code) => drop(thread, new Error(`a thread ended with ${code}`)));
    return thread;
  };
  return {
    do: (kind, ask) => {
      const done = Promise.withResolvers<unknown>();
      if (isClosed) done.reject(new Error('the server is closing'));
      else waiting.push({ work: { kind, ask }, done });
      go();
      return done.promise as ReturnType<Desk['do']> as never;
    },
    close: async () => {
      isClosed = true;
      const closing = new Error('the server is closing');
      for (const { done } of waiting.splice(0)) done.reject(closing);
      const running = threads.splice(0);
      for (const thread of running) settle(thread, ({ reject }) => reject(closing));
      await Promise.all(running.map(({ worker }) => worker.terminate()));
    },
  };
};
