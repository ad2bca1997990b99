import type {
  ChainCheckDocument,
  ChainDesignDocument,
  ChainGapDocument,
  ChainLanesDocument,
  ChainModel,
  ChainRunDocument,
  ChainSummaryDocument,
  ChainTask,
  TaskAnswer,
} from '@hamkor/contract';
import { queryOptions } from '@tanstack/react-query';
import { fetchDocument, send } from '../api/client.ts';
import type { PageOf } from '../api/queries.ts';

/** One document of chains; unlike filtered lists, the last one says nothing of the next. */
const chainQuery = <T>(path: string, parameters: Readonly<Record<string, string | undefined>> = {}) =>
  queryOptions({
    queryKey: ['chains', path, parameters] as const,
    queryFn: ({ signal }) => fetchDocument<T>(`chains/${path}`, parameters, signal),
  });

export const examplesQuery = () => chainQuery<PageOf<ChainSummaryDocument>>('examples');
/** An example whole; it is put together once by the server and stays. */
export const exampleQuery = (id: string) => ({
  ...chainQuery<ChainModel>(`examples/${id}`),
  staleTime: Infinity,
});
export const modelsQuery = () => chainQuery<PageOf<ChainSummaryDocument>>('models');
/** A kept model never changes: its id names its content. */
export const modelQuery = (id: string) => ({
  ...chainQuery<ChainModel>(`models/${id}`),
  staleTime: Infinity,
});
export const runsQuery = (model?: string) => chainQuery<PageOf<ChainRunDocument>>('runs', { model });
export const chainRunQuery = (id: string) => chainQuery<ChainRunDocument>(`runs/${id}`);
export const answerQuery = (id: string) => ({
  ...chainQuery<TaskAnswer>(`runs/${id}/answer`),
  staleTime: Infinity,
});

/** What the server answers to a change; a change without an answer is a defect of the server. */
const answered = async <T extends object>(wanted: Promise<T | null>): Promise<T> => {
  const document = await wanted;
  if (document === null) throw new Error('the server answered a change with nothing');
  return document;
};

export interface DesignedChain {
  readonly model: ChainModel;
  readonly gaps: readonly ChainGapDocument[];
}

export interface RefreshedLanes {
  readonly model: ChainModel;
  /** Pairs of places that could exchange something and have no way. */
  readonly missing: ChainLanesDocument['missing'];
}

export const checkChain = (model: ChainModel): Promise<ChainCheckDocument> =>
  answered(send<ChainCheckDocument>('POST', 'chains/check', model));
export const saveChain = (model: ChainModel): Promise<ChainSummaryDocument> =>
  answered(send<ChainSummaryDocument>('POST', 'chains/models', model));
export const designChain = (design: ChainDesignDocument): Promise<DesignedChain> =>
  answered(send<DesignedChain>('POST', 'chains/design', design));
export const refreshLanes = (model: ChainModel): Promise<RefreshedLanes> =>
  answered(send<RefreshedLanes>('POST', 'chains/lanes', model));
export const askRun = (model: string, task: ChainTask): Promise<ChainRunDocument> =>
  answered(send<ChainRunDocument>('POST', 'chains/runs', { model, task }));
export const cancelRun = (id: string): Promise<ChainRunDocument | null> =>
  send<ChainRunDocument>('DELETE', `chains/runs/${id}`);
