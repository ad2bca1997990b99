import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { OptionRouteDocument } from '@hamkor/contract';
import type { Consignment, CorridorFacts } from '@hamkor/corridors';
import type { AnalysisTask } from './analysis-task.ts';
import { analysisShelf } from './analysis-shelf.ts';
import type { BatchQueue } from './batch-queue.ts';
import { batchQueue } from './batch-queue.ts';
import { batchShelf } from './batch-shelf.ts';
import { batchThreads } from './batch-threads.ts';
import { optionConsignment } from './best-routes.ts';
import type { NetworkOpening, NetworkShelf } from './network-shelf.ts';
import { networkShelf } from './network-shelf.ts';
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
  /** The way to name for each ordered pair of members by `KAZ>UZB`, on the shipped network; absent = no way. */
  readonly bestRoutes: () => Promise<ReadonlyMap<string, OptionRouteDocument>>;
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
      return `${task.kind} ${task.set}`;
    case 'green':
    case 'best-routes':
      return task.kind;
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
  let best: { readonly json: string; readonly routes: ReadonlyMap<string, OptionRouteDocument> } | null =
    null;
  return {
    ...networks,
    overlays,
    batches,
    analyse: analysed,
    bestRoutes: async () => {
      const opened = networks.open(undefined);
      if (opened.kind !== 'network') throw new Error('the shipped network is always there');
      const json = await analysed(opened, optionConsignment, { kind: 'best-routes' });
      if (best?.json !== json) {
        const entries = JSON.parse(json) as readonly (readonly [string, OptionRouteDocument])[];
        best = { json, routes: new Map(entries) };
      }
      return best.routes;
    },
    close: async () => {
      await Promise.all([analyses.close(), queue?.close()]);
    },
  };
};
