import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { OptionRouteDocument } from '@hamkor/contract';
import type { Consignment, CorridorFacts } from '@hamkor/corridors';
import type { AnalysisTask } from './analysis-task.ts';
import type { AnswerService } from './answer-service.ts';
import { answerService } from './answer-service.ts';
import { analysisShelf } from './analysis-shelf.ts';
import type { BatchQueue } from './batch-queue.ts';
import { batchQueue } from './batch-queue.ts';
import { batchShelf } from './batch-shelf.ts';
import { batchThreads } from './batch-threads.ts';
import { optionConsignment } from './best-routes.ts';
import { keptBestRoutes } from './best-routes-kept.ts';
import type { MemberPlaces } from './best-routes-of-members.ts';
import { bestRoutesOfMembers, mainPlaces } from './best-routes-of-members.ts';
import type { NetworkOpening, NetworkShelf } from './network-shelf.ts';
import { networkShelf } from './network-shelf.ts';
import { questionThreads } from './question-threads.ts';
import type { OverlayShelf } from './overlays/overlay-shelf.ts';
import { overlayShelf } from './overlays/overlay-shelf.ts';

/** Everything the server knows of corridors. Nothing is read or started before it is asked for. */
export interface CorridorService extends NetworkShelf {
  /** An analysis of an opened network as JSON, computed in a thread once per question. */
  readonly analyse: (
    opened: Extract<NetworkOpening, { readonly kind: 'network' }>,
    consignment: Consignment,
    task: AnalysisTask,
  ) => Promise<string>;
  /**
   * The way to name for each ordered pair of members by `KAZ>UZB`, on the shipped network; absent = no way. Between
   * their main places, or those named instead.
   */
  readonly bestRoutes: (places?: MemberPlaces) => Promise<ReadonlyMap<string, OptionRouteDocument>>;
  readonly answer: AnswerService;
  readonly batches: () => BatchQueue;
  readonly overlays: OverlayShelf;
  readonly close: () => Promise<void>;
}

export interface CorridorServiceOptions {
  readonly varFolder: string;
  readonly readFacts: () => CorridorFacts;
  readonly now: () => Date;
  readonly onDefect: (reason: unknown) => void;
  /** Threads that a batch runs on. */
  readonly threads?: number;
}

/** More threads than this cost more memory than they save time. */
const mostThreads = 8;

/** Names what a task depends on beside the network: all of it but the facts that stay as long as the process. */
const taskKey = (task: AnalysisTask): string => {
  switch (task.kind) {
    case 'access':
      return `access ${task.days.join(',')}`;
    case 'criticality':
    case 'fixes':
      return [task.kind, task.choice.set, ...(task.choice.set === 'chosen' ? task.choice.places : [])].join(
        ' ',
      );
    case 'green':
      return task.kind;
    case 'best-routes':
      return `${task.kind} ${task.pairs.map(({ from, to }) => `${from}>${to}`).join(' ')}`;
  }
};

export const corridorService = ({
  varFolder,
  readFacts,
  now,
  onDefect,
  threads = Math.min(mostThreads, availableParallelism()),
}: CorridorServiceOptions): CorridorService => {
  const overlays = overlayShelf(varFolder);
  const networks = networkShelf(readFacts, overlays);
  const analyses = analysisShelf();
  const questions = questionThreads();
  const isoNow = (): string => now().toISOString();
  let queue: BatchQueue | null = null;
  const batches = (): BatchQueue =>
    (queue ??= batchQueue({
      shelf: batchShelf(join(varFolder, 'corridors', 'batches'), isoNow()),
      run: batchThreads(threads),
      now: isoNow,
      onDefect,
    }));
  const analysed: CorridorService['analyse'] = ({ key, overlay }, consignment, task) =>
    analyses.take([key, consignment.tonnes, consignment.unit, taskKey(task)].join(' '), () => ({
      facts: networks.facts(),
      overlay,
      consignment,
      task,
    }));
  // A shelf of their own: ways wait for no long analysis, and readers who try many places push none out.
  const ways = analysisShelf();
  const bestOfPairs = keptBestRoutes(async (pairs) => {
    const task = { kind: 'best-routes', pairs } as const;
    const input = { facts: networks.facts(), overlay: null, consignment: optionConsignment, task };
    return JSON.parse(await ways.take(taskKey(task), () => input)) as (OptionRouteDocument | null)[];
  });
  return {
    ...networks,
    overlays,
    answer: answerService(questions, networks.facts),
    batches,
    analyse: analysed,
    bestRoutes: async (places = mainPlaces) => {
      const opened = networks.open(undefined);
      if (opened.kind !== 'network') throw new Error('the shipped network is always there');
      return bestRoutesOfMembers(opened.network, places, bestOfPairs);
    },
    close: async () => {
      await Promise.all([analyses.close(), ways.close(), questions.close(), queue?.close()]);
    },
  };
};
