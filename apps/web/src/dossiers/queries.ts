import type {
  BriefDocument,
  DossierDetailDocument,
  DossierDifferenceDocument,
  DossierItemDocument,
} from '@hamkor/contract';
import { queryOptions } from '@tanstack/react-query';
import { fetchDocument } from '../api/client.ts';
import type { Parameters } from '../api/client.ts';
import { documentQuery } from '../api/queries.ts';
import type { PageOf } from '../api/queries.ts';

const at = (id: string): string => `dossiers/${encodeURIComponent(id)}`;

export const dossiersQuery = (parameters: Parameters) => ({
  ...documentQuery<PageOf<DossierItemDocument>>('dossiers', parameters),
  staleTime: 0,
});

/** One document of a dossier; the last one says nothing of the next. */
const dossierPart = <T>(path: string, parameters: Parameters = {}) =>
  queryOptions({
    queryKey: [path, parameters] as const,
    queryFn: ({ signal }) => fetchDocument<T>(path, parameters, signal),
  });

/** Read anew at every visit: others work on it meanwhile. */
export const dossierQuery = (id: string) => ({ ...dossierPart<DossierDetailDocument>(at(id)), staleTime: 0 });
export const differenceQuery = (id: string, from: string, to: string) => ({
  ...dossierPart<DossierDifferenceDocument>(`${at(id)}/difference`, { from, to }),
  staleTime: 0,
});
/** A frozen brief never changes: its hash names its content. */
export const briefQuery = (id: string, snapshot?: string) => ({
  ...dossierPart<BriefDocument>(`${at(id)}/brief`, { snapshot }),
  staleTime: snapshot === undefined ? 0 : Infinity,
});
