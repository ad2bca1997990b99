import { Worker } from 'node:worker_threads';
import type { CoalitionWorth, GainsQuestion, TaskWatch } from '@hamkor/chains';
import type { FromGainsThread, ToGainsThread } from './gains-messages.ts';
import type { Packed } from './packed-json.ts';
import type { PartOutcome } from './part-runner.ts';

/** Worths in the order of the coalitions asked for, or why there are none. */
export type Worths =
  | { readonly kind: 'worths'; readonly worths: readonly CoalitionWorth[] }
  | Extract<PartOutcome, { readonly kind: 'cancelled' | 'failed' }>;

export interface GainsAsked {
  readonly model: Packed;
  readonly question: GainsQuestion;
  readonly solve: (masks: readonly number[]) => Promise<Worths>;
}

/** Answers a question about gains once coalitions are solved. */
export type AnswerGains = (asked: GainsAsked, watch: TaskWatch) => Promise<PartOutcome>;

/** Milliseconds after which a thread that does not stop when asked is ended. */
const patienceMs = 2500;
const module = new URL('./gains-worker.ts', import.meta.url);

/** Answers in a thread of its own, which idles while coalitions are being solved elsewhere. */
export const gainsThread: AnswerGains = ({ model, question, solve }, { signal, onProgress }) => {
  const { promise, resolve } = Promise.withResolvers<PartOutcome>();
  const worker = new Worker(module, { workerData: { model, question } });
  let timer: NodeJS.Timeout | undefined;
  const post = (message: ToGainsThread): void => worker.postMessage(message, []);
  const stop = (): void => {
    post({ kind: 'cancel' });
    timer ??= setTimeout(() => end({ kind: 'cancelled' }), patienceMs);
  };
  const end = (outcome: PartOutcome): void => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
    void worker.terminate();
    resolve(outcome);
  };
  const answer = async (masks: readonly number[]): Promise<void> => {
    const solved = await solve(masks);
    if (solved.kind === 'worths') post(solved);
    else end(solved);
  };
  const died = (reason: unknown): void =>
    end({ kind: 'failed', failure: 'defect', reason: String(reason).slice(0, 2000) });
  worker.on('message', (message: FromGainsThread) => {
    if (message.kind === 'progress') onProgress?.(message.progress);
    else if (message.kind === 'ended') end(message.outcome);
    else answer(message.masks).catch(died);
  });
  worker.on('error', died);
  worker.on('exit', (code) => died(`a thread ended with ${code}`));
  signal?.addEventListener('abort', stop);
  if (signal?.aborted === true) end({ kind: 'cancelled' });
  return promise;
};
