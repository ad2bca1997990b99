import type { FacetsDocument, RecordItemDocument, SearchResultDocument } from '@hamkor/contract';
import { recordTypes } from '@hamkor/registry';
import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'use-intl';
import type { PageOf } from '../../api/queries.ts';
import { everythingQuery, facetsQuery, recordsQuery } from '../queries.ts';
import type { BankSearch } from '../search.ts';
import { filterParameters, foundLength, listParameters, pageLength } from '../search.ts';
import { joinResults } from './join-results.ts';
import type { ResultRow } from './join-results.ts';

export interface Results {
  /** Null until there is an answer. */
  readonly rows: readonly ResultRow[] | null;
  readonly facets: FacetsDocument | undefined;
  /** What the words meant; null without words and until it is known. */
  readonly found: SearchResultDocument | null;
  /** Products, countries and other things that are no records. */
  readonly elsewhere: SearchResultDocument['hits'];
  readonly page: { readonly offset: number; readonly limit: number; readonly total: number };
  readonly error: Error | null;
  readonly retry: () => void;
  readonly isLoading: boolean;
}

/** What is found besides records, and how much of it stands beside them. */
const otherKinds = ['product', 'country', 'mechanism', 'claim', 'place'] as const;
const mostElsewhere = 8;

const nothing: PageOf<RecordItemDocument> = { items: [], total: 0, offset: 0, limit: 0 };

/**
 * The list as an address asks for it. Words are answered by the search of everything, whose hits the list then narrows;
 * a concept that the reader has confirmed takes the place of the words.
 */
export const useResults = (search: BankSearch): Results => {
  const locale = useLocale();
  const hasWords = search.q !== undefined;
  const isOfHits = hasWords && search.code === undefined;
  const offset = (Number(search.page ?? '1') - 1) * foundLength;
  const found = useQuery({
    ...everythingQuery({
      q: search.q,
      kind: search.type ?? recordTypes,
      state: search.state,
      lang: locale,
      limit: foundLength,
      offset: isOfHits ? offset : 0,
    }),
    enabled: hasWords,
  });
  const elsewhere = useQuery({
    ...everythingQuery({ q: search.q, kind: otherKinds, lang: locale, limit: mostElsewhere }),
    enabled: hasWords && search.page === undefined,
  });
  const hits = hasWords ? (found.data?.hits ?? []) : [];
  const ids = hits.map(({ id }) => id);
  const { q: _words, ...withoutWords } = search;
  const isAsked = !isOfHits || ids.length > 0;
  const narrowed = { ...filterParameters(withoutWords), id: ids };
  const records = useQuery({
    ...recordsQuery(isOfHits ? { ...narrowed, limit: foundLength } : listParameters(withoutWords)),
    enabled: isAsked,
  });
  const facets = useQuery({
    ...facetsQuery(isOfHits ? narrowed : filterParameters(withoutWords)),
    enabled: isAsked,
  });
  const list = isAsked ? records.data : nothing;
  const isKnown = list !== undefined && (!hasWords || found.data !== undefined);
  return {
    rows: isKnown ? joinResults(list.items, hits) : null,
    facets: isAsked ? facets.data : undefined,
    found: hasWords ? (found.data ?? null) : null,
    elsewhere: hasWords && search.page === undefined ? (elsewhere.data?.hits ?? []) : [],
    page: isOfHits
      ? { offset, limit: foundLength, total: found.data?.total ?? 0 }
      : { offset: list?.offset ?? 0, limit: pageLength, total: list?.total ?? 0 },
    error: found.error ?? (isAsked ? records.error : null),
    retry: () => {
      if (found.error !== null) void found.refetch();
      if (records.error !== null) void records.refetch();
    },
    isLoading: found.isFetching || records.isFetching,
  };
};
