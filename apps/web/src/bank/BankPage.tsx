import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { FailureView } from '../api/FailureView.tsx';
import { address } from '../api/client.ts';
import { QueryView } from '../api/QueryView.tsx';
import { Pager } from '../options/Pager.tsx';
import { Button } from '../shell/Button.tsx';
import { Notice } from '../shell/Notice.tsx';
import { Page } from '../shell/Page.tsx';
import { Waiting } from '../shell/Waiting.tsx';
import { Concepts } from './list/Concepts.tsx';
import { Facets } from './list/Facets.tsx';
import { joinResults } from './list/join-results.ts';
import styles from './list/Results.module.css';
import { ResultTable } from './list/ResultTable.tsx';
import { SearchField } from './list/SearchField.tsx';
import { everythingQuery, facetsQuery, recordsQuery } from './queries.ts';
import type { BankSearch } from './search.ts';
import { filterParameters, isNarrowed, listParameters, pageLength } from './search.ts';

const ResultMap = lazy(() => import('./list/ResultMap.tsx'));
const route = getRouteApi('/bank/');

/** The data bank: one search over everything, what it was understood as, facets, table and map side by side. */
export const BankPage = () => {
  const t = useTranslations('bank');
  const locale = useLocale();
  const search: BankSearch = route.useSearch();
  const navigate = route.useNavigate();
  const [active, setActive] = useState<string | null>(null);
  const hasWords = search.q !== undefined;
  const list = useQuery(recordsQuery(listParameters(search)));
  const facets = useQuery(facetsQuery(filterParameters(search)));
  const found = useQuery({
    ...everythingQuery({ q: search.q, kind: search.type, lang: locale }),
    enabled: hasWords,
  });
  const change = useCallback(
    (wanted: { readonly [Name in keyof BankSearch]?: string | undefined }): void =>
      void navigate({
        search: ((now: object) => ({ ...now, page: undefined, ...wanted })) as never,
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  const page = Number(search.page ?? '1');
  const answer = hasWords ? found.data : undefined;
  return (
    <Page
      title={t('title')}
      heading={
        facets.data === undefined || hasWords || isNarrowed(search)
          ? t('title')
          : t('heading', { count: facets.data.total })
      }
      lede={t('lede')}
    >
      <SearchField words={search.q} onWords={useCallback((q) => change({ q, code: undefined }), [change])} />
      {hasWords && found.error !== null && <FailureView error={found.error} />}
      <Concepts
        concepts={answer?.concepts ?? []}
        chosen={search.code}
        onChoose={(code) => change({ code })}
      />
      <div className={styles.facets}>
        <Facets search={search} facets={facets.data} onChange={change} />
      </div>
      <QueryView query={list} lines={14}>
        {(records) => {
          const rows = joinResults(records.items, page === 1 ? (answer?.hits ?? []) : [], isNarrowed(search));
          const shown = rows.flatMap(({ record }) => (record === null ? [] : [record]));
          if (rows.length === 0) {
            return hasWords && found.isPending ? (
              <Waiting lines={10} />
            ) : (
              <Notice
                title={t('empty.title')}
                actions={
                  isNarrowed(search) && (
                    <Button
                      onClick={() =>
                        change({
                          type: undefined,
                          state: undefined,
                          code: undefined,
                          kind: undefined,
                          age: undefined,
                          confidence: undefined,
                        })
                      }
                    >
                      {t('empty.widen')}
                    </Button>
                  )
                }
              >
                <p>{t(hasWords ? 'empty.words' : 'empty.filters')}</p>
              </Notice>
            );
          }
          const isMapped = shown.some(({ place }) => place !== null);
          return (
            <div className={styles.result} data-mapped={isMapped || undefined}>
              <div className={styles.list}>
                <ResultTable
                  key={hasWords ? 'found' : 'all'}
                  rows={rows}
                  hasReasons={hasWords}
                  active={active}
                />
                {records.total > pageLength && (
                  <Pager
                    offset={records.offset}
                    limit={pageLength}
                    total={records.total}
                    onPage={(next) => change({ page: next === 1 ? undefined : `${next}` })}
                  />
                )}
                {records.total > records.items.length && (
                  <p className={styles.note}>
                    <a href={address('records.csv', filterParameters(search))} download>
                      {t('wholeCsv', { count: records.total })}
                    </a>
                  </p>
                )}
              </div>
              {isMapped && (
                <Suspense fallback={<Waiting lines={8} />}>
                  <ResultMap records={shown} active={active} onActive={setActive} />
                </Suspense>
              )}
            </div>
          );
        }}
      </QueryView>
    </Page>
  );
};
