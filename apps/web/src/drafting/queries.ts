import type { CaseTextDocument, VersionListDocument } from '@hamkor/contract';
import { keepPreviousData } from '@tanstack/react-query';
import { documentQuery } from '../api/queries.ts';

const at = (id: string): string => `cases/${encodeURIComponent(id)}`;

/** Others write meanwhile: read anew at every visit, and every half minute while the page is looked at. */
const shared = { staleTime: 0, refetchInterval: 30_000, refetchOnWindowFocus: true } as const;

/** The text of a case as it stands, or as it stood after an act. */
export const textQuery = (id: string, act?: string) => ({
  ...documentQuery<CaseTextDocument>(`${at(id)}/document`, { at: act }),
  ...(act === undefined ? shared : {}),
  placeholderData: keepPreviousData,
});

export const versionsQuery = (id: string) => ({
  ...documentQuery<VersionListDocument>(`${at(id)}/document/versions`),
  staleTime: 0,
});
