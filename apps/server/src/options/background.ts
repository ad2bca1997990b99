import { Worker } from 'node:worker_threads';

/**
 * What a worker posts: one part of the result at a time, in the order it gets done. A long list is posted in
 * pieces and its end as the result: each piece is answered with a message once the event loop has had its
 * turn, and only then should the next be posted, so that thousands of records never come at once.
 */
export type PartMessage<Parts> = {
  readonly [K in keyof Parts]:
    | { readonly part: K; readonly result: Parts[K] }
    | { readonly part: K; readonly piece: Parts[K] extends readonly unknown[] ? Parts[K] : never };
}[keyof Parts];

/** Results that are computed once, off the event loop. */
export interface Background<Parts> {
  /** Starts the computation if nobody has asked yet; failures are kept for whoever asks. */
  readonly warm: () => void;
  /** One part, as soon as it is done. After a failure the next call starts anew. */
  readonly part: <K extends keyof Parts>(name: K) => Promise<Parts[K]>;
  readonly close: () => Promise<void>;
}

interface Run<Parts> {
  readonly worker: Worker;
  readonly parts: ReadonlyMap<keyof Parts, PromiseWithResolvers<unknown>>;
}

/**
 * Runs a worker module once and keeps the parts it posts. The thread computes; the event loop of the server
 * stays free to answer.
 *
 * @param module the worker's file; it gets `input` as `workerData` and posts `PartMessage`s
 * @param names all parts it will post
 */
export const background = <Parts>(
  module: URL,
  names: readonly (keyof Parts)[],
  input: unknown,
): Background<Parts> => {
  let run: Run<Parts> | null = null;

  const start = (): Run<Parts> => {
    const worker = new Worker(module, { workerData: input });
    const parts = new Map(names.map((name) => [name, Promise.withResolvers<unknown>()]));
    const started: Run<Parts> = { worker, parts };
    const owed = new Set(names);
    const pieces = new Map<keyof Parts, unknown[]>();
    const fail = (error: unknown): void => {
      if (run === started) run = null;
      for (const name of owed) parts.get(name)!.reject(error);
    };
    for (const { promise } of parts.values()) promise.catch(() => undefined);
    worker.on('message', (message: PartMessage<Parts>) => {
      const { part } = message;
      const before = pieces.get(part) ?? [];
      if ('piece' in message) {
        pieces.set(part, [...before, ...message.piece]);
        setImmediate(() => worker.postMessage('next', []));
        return;
      }
      owed.delete(part);
      pieces.delete(part);
      const { result } = message;
      parts.get(part)?.resolve(Array.isArray(result) ? [...before, ...result] : result);
    });
    worker.on('error', fail);
    worker.on('exit', () => {
      if (owed.size > 0) fail(new Error(`the computation ended without ${[...owed].join(', ')}`));
    });
    return started;
  };
  const running = (): Run<Parts> => (run ??= start());

  return {
    warm: () => void running(),
    part: <K extends keyof Parts>(name: K) => running().parts.get(name)!.promise as Promise<Parts[K]>,
    close: async () => {
      await run?.worker.terminate();
    },
  };
};
