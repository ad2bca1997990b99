import type { NamesDocument } from '@hamkor/contract';
import type { HsEdition } from '@hamkor/nomenclature';
import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'use-intl';
import { documentQuery } from '../api/queries.ts';

export interface Names {
  /** A country's name in the reader's language; the code itself until names are loaded. */
  readonly country: (iso3: string) => string;
  /** A heading's name; `HS 2603` where the edition does not name it. */
  readonly product: (hs: string, edition: HsEdition) => string;
  /** Name of the division that a code of ISIC rev. 4 lies in; null where it is in none. */
  readonly branch: (isic: string) => string | null;
  readonly isLoaded: boolean;
}

/** Names of all countries and headings in the reader's language, fetched once a visit. */
export const useNames = (): Names => {
  const lang = useLocale();
  const { data } = useQuery(documentQuery<NamesDocument>('names', { lang }));
  return {
    country: (iso3) => data?.countries[iso3] ?? iso3,
    product: (hs, edition) => data?.products[edition][hs] ?? `HS ${hs}`,
    branch: (isic) => data?.branches[isic.slice(0, 2)] ?? null,
    isLoaded: data !== undefined,
  };
};
