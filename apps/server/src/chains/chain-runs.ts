import { randomBytes } from 'node:crypto';
import type { ChainTask, TaskProgress } from '@hamkor/chains';
import type { Database } from '../tables.ts';
import { findDocument } from './model-repository.ts';
import type { Packed } from './packed-json.ts';
import { keepWorth, solvedWorths } from './part-repository.ts';
import type { PartOutcome, PartRunner } from './part-runner.ts';
import type { AnswerGains } from './gains-thread.ts';
import type { RunEnd, RunRecord } from './run-repository.ts';
import {
  askCancel,
  cancelsAsked,
  claimRun,
  countWaiting,
  endRun,
  findAnswer,
  findRun,
  findRuns,
  findSameRun,
  giveBack,
  insertRun,
  isRunOver,
  keepLateAnswer,
  keepProgress,
  takeUpOrphans,
} from './run-repository.ts';
import { questionDigest } from './question-digest.ts';
import { repeated } from './repeated.ts';
import { solveRun } from './solve-run.ts';

/** Questions asked of models: each waits in the database for its turn, runs, and keeps its answer there. */
export interface ChainRuns {
  /** Takes up what waits and what another process left unfinished. Done once; further calls do nothing. */
  readonly resume: () => Promise<void>;
  /** Asks a question, or finds it asked already; `full` where too many wait. */
  readonly ask: (model: string, task: ChainTask) => Promise<RunRecord | 'full'>;
  readonly find: (id: string) => Promise<RunRecord | null>;
  readonly list: (model?: string) => Promise<readonly RunRecord[]>;
  readonly answer: (id: string) => Promise<Packed | null>;
  /** Stops it within a second; one that is over stays as it is. Null where nobody knows it. */
  readonly cancel: (id: string) => Promise<RunRecord | null>;
  /** Told of every change until the returned function is called. */
  readonly watch: (id: string, listener: (record: RunRecord) => void) => () => void;
  readonly close: () => Promise<void>;
}

export interface ChainRunsOptions {
  readonly db: Database;
  readonly runner: PartRunner;
  readonly gains: AnswerGains;
  /** Names this process among those that share the database. */
  readonly owner: string;
  /** Version that answers: another one may answer the same question otherwise. */
  readonly version: string;
  /** Servers that are there, this one included, where several may share the database; null where none can. */
  readonly servers: (() => Promise<readonly string[]>) | null;
  readonly onDefect: (reason: unknown) => void;
  /** Runs at work at once. */
  readonly atOnce?: number;
  /** Runs that may wait. */
  readonly mostWaiting?: number;
}

/** Runs in a list. */
const mostListed = 200;
/** A cancelled run is over so long after it was asked to stop, whether or not its threads have ended. */
const cancelMs = 750;
/** How often others are looked after: runs they ask to stop, runs they left. */
const cancelLookMs = 250;
const sweepMs = 2000;

interface Live {
  record: RunRecord;
  readonly stop: AbortController;
  /** Whether somebody asked it to stop, rather than the server. */
  isCancelled: boolean;
  isEnded: boolean;
  ended: Promise<void>;
}

/** A run as it stands once it has ended so. */
const endedAs = (record: RunRecord, { state, failure, answer }: RunEnd): RunRecord => ({
  ...record,
  state,
  failure,
  hasAnswer: answer !== null,
  endedAt: new Date(),
});

export const chainRuns = (options: ChainRunsOptions): ChainRuns => {
  const { db, runner, gains, owner, version, servers, onDefect, atOnce = 2, mostWaiting = 50 } = options;
  const solver = {
    runner,
    gains,
    known: (run: string) => solvedWorths(db, run),
    keep: (...kept: [string, string, Parameters<typeof keepWorth>[3], Parameters<typeof keepWorth>[4]]) =>
      keepWorth(db, ...kept),
  };
  const live = new Map<string, Live>();
  const listeners = new Map<string, Set<(record: RunRecord) => void>>();
  const clocks: (() => void)[] = [];
  let isClosed = false;
  let isUsed = false;
  let resumed: Promise<void> | null = null;
  let pumping: Promise<void> | null = null;

  const tell = (record: RunRecord): void => {
    const known = live.get(record.id);
    if (known !== undefined) known.record = record;
    for (const listener of listeners.get(record.id) ?? []) listener(record);
  };
  const retell = async (id: string): Promise<RunRecord | null> => {
    const record = await findRun(db, id);
    if (record !== null) tell(record);
    return record;
  };
  /** Ends a run once: by its outcome, or because it is cancelled and its threads are slow. */
  const end = async (one: Live, how: RunEnd): Promise<void> => {
    const { id } = one.record;
    if (one.isEnded) {
      if (how.answer !== null) await keepLateAnswer(db, id, how.answer);
    } else {
      one.isEnded = true;
      // Who waits for the end of a cancelled run need not wait for the database; who then asks for its answer must.
      if (how.answer === null) tell(endedAs(one.record, how));
      await endRun(db, id, how, one.record);
    }
    await retell(id);
  };
  const endOf = (one: Live, outcome: PartOutcome): RunEnd => {
    switch (outcome.kind) {
      case 'whole': {
        const { isEmpty, packed } = outcome.answer;
        if (!one.isCancelled) return { state: 'done', failure: null, answer: packed };
        // What was stopped before there was a plan has nothing to show.
        return { state: 'cancelled', failure: null, answer: isEmpty ? null : packed };
      }
      case 'failed':
        if (outcome.failure === 'defect') onDefect(new Error(outcome.reason));
        return { state: 'failed', failure: outcome.failure, answer: null };
      case 'cancelled':
        return { state: 'cancelled', failure: null, answer: null };
      case 'coalition':
        throw new Error('a run is never one coalition');
    }
  };
  const work = async (one: Live, document: Packed): Promise<void> => {
    const { id, model, task } = one.record;
    const outcome = await solveRun(
      solver,
      { run: id, modelId: model, model: document, task },
      {
        signal: one.stop.signal,
        onProgress: (progress: TaskProgress) => {
          if (!one.isEnded) tell({ ...one.record, progress });
        },
        onTaken: (worker) => {
          if (!one.isEnded) tell({ ...one.record, worker });
        },
      },
    );
    if (!isClosed) await end(one, endOf(one, outcome));
  };
  const start = async (id: string): Promise<void> => {
    const record = await findRun(db, id);
    const document = record === null ? null : await findDocument(db, record.model);
    // Removed meanwhile, with its model.
    if (record === null || document === null || isClosed) return;
    const one: Live = {
      record,
      stop: new AbortController(),
      isCancelled: false,
      isEnded: false,
      ended: Promise.resolve(),
    };
    live.set(id, one);
    tell(record);
    const settle = async (): Promise<void> => {
      try {
        await work(one, document);
      } catch (reason) {
        onDefect(reason);
        if (!isClosed) await end(one, { state: 'failed', failure: 'defect', answer: null }).catch(onDefect);
      } finally {
        live.delete(id);
        pump();
      }
    };
    one.ended = settle();
  };
  const claim = async (): Promise<void> => {
    for (;;) {
      if (live.size >= atOnce || isClosed) return;
      isUsed = true;
      const id = await claimRun(db, owner);
      if (id === null) return;
      await start(id);
    }
  };
  const claimAfter = async (before: Promise<void> | null): Promise<void> => {
    await before;
    await claim().catch(onDefect);
  };
  /** Begins as many waiting runs as may be at work; one look at a time, and one more where something changed meanwhile. */
  const pump = (): void => {
    if (!isClosed) pumping = claimAfter(pumping);
  };
  const cancelLive = (one: Live): void => {
    if (one.isCancelled) return;
    one.isCancelled = true;
    one.stop.abort();
    const late = setTimeout(() => {
      if (!one.isEnded && !isClosed)
        end(one, { state: 'cancelled', failure: null, answer: null }).catch(onDefect);
    }, cancelMs);
    void one.ended.then(() => clearTimeout(late));
  };
  const lookForCancels = async (): Promise<void> => {
    for (const id of await cancelsAsked(db, [...live.keys()])) {
      const one = live.get(id);
      if (one !== undefined) cancelLive(one);
    }
  };
  const sweep = async (alive: readonly string[]): Promise<void> => {
    await takeUpOrphans(db, alive);
    for (const { record, isEnded } of live.values()) if (!isEnded) await keepProgress(db, record);
    pump();
  };
  const resume = async (): Promise<void> => {
    const alive = servers === null ? [owner] : await servers();
    await sweep(alive);
    if (servers === null) return;
    clocks.push(
      repeated(cancelLookMs, lookForCancels, onDefect),
      repeated(sweepMs, async () => sweep(await servers()), onDefect),
    );
  };
  const resumeOnce = async (): Promise<void> => {
    try {
      await resume();
    } catch (reason) {
      // The next to ask tries again.
      resumed = null;
      throw reason;
    }
  };
  return {
    resume: () => (resumed ??= resumeOnce()),
    ask: async (model, task) => {
      const question = questionDigest(model, task, version);
      const same = await findSameRun(db, question);
      if (same !== null) return live.get(same.id)?.record ?? same;
      if ((await countWaiting(db)) >= mostWaiting) return 'full';
      const id = randomBytes(6).toString('hex');
      await insertRun(db, { id, model, question, task });
      pump();
      await pumping;
      const run = live.get(id)?.record ?? (await findRun(db, id));
      if (run === null) throw new Error('a run is there once it is asked');
      return run;
    },
    find: async (id) => live.get(id)?.record ?? findRun(db, id),
    list: async (model) =>
      (await findRuns(db, model, mostListed)).map((record) => live.get(record.id)?.record ?? record),
    answer: (id) => findAnswer(db, id),
    cancel: async (id) => {
      const one = live.get(id);
      if (one === undefined) {
        await askCancel(db, id);
        return retell(id);
      }
      cancelLive(one);
      await Promise.race([one.ended, new Promise((resolve) => setTimeout(resolve, cancelMs + 50))]);
      return isRunOver(one.record)
        ? one.record
        : endedAs(one.record, { state: 'cancelled', failure: null, answer: null });
    },
    watch: (id, listener) => {
      const those = listeners.get(id) ?? new Set();
      listeners.set(id, those.add(listener));
      // A run of another server tells nothing here by itself.
      const clock = setInterval(() => {
        if (!live.has(id)) retell(id).catch(onDefect);
      }, 500);
      clock.unref();
      return () => {
        clearInterval(clock);
        those.delete(listener);
        if (those.size === 0) listeners.delete(id);
      };
    },
    close: async () => {
      isClosed = true;
      for (const stop of clocks) stop();
      for (const { stop } of live.values()) stop.abort();
      await runner.close();
      await Promise.all([...live.values()].map(({ ended }) => ended));
      await pumping;
      if (isUsed) await giveBack(db, owner).catch(onDefect);
    },
  };
};
