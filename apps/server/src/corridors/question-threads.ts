import { Worker } from 'node:worker_threads';
import type {
  AnsweredQuestion,
  FromQuestionThread,
  NetworkRows,
  QuestionWork,
  ToQuestionThread,
} from './question-work.ts';

/** An answer, or that it was given up because it took too long or more memory than a thread may have. */
export type ThreadAnswer =
  | AnsweredQuestion
  | { readonly kind: 'too-long'; readonly seconds: number }
  | { readonly kind: 'out-of-memory' };

/** Threads that answer questions about routes, so that no long question keeps the server from answering others. */
export interface QuestionThreads {
  /** Starts a thread if there is none, so that it is ready for the next question. */
  readonly warm: () => void;
  /** Whether a thread has loaded what it runs. */
  readonly isReady: () => boolean;
  /** `rows` is asked for where the thread does not hold the network. */
  readonly answer: (work: QuestionWork, rows: () => NetworkRows) => Promise<ThreadAnswer>;
  readonly close: () => Promise<void>;
}

export interface QuestionThreadLimits {
  /** Threads started at most; the second only where a question finds the first at work. */
  readonly threads: number;
  /** Seconds after which a question is stopped, counted from its turn. */
  readonly seconds: number;
  /** Heap of a thread, megabytes: past it the question is given up, not the server. */
  readonly megabytes: number;
}

const usualLimits: QuestionThreadLimits = { threads: 2, seconds: 20, megabytes: 1024 };

const isOutOfMemory = (reason: unknown): boolean =>
  reason instanceof Error && 'code' in reason && reason.code === 'ERR_WORKER_OUT_OF_MEMORY';

interface Asked {
  readonly work: QuestionWork;
  readonly rows: () => NetworkRows;
  readonly done: PromiseWithResolvers<ThreadAnswer>;
}

/** A thread with the question that it works on, null while it has none. */
interface Thread {
  readonly worker: Worker;
  asked: Asked | null;
  timer: NodeJS.Timeout | undefined;
  isReady: boolean;
}

const module = new URL('./question-worker.ts', import.meta.url);

export const questionThreads = (limits: Partial<QuestionThreadLimits> = {}): QuestionThreads => {
  const { threads: most, seconds, megabytes } = { ...usualLimits, ...limits };
  const threads: Thread[] = [];
  const waiting: Asked[] = [];
  let isClosed = false;

  const post = ({ worker }: Thread, message: ToQuestionThread): void => worker.postMessage(message, []);
  const give = (thread: Thread, asked: Asked): void => {
    thread.asked = asked;
    thread.timer = setTimeout(() => drop(thread, { kind: 'too-long', seconds }), seconds * 1000);
    post(thread, { work: asked.work, rows: null });
  };
  /** Takes the question off a thread, which is free then. */
  const take = (thread: Thread): Asked | null => {
    const { asked } = thread;
    clearTimeout(thread.timer);
    thread.asked = null;
    return asked;
  };
  /** Hands waiting questions to threads: to the first that is free, since it is likeliest to know the answer. */
  const go = (): void => {
    for (;;) {
      if (waiting.length === 0 || isClosed) return;
      const thread =
        threads.find(({ asked }) => asked === null) ?? (threads.length < most ? start() : undefined);
      const next = thread === undefined ? undefined : waiting.shift();
      if (thread === undefined || next === undefined) return;
      give(thread, next);
    }
  };
  /** Ends a thread in the middle of its work; the next question starts another. */
  const drop = (thread: Thread, answer: ThreadAnswer | Error): void => {
    const at = threads.indexOf(thread);
    if (at < 0) return;
    threads.splice(at, 1);
    const asked = take(thread);
    if (answer instanceof Error) asked?.done.reject(answer);
    else asked?.done.resolve(answer);
    void thread.worker.terminate();
    go();
  };
  const start = (): Thread => {
    const worker = new Worker(module, { resourceLimits: { maxOldGenerationSizeMb: megabytes } });
    const thread: Thread = { worker, asked: null, timer: undefined, isReady: false };
    threads.push(thread);
    thread.worker.on('message', (message: FromQuestionThread) => {
      const { asked } = thread;
      if (message.kind === 'ready') thread.isReady = true;
      if (asked === null || message.kind === 'ready') return;
      if (message.kind === 'unknown-network') return post(thread, { work: asked.work, rows: asked.rows() });
      take(thread)?.done.resolve(message);
      go();
    });
    thread.worker.on('error', (reason) =>
      drop(
        thread,
        isOutOfMemory(reason)
          ? { kind: 'out-of-memory' }
          : reason instanceof Error
            ? reason
            : new Error(String(reason)),
      ),
    );
    thread.worker.on('exit', (code) => drop(thread, new Error(`a thread ended with ${code}`)));
    return thread;
  };
  return {
    warm: () => {
      if (threads.length === 0 && !isClosed) start();
    },
    isReady: () => threads.some(({ isReady }) => isReady),
    answer: (work, rows) => {
      const done = Promise.withResolvers<ThreadAnswer>();
      if (isClosed) done.reject(new Error('the server is closing'));
      else waiting.push({ work, rows, done });
      go();
      return done.promise;
    },
    close: async () => {
      isClosed = true;
      const closing = new Error('the server is closing');
      for (const { done } of waiting.splice(0)) done.reject(closing);
      const running = threads.splice(0);
      for (const thread of running) take(thread)?.done.reject(closing);
      await Promise.all(running.map(({ worker }) => worker.terminate()));
    },
  };
};
