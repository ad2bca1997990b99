import type {
  InterestDocument,
  NoticeDocument,
  PolicyDocument,
  PolicyListDocument,
  ReviewDocument,
  SavedSearchDocument,
} from '@hamkor/contract';
import { documentQuery } from '../api/queries.ts';

/** Read anew at every visit: others change them meanwhile. */
const fresh = { staleTime: 0 } as const;

export const reviewQuery = () => ({ ...documentQuery<ReviewDocument>('review'), ...fresh });
export const policiesQuery = () => documentQuery<PolicyListDocument>('policies');
export const policyQuery = (state: string) => documentQuery<PolicyDocument>(`policies/${state}`);
export const interestsQuery = () => ({
  ...documentQuery<{ readonly items: readonly InterestDocument[] }>('interests'),
  ...fresh,
});
export const searchesQuery = () => ({
  ...documentQuery<{ readonly items: readonly SavedSearchDocument[] }>('searches'),
  ...fresh,
});
export const noticesQuery = () => ({
  ...documentQuery<{ readonly items: readonly NoticeDocument[]; readonly unread: number }>('notices'),
  ...fresh,
});
