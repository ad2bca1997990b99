import { Worker } from 'node:worker_threads';
import type { SolveOptions, SolveProgress } from '../solver.ts';
import type { Incumbent } from './solve-watch.ts';
import type { ThreadReply, ThreadRequest, ThreadStart } from './thread-message.ts';

/** Milliseconds a solve may take to stop when told to, before its thread is ended. */
const patience = 800;

/** How something asked of a thread ended. `died`: without an answer, with the best that was heard of it. */
export type ThreadEnd =
  | Exclude<ThreadReply, { readonly kind: 'progress' | 'incumbent' | 'broken' | 'failed' }>
  | {
      readonly kind: 'died';
      readonly stop: 'time' | 'cancelled' | 'memory';
      readonly incumbent: Incumbent | null;
      readonly progress: SolveProgress | null;
      readonly seconds: number;
    };

/** A thread with HiGHS in it, asked one thing at a time. */
export interface SolverThread {
  readonly isAlive: () => boolean;
  /** Never hangs and fails only on defects. */
  readonly ask: (
    request: ThreadRequest,
    options?: Pick<SolveOptions, 'signal' | 'onProgress'>,
    memory?: readonly ArrayBuffer[],
  ) => Promise<ThreadEnd>;
  /** What is being asked ends as cancelled. */
  readonly end: () => Promise<void>;
}

export const newThread = (): SolverThread => {
  const cancelled = new Int32Array(new SharedArrayBuffer(4));
  const start: ThreadStart = { cancelled };
  const worker = new Worker(new URL('./highs-worker.ts', import.meta.url), { workerData: start });
  // A thread that nobody is waiting for keeps no program from ending.
  worker.unref();
  let isAlive = true;
  let isEnded = false;
  let hear: ((reply: ThreadReply) => void) | null = null;
  const die = (message: string): void => {
    isAlive = false;
    hear?.({ kind: 'broken', message });
  };
  worker.on('message', (reply: ThreadReply) => hear?.(reply));
  worker.on('error', (error) => die(String(error).slice(0, 200)));
  worker.on('exit', () => die('the thread ended'));

  const end = async (): Promise<void> => {
    isEnded = true;
    isAlive = false;
    await worker.terminate();
  };

  return {
    isAlive: () => isAlive,
    end,
    ask: (request, { signal, onProgress } = {}, memory = []) =>
      new Promise<ThreadEnd>((resolve, reject) => {
        const began = performance.now();
        const limit = 'options' in request ? request.options.seconds : undefined;
        let incumbent: Incumbent | null = null;
        let progress: SolveProgress | null = null;
        let told: 'time' | 'cancelled' | null = null;
        let lateness: NodeJS.Timeout | undefined;
        const settle = (): void => {
          hear = null;
          clearTimeout(lateness);
          clearTimeout(overdue);
          signal?.removeEventListener('abort', cancel);
          worker.unref();
        };
        const died = (stop: 'time' | 'cancelled' | 'memory'): void => {
          settle();
          void end();
          resolve({
            kind: 'died',
            stop,
            incumbent,
            progress,
            seconds: (performance.now() - began) / 1000,
          });
        };
        const interrupt = (why: 'time' | 'cancelled'): void => {
          told ??= why;
          Atomics.store(cancelled, 0, 1);
          lateness ??= setTimeout(() => died(told ?? why), patience);
        };
        const cancel = (): void => interrupt('cancelled');
        // HiGHS minds its limit itself; this is for the parts of it that look at no clock.
        const overdue =
          limit === undefined ? undefined : setTimeout(() => interrupt('time'), 1000 * limit + patience);
        hear = (reply) => {
          if (reply.kind === 'progress') onProgress?.((progress = reply.progress));
          else if (reply.kind === 'incumbent') incumbent = reply.incumbent;
          else if (reply.kind === 'broken') died(told ?? (isEnded ? 'cancelled' : 'memory'));
          else {
            settle();
            if (reply.kind === 'failed') reject(new Error(reply.message));
            else resolve(reply);
          }
        };
        if (!isAlive) return died(isEnded ? 'cancelled' : 'memory');
        worker.ref();
        Atomics.store(cancelled, 0, 0);
        signal?.addEventListener('abort', cancel);
        if (signal?.aborted === true) cancel();
        worker.postMessage(request, memory);
      }),
  };
};
