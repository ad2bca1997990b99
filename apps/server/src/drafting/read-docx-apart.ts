import type { Language } from '@hamkor/drafting';
import { Worker } from 'node:worker_threads';
import type { ReadDocx } from './read-docx.ts';

/** A small file may hold XML that takes a hundred times its size as a tree: it costs its own thread, not the server. */
export interface ThreadLimits {
  readonly megabytes: number;
  readonly milliseconds: number;
}

const usualLimits: ThreadLimits = { megabytes: 800, milliseconds: 30_000 };

const started = (bytes: Uint8Array, language: Language, limits: ThreadLimits): Promise<ReadDocx> => {
  const { promise, resolve } = Promise.withResolvers<ReadDocx>();
  const worker = new Worker(new URL('./read-docx-thread.ts', import.meta.url), {
    workerData: { bytes, language },
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  });
  const give = (outcome: ReadDocx): void => {
    clearTimeout(timer);
    resolve(outcome);
    void worker.terminate();
  };
  const timer = setTimeout(() => give({ kind: 'refused', fault: 'too-large' }), limits.milliseconds);
  worker.once('message', give);
  worker.once('error', (reason: NodeJS.ErrnoException) =>
    give({
      kind: 'refused',
      fault: reason.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-large' : 'damaged',
    }),
  );
  return promise;
};

let last: Promise<unknown> = Promise.resolve();

/**
 * Reads a Word file in a thread of its own, one file at a time: while it is read the server answers, and a file that takes more
 * memory or time than any text needs is refused as too large.
 */
export const readDocxApart = (
  bytes: Uint8Array,
  language: Language,
  limits: ThreadLimits = usualLimits,
): Promise<ReadDocx> => {
  const next = last.then(() => started(bytes, language, limits));
  last = next;
  return next;
};
