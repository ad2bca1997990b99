import type {
  ActDocument,
  CheckpointDocument,
  ConceptDocument,
  FacetsDocument,
  HistoryDocument,
  LogVerdictDocument,
  MatchListDocument,
  RecordDocument,
  RecordItemDocument,
  SearchResultDocument,
} from '@hamkor/contract';
import type { Parameters } from '../api/client.ts';
import { documentQuery } from '../api/queries.ts';
import type { PageOf } from '../api/queries.ts';

const at = (id: string): string => encodeURIComponent(id);

export const recordsQuery = (parameters: Parameters) =>
  documentQuery<PageOf<RecordItemDocument>>('records', parameters);
export const facetsQuery = (parameters: Parameters) =>
  documentQuery<FacetsDocument>('records/facets', parameters);
/** A record as it stands, or as it stood after an act. */
export const recordQuery = (id: string, act?: string) =>
  documentQuery<RecordDocument>(`records/${at(id)}`, { at: act });
export const historyQuery = (id: string) => documentQuery<HistoryDocument>(`records/${at(id)}/history`);
export const matchesQuery = (id: string) => documentQuery<MatchListDocument>(`records/${at(id)}/matches`);
/** Everything that answers words in any of the three languages. */
export const everythingQuery = (parameters: Parameters) =>
  documentQuery<SearchResultDocument>('search', parameters);
export const conceptsQuery = (text: string) =>
  documentQuery<{ readonly concepts: readonly ConceptDocument[] }>('concepts', { text });
export const actsQuery = (parameters: Parameters) => documentQuery<PageOf<ActDocument>>('acts', parameters);
export const checkpointQuery = () => documentQuery<CheckpointDocument>('log/checkpoint');
export const verdictQuery = () => documentQuery<LogVerdictDocument>('log/verdict');
