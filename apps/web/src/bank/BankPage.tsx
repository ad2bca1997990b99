import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import { address } from '../api/client.ts';
import { FailureView } from '../api/FailureView.tsx';
import { Pager } from '../options/Pager.tsx';
import { Button } from '../shell/Button.tsx';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Notice } from '../shell/Notice.tsx';
import { Page } from '../shell/Page.tsx';
import { Waiting } from '../shell/Waiting.tsx';
import { Concepts } from './list/Concepts.tsx';
import { Elsewhere } from './list/Elsewhere.tsx';
import { Facets } from './list/Facets.tsx';
import styles from './list/Results.module.css';
import { ResultTable } from './list/ResultTable.tsx';
import { SearchField } from './list/SearchField.tsx';
import type { Results } from './list/use-results.ts';
import { useResults } from './list/use-results.ts';
import type { BankSearch } from './search.ts';
import { filterParameters, isNarrowed, noFilters } from './search.ts';

const ResultMap = lazy(() => import('./list/ResultMap.tsx'));
const route = getRouteApi('/bank/');

interface ResultViewProps {
  readonly search: BankSearch;
  readonly results: Results & { readonly rows: NonNullable<Results['rows']> };
  readonly onPage: (page: string | undefined) => void;
}

/** Table and map side by side: what is pointed at in one is marked in the other. */
const ResultView = ({ search, results: { rows, page, found, isLoading }, onPage }: ResultViewProps) => {
  const t = useTranslations('bank');
  const [active, setActive] = useState<string | null>(null);
  const records = rows.map(({ record }) => record);
  const isMapped = records.some(({ place }) => place !== null);
  return (
    <div className={styles.result} data-mapped={isMapped || undefined} aria-busy={isLoading || undefined}>
      <div className={styles.list}>
        <ResultTable
          key={found === null ? 'all' : 'found'}
          rows={rows}
          hasReasons={found !== null}
          active={active}
        />
        {page.total > page.limit && (
          <Pager {...page} onPage={(next) => onPage(next === 1 ? undefined : `${next}`)} />
        )}
        {found === null && page.total > rows.length && (
          <p className={styles.note}>
            <a href={address('records.csv', filterParameters(search))} download>
              {t('wholeCsv', { count: page.total })}
            </a>
          </p>
        )}
      </div>
      {isMapped && (
        <Suspense fallback={<Waiting lines={8} />}>
          <ResultMap records={records} active={active} onActive={setActive} />
        </Suspense>
      )}
    </div>
  );
};

/** The data bank: one search over everything, what it was understood as, facets, table and map side by side. */
export const BankPage = () => {
  const t = useTranslations('bank');
  const search: BankSearch = route.useSearch();
  const navigate = route.useNavigate();
  const results = useResults(search);
  const { rows, facets, found, elsewhere, error, retry } = results;
  const change = useCallback(
    (wanted: { readonly [Name in keyof BankSearch]?: string | undefined }): void =>
      void navigate({
        search: ((now: object) => ({ ...now, page: undefined, ...wanted })) as never,
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  const isWhole = search.q === undefined && !isNarrowed(search);
  return (
    <Page
      title={t('title')}
      heading={facets === undefined || !isWhole ? t('title') : t('heading', { count: facets.total })}
      lede={t('lede')}
    >
      <SearchField words={search.q} onWords={useCallback((q) => change({ q, code: undefined }), [change])} />
      <Concepts concepts={found?.concepts ?? []} chosen={search.code} onChoose={(code) => change({ code })} />
      <div className={styles.facets}>
        <Facets search={search} facets={facets} onChange={change} />
        {search.type === 'park' && <LinkTo to="/bank/parks/compare">{t('compare.title')}</LinkTo>}
      </div>
      {error !== null && <FailureView error={error} onRetry={retry} />}
      {error === null && rows === null && <Waiting lines={14} />}
      {rows !== null && rows.length === 0 && (
        <Notice
          title={t('empty.title')}
          actions={
            isNarrowed(search) && <Button onClick={() => change(noFilters)}>{t('empty.widen')}</Button>
          }
        >
          <p>{t(isNarrowed(search) ? 'empty.filters' : 'empty.words')}</p>
        </Notice>
      )}
      {rows !== null && rows.length > 0 && (
        <ResultView search={search} results={{ ...results, rows }} onPage={(page) => change({ page })} />
      )}
      <Elsewhere hits={elsewhere} />
    </Page>
  );
};
