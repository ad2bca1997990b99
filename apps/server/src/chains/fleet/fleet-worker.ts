import type { TaskProgress } from '@hamkor/chains';
import { recent } from '../../options/recent.ts';
import type { Database } from '../../tables.ts';
import { findDocument } from '../model-repository.ts';
import type { Packed } from '../packed-json.ts';
import type { PartOutcome, PartRunner } from '../part-runner.ts';
import { repeated } from '../repeated.ts';
import type { PartJob, PartQueue } from './part-queue.ts';
import { endPart, keepPartProgress, letPartsWait, takePart, wantedParts } from './part-row.ts';
import type { SharedProcess } from './process-registry.ts';
import { beat, beatMs, leave } from './process-registry.ts';

export interface FleetWorkerOptions {
  readonly db: Database;
  readonly queue: PartQueue;
  /** Solves in threads of this process, as many as `self.threads`. */
  readonly runner: PartRunner;
  readonly self: SharedProcess;
  readonly onDefect: (reason: unknown) => void;
}

/** A process that takes parts from the queue and solves them. */
export interface FleetWorker {
  /** Gives back what it is at, and leaves. */
  readonly stop: () => Promise<void>;
}

/** How often an idle thread looks for work, and a busy one whether its work is still wanted. */
const lookMs = 250;
/** How often it is told how far a part has come, and that its job is still worked at. */
const progressMs = 500;
const touchMs = 10_000;

interface Held {
  readonly job: PartJob;
  readonly stop: AbortController;
  progress: TaskProgress | null;
}

/** Takes parts as long as it is not stopped: one a thread at a time. */
export const fleetWorker = async ({
  db,
  queue,
  runner,
  self,
  onDefect,
}: FleetWorkerOptions): Promise<FleetWorker> => {
  const held = new Map<string, Held>();
  const documents = recent<Packed>(4);
  const leaving = new AbortController();

  const documentOf = async (modelId: string): Promise<Packed | null> => {
    const document = documents.get(modelId) ?? (await findDocument(db, modelId));
    if (document !== null) documents.keep(modelId, document);
    return document;
  };
  const keep = async (job: PartJob, outcome: PartOutcome): Promise<void> => {
    if (outcome.kind === 'failed' && outcome.failure === 'defect') onDefect(new Error(outcome.reason));
    await endPart(db, job.id, outcome);
    await queue.complete(job);
  };
  const solve = async (job: PartJob): Promise<void> => {
    const taken = await takePart(db, job.id, self.id);
    const model = taken === null ? null : await documentOf(taken.modelId);
    if (taken === null || model === null) return queue.complete(job);
    const one: Held = { job, stop: new AbortController(), progress: null };
    held.set(job.id, one);
    try {
      const outcome = await runner.run(
        { ...taken, model },
        {
          signal: one.stop.signal,
          onProgress: (progress) => {
            one.progress = progress;
          },
        },
      );
      if (!leaving.signal.aborted) return await keep(job, outcome);
      await letPartsWait(db, [job.id]);
      return await queue.giveBack([job.id]);
    } finally {
      held.delete(job.id);
    }
  };
  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        leaving.signal.removeEventListener('abort', wake);
        resolve();
      };
      const timer = setTimeout(wake, lookMs);
      leaving.signal.addEventListener('abort', wake);
    });
  const work = async (): Promise<void> => {
    while (!leaving.signal.aborted) {
      try {
        const job = await queue.take();
        if (job === null) await pause();
        else await solve(job);
      } catch (reason) {
        onDefect(reason);
        await pause();
      }
    }
  };
  const lookForUnwanted = async (): Promise<void> => {
    const mine = [...held.values()];
    const wanted = await wantedParts(
      db,
      mine.map(({ job }) => job.id),
      self.id,
    );
    for (const { job, stop } of mine) if (!wanted.has(job.id)) stop.abort();
  };
  const tellProgress = async (): Promise<void> => {
    for (const one of held.values()) {
      const { progress } = one;
      one.progress = null;
      if (progress !== null) await keepPartProgress(db, one.job.id, progress);
    }
  };
  await beat(db, self);
  const touch = (): Promise<void> => queue.touch([...held.values()].map(({ job }) => job));
  const clocks = [
    repeated(beatMs, () => beat(db, self), onDefect),
    repeated(lookMs, lookForUnwanted, onDefect),
    repeated(progressMs, tellProgress, onDefect),
    repeated(touchMs, touch, onDefect),
  ];
  const threads = Array.from({ length: self.threads }, work);
  return {
    stop: async () => {
      leaving.abort();
      for (const { stop } of held.values()) stop.abort();
      await Promise.all(threads);
      for (const stop of clocks) stop();
      await runner.close();
      await leave(db, self.id).catch(onDefect);
      await queue.close();
    },
  };
};
