import type { ClaimDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ledgerQuery } from '../api/queries.ts';
import { QueryView } from '../api/QueryView.tsx';
import { FigureView } from '../evidence/FigureView.tsx';
import { SourceLine } from '../evidence/SourceLine.tsx';
import { useIndicatorName } from '../evidence/use-indicator-name.ts';
import { useNames } from '../evidence/use-names.ts';
import { Verdict } from '../evidence/Verdict.tsx';
import { TextIn, useTextIn } from '../registry/TextIn.tsx';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Notice } from '../shell/Notice.tsx';
import { Page } from '../shell/Page.tsx';
import type { TableColumn } from '../table/column.ts';
import { DataTable } from '../table/DataTable.tsx';
import styles from './LedgerPage.module.css';
import type { LedgerSearch } from './search.ts';
import { verdicts } from './search.ts';
import { VerdictBar } from './VerdictBar.tsx';

const route = getRouteApi('/ledger');

const useColumns = (): readonly TableColumn<ClaimDocument>[] => {
  const t = useTranslations('ledger.column');
  const names = useNames();
  const text = useTextIn();
  const indicator = useIndicatorName();
  return [
    {
      id: 'claim',
      header: t('claim'),
      value: (claim) => text(claim.text),
      render: (claim) => (
        <div className={styles.claim}>
          <span>
            <TextIn text={claim.text} />
          </span>
          <small>
            {claim.id} · {claim.subject.map(names.country).join(', ')} · {claim.cited}
          </small>
        </div>
      ),
      pinned: true,
      wrap: true,
      width: 24,
    },
    {
      id: 'stated',
      header: t('stated'),
      value: ({ stated }) => `${stated.text} ${stated.unit}`.trim(),
      render: (claim) =>
        claim.statedFigure === null ? (
          `${claim.stated.text} ${claim.stated.unit}`
        ) : (
          <FigureView figure={claim.statedFigure} subject={text(claim.text)} />
        ),
      wrap: true,
    },
    {
      id: 'verdict',
      header: t('verdict'),
      value: ({ verdict }) => verdict,
      render: ({ verdict }) => <Verdict verdict={verdict} />,
    },
    {
      id: 'checked',
      header: t('checked'),
      value: ({ checked }) => checked,
      render: ({ checked, checkedBy, note }) => (
        <div className={styles.claim}>
          <span>{checked ?? '—'}</span>
          {checkedBy !== null && <small>{checkedBy}</small>}
          {note !== null && (
            <small>
              <TextIn text={note} />
            </small>
          )}
        </div>
      ),
      wrap: true,
      width: 20,
    },
    {
      id: 'rivals',
      header: t('rivals'),
      value: ({ rivals }) => rivals.length,
      render: ({ rivals }) => (
        <ul className={styles.rivals}>
          {rivals.map((rival) => (
            <li key={`${rival.iso3} ${rival.indicator} ${rival.figure.years?.join('-') ?? ''}`}>
              <FigureView
                figure={rival.figure}
                subject={`${names.country(rival.iso3)}, ${indicator(rival.indicator)}`}
              />{' '}
              <small>
                {names.country(rival.iso3)}, {indicator(rival.indicator)}, {rival.figure.years?.[1] ?? ''}
              </small>
            </li>
          ))}
        </ul>
      ),
      wrap: true,
      width: 18,
    },
  ];
};

/** Every claim of the founding texts with what was found when it was checked, rival values side by side. */
export const LedgerPage = () => {
  const t = useTranslations('ledger');
  const tEmpty = useTranslations('shell.empty');
  const search: LedgerSearch = route.useSearch();
  const navigate = route.useNavigate();
  const all = useQuery(ledgerQuery());
  const list = useQuery(ledgerQuery({ verdict: search.verdict, subject: search.country, q: search.q }));
  const columns = useColumns();
  const counts = verdicts.map((verdict) => ({
    verdict,
    count: all.data?.items.filter((claim) => claim.verdict === verdict).length ?? 0,
  }));
  const total = all.data?.total ?? 0;
  const doubtful = counts
    .filter(({ verdict }) => verdict === 'contradicted' || verdict === 'differs')
    .reduce((sum, { count }) => sum + count, 0);
  return (
    <Page
      title={t('title')}
      heading={all.data === undefined ? t('title') : t('finding', { doubtful, total })}
      lede={t('lede')}
    >
      <VerdictBar
        counts={counts}
        chosen={search.verdict}
        onChoose={(verdict) =>
          void navigate({
            search: ((now: LedgerSearch) => ({ ...now, verdict })) as never,
            replace: true,
            resetScroll: false,
          })
        }
      />
      <p className={styles.also}>
        <LinkTo to="/origins">{t('toOrigins')}</LinkTo>
      </p>
      <QueryView query={list} lines={16}>
        {(page) =>
          page.total === 0 ? (
            <Notice title={tEmpty('title')}>
              <p>{tEmpty('help')}</p>
            </Notice>
          ) : (
            <>
              <DataTable caption={t('title')} columns={columns} rows={page.items} rowKey={({ id }) => id} />
              <SourceLine origins={[...new Set(page.items.map(({ origin }) => origin))]} />
            </>
          )
        }
      </QueryView>
    </Page>
  );
};
