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

/** Whether a run is still to come or under way. */
export const isOpen = ({ state }: Pick<ChainRunDocument, 'state'>): boolean =>
  state === 'waiting' || state === 'running';

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
export const modelsQuery = () => ({
  ...chainQuery<PageOf<ChainSummaryDocument>>('models'),
  staleTime: 0,
});
/** A kept model never changes: its id names its content. */
export const modelQuery = (id: string) => ({
  ...chainQuery<ChainModel>(`models/${id}`),
  staleTime: Infinity,
});
/** Milliseconds between looks at a list in which something is still going on. */
const lookMs = 2000;
/** Questions asked: looked at anew whenever they are shown, and again and again while one is open. */
export const runsQuery = (model?: string) => ({
  ...chainQuery<PageOf<ChainRunDocument>>('runs', { model }),
  staleTime: 0,
  refetchInterval: ({
    state,
  }: {
    readonly state: { readonly data?: PageOf<ChainRunDocument> | undefined };
  }) => (state.data?.items.some(isOpen) === true ? lookMs : (false as const)),
});
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
