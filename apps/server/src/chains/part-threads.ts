import { Worker } from 'node:worker_threads';
import type { FromPartThread, ToPartThread } from './part-messages.ts';
import type { PartAsked, PartOutcome, PartRunner, PartWatch } from './part-runner.ts';

export interface PartThreadsOptions {
  /** Threads at most; they are started when there is work and end when there has been none for a while. */
  readonly threads: number;
  /** Who solves, for people. */
  readonly name: string;
  /** Heap of a thread, megabytes; the solver's own memory is bounded by itself. */
  readonly megabytes?: number;
  /** Milliseconds after which a thread that does not stop when asked is ended. */
  readonly patienceMs?: number;
  /** Milliseconds after which an idle thread is ended. */
  readonly idleMs?: number;
  /** What threads run; tests have their own. */
  readonly module?: URL;
}

interface Waiting {
  readonly asked: PartAsked;
  readonly watch: PartWatch;
  readonly done: (outcome: PartOutcome) => void;
}

interface Thread {
  readonly worker: Worker;
  work: Waiting | null;
  /** Of ending it: because it is idle, or does not stop when asked. */
  timer: NodeJS.Timeout | undefined;
}

const solving = new URL('./part-worker.ts', import.meta.url);

const endOf = (reason: unknown): PartOutcome => {
  const isMemory = reason instanceof Error && 'code' in reason && reason.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return {
    kind: 'failed',
    failure: isMemory ? 'memory' : 'defect',
    reason: reason instanceof Error ? (reason.stack ?? reason.message).slice(0, 2000) : String(reason),
  };
};

/** Solves parts in threads of this process, side by side, in the order in which they were asked for. */
export const partThreads = ({
  threads: most,
  name,
  megabytes = 3072,
  patienceMs = 2500,
  idleMs = 60_000,
  module = solving,
}: PartThreadsOptions): PartRunner => {
  const threads: Thread[] = [];
  const waiting: Waiting[] = [];
  let isClosed = false;

  const post = ({ worker }: Thread, message: ToPartThread): void => worker.postMessage(message, []);
  const give = (thread: Thread, work: Waiting, isWithModel: boolean): void => {
    clearTimeout(thread.timer);
    thread.work = work;
    const { modelId, model, part } = work.asked;
    post(thread, { kind: 'solve', modelId, model: isWithModel ? model : null, part });
  };
  const go = (): void => {
    for (;;) {
      if (waiting.length === 0 || isClosed) return;
      const thread = threads.find(({ work }) => work === null) ?? (threads.length < most ? start() : null);
      const next = thread === null ? undefined : waiting.shift();
      if (thread === null || next === undefined) return;
      next.watch.onTaken?.(name);
      give(thread, next, false);
    }
  };
  /** Takes the work off a thread, which is free then. */
  const settle = (thread: Thread, outcome: PartOutcome): void => {
    clearTimeout(thread.timer);
    const { work } = thread;
    thread.work = null;
    work?.done(outcome);
  };
  const drop = (thread: Thread, outcome: PartOutcome): void => {
    const at = threads.indexOf(thread);
    if (at < 0) return;
    threads.splice(at, 1);
    void thread.worker.terminate();
    settle(thread, outcome);
    go();
  };
  const heard = (thread: Thread, message: FromPartThread): void => {
    const { work } = thread;
    if (work === null) return;
    switch (message.kind) {
      case 'progress':
        return work.watch.onProgress?.(message.progress);
      case 'unknown-model':
        if (work.watch.signal?.aborted !== true) return give(thread, work, true);
        settle(thread, { kind: 'cancelled' });
        return go();
      case 'ended':
        settle(thread, message.outcome);
        thread.timer = setTimeout(() => drop(thread, { kind: 'cancelled' }), idleMs);
        thread.timer.unref();
        return go();
    }
  };
  const start = (): Thread => {
    const worker = new Worker(module, { resourceLimits: { maxOldGenerationSizeMb: megabytes } });
    const thread: Thread = { worker, work: null, timer: undefined };
    threads.push(thread);
    worker.on('message', (message: FromPartThread) => heard(thread, message));
    worker.on('error', (reason) => drop(thread, endOf(reason)));
    worker.on('exit', (code) => drop(thread, endOf(`a thread ended with ${code}`)));
    return thread;
  };
  const stop = (work: Waiting): void => {
    const at = waiting.indexOf(work);
    if (at >= 0) {
      waiting.splice(at, 1);
      return work.done({ kind: 'cancelled' });
    }
    const thread = threads.find((one) => one.work === work);
    if (thread === undefined) return;
    post(thread, { kind: 'cancel' });
    thread.timer = setTimeout(() => drop(thread, { kind: 'cancelled' }), patienceMs);
  };
  return {
    run: (asked, watch) => {
      const { signal } = watch;
      if (isClosed || signal?.aborted === true) return Promise.resolve({ kind: 'cancelled' });
      return new Promise((resolve) => {
        const stopped = (): void => stop(work);
        const work: Waiting = {
          asked,
          watch,
          done: (outcome) => {
            signal?.removeEventListener('abort', stopped);
            resolve(outcome);
          },
        };
        signal?.addEventListener('abort', stopped);
        waiting.push(work);
        go();
      });
    },
    close: async () => {
      isClosed = true;
      for (const { done } of waiting.splice(0)) done({ kind: 'cancelled' });
      const running = threads.splice(0);
      await Promise.all(
        running.map(async (thread) => {
          await thread.worker.terminate();
          settle(thread, { kind: 'cancelled' });
        }),
      );
    },
  };
};
