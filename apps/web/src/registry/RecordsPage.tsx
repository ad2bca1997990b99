import type { ParkDocument, ProjectDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { documentQuery } from '../api/queries.ts';
import type { PageOf } from '../api/queries.ts';
import { QueryView } from '../api/QueryView.tsx';
import { SourceLine } from '../evidence/SourceLine.tsx';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Notice } from '../shell/Notice.tsx';
import { Page } from '../shell/Page.tsx';
import { Waiting } from '../shell/Waiting.tsx';
import { DataTable } from '../table/DataTable.tsx';
import { useRecordColumns } from './columns.tsx';
import { RecordFilters } from './RecordFilters.tsx';
import styles from './RecordsPage.module.css';
import type { RecordDocuments, RecordKind } from './record-kind.ts';
import { pageOfRecord, recordKinds } from './record-kind.ts';
import type { RecordSearch } from './search.ts';
import { recordParameters } from './search.ts';

const RecordsMap = lazy(() => import('./RecordsMap.tsx'));

/** The longest list the API gives at once; the data bank is far from it, and says so if it ever is not. */
const longest = 500;

type AnyRecord = RecordDocuments[RecordKind];

/** One list of the data bank: filters, map where there are places, table. */
export const RecordsPage = () => {
  const t = useTranslations('registry');
  const tEmpty = useTranslations('shell.empty');
  const kind = useLocation().pathname.slice(1) as RecordKind;
  const search: RecordSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const columns = useRecordColumns();
  const list = useQuery(
    documentQuery<PageOf<AnyRecord>>(kind, { ...recordParameters(kind, search), limit: longest }),
  );
  const change = useCallback(
    (wanted: Readonly<Record<string, string | undefined>>): void =>
      void navigate({
        to: '.',
        search: ((now: object) => ({ ...now, ...wanted })) as never,
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  return (
    <Page
      title={t(`many.${kind}`)}
      heading={list.data === undefined ? t(`many.${kind}`) : t(`counted.${kind}`, { count: list.data.total })}
      lede={t(`lede.${kind}`)}
    >
      <nav className={styles.lists} aria-label={t('lists')}>
        {recordKinds.map((each) => (
          <LinkTo key={each} to={`/${each}`} aria-current={each === kind ? 'page' : undefined}>
            {t(`many.${each}`)}
          </LinkTo>
        ))}
      </nav>
      <div className={styles.filters}>
        <RecordFilters kind={kind} search={search} onChange={change} />
      </div>
      <QueryView query={list} lines={14}>
        {(page) =>
          page.total === 0 ? (
            <Notice title={tEmpty('title')}>
              <p>{tEmpty('help')}</p>
            </Notice>
          ) : (
            <div className={styles.result}>
              {(kind === 'projects' || kind === 'parks') && (
                <Suspense fallback={<Waiting lines={8} />}>
                  <RecordsMap
                    kind={kind}
                    records={page.items as readonly (ProjectDocument | ParkDocument)[]}
                  />
                </Suspense>
              )}
              <DataTable<AnyRecord>
                key={kind}
                caption={t(`many.${kind}`)}
                columns={columns[kind] as never}
                rows={page.items}
                rowKey={({ id }) => id}
                onOpen={({ id }) => void navigate({ to: pageOfRecord(kind, id) as never })}
              />
              <SourceLine
                origins={[...new Set(page.items.map(({ origin }) => origin))]}
                note={t('sourceNote')}
              />
            </div>
          )
        }
      </QueryView>
    </Page>
  );
};
