import { Worker } from 'node:worker_threads';
import type { BatchAnswer, BatchJob, BatchPair } from './batch-work.ts';
import { piecesOf } from './batch-work.ts';

/** How a batch ended: all pairs answered, stopped, or broken with the reason. */
export type BatchEnd =
  | { readonly kind: 'done' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly reason: unknown };

export interface RunningBatch {
  readonly ended: Promise<BatchEnd>;
  /** Ends the threads at once, in the middle of a search. */
  readonly cancel: () => void;
}

export type RunBatch = (job: BatchJob, take: (answer: BatchAnswer) => void) => RunningBatch;

const module = new URL('./batch-worker.ts', import.meta.url);

/** Runs batches on so many threads of their own; a thread asks for the next piece when it has answered one. */
export const batchThreads =
  (threads: number): RunBatch =>
  ({ pairs, ...question }, take) => {
    const pieces = [...piecesOf(pairs)];
    const { promise: ended, resolve } = Promise.withResolvers<BatchEnd>();
    let left = pieces.length;
    const workers: Worker[] = [];
    const end = (how: BatchEnd): void => {
      resolve(how);
      for (const worker of workers) void worker.terminate();
    };
    const give = (worker: Worker): void => {
      const piece: readonly BatchPair[] | undefined = pieces.shift();
      if (piece !== undefined) worker.postMessage(piece, []);
    };
    const start = (): Worker => {
      const worker = new Worker(module, { workerData: question });
      worker.on('message', (answer: BatchAnswer) => {
        try {
          take(answer);
        } catch (reason) {
          return end({ kind: 'failed', reason });
        }
        left -= 1;
        return left === 0 ? end({ kind: 'done' }) : give(worker);
      });
      worker.once('error', (reason) => end({ kind: 'failed', reason }));
      worker.once('exit', (code) => {
        if (code !== 0) end({ kind: 'failed', reason: new Error(`a thread ended with ${code}`) });
      });
      give(worker);
      return worker;
    };
    for (let count = Math.min(threads, pieces.length); count > 0; count--) workers.push(start());
    if (left === 0) end({ kind: 'done' });
    return { ended, cancel: () => end({ kind: 'cancelled' }) };
  };
