import type { VintageDocument } from '@hamkor/contract';
import { useLocale, useTranslations } from 'use-intl';
import { FailureView } from '../api/FailureView.tsx';
import { useDelayedRemoval } from '../api/use-delayed-removal.ts';
import { useFigureText } from '../evidence/use-figure-text.ts';
import { useMomentText } from '../evidence/use-moment-text.ts';
import { Button } from '../shell/Button.tsx';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Notice } from '../shell/Notice.tsx';
import type { TableColumn } from '../table/column.ts';
import { DataTable } from '../table/DataTable.tsx';
import { useActivation } from './use-activation.ts';
import { useEditionText } from './use-edition-text.ts';
import { useRemoval } from './use-removal.ts';
import { VintageActions } from './VintageActions.tsx';
import { VintageMarks } from './VintageMarks.tsx';
import styles from './VintageTable.module.css';
import { writeYearSpans } from './years-text.ts';

/** Everything loaded, the newest first: what it is, how much, how well placed, and what can be done with it. */
export const VintageTable = ({ vintages }: { readonly vintages: readonly VintageDocument[] }) => {
  const t = useTranslations('loaded.vintages');
  const tFormat = useTranslations('loaded.formats');
  const locale = useLocale();
  const { text, write } = useFigureText();
  const moment = useMomentText();
  const edition = useEditionText();
  const activate = useActivation();
  const remove = useRemoval();
  const removal = useDelayedRemoval<VintageDocument>(remove.mutate);
  if (vintages.length === 0) {
    return (
      <Notice title={t('none')}>
        <p>{t('noneHelp')}</p>
      </Notice>
    );
  }
  const columns: readonly TableColumn<VintageDocument>[] = [
    {
      id: 'title',
      header: t('column.title'),
      value: ({ title }) => title,
      render: (vintage) => (
        <div className={styles.title}>
          <LinkTo to={`/vintages/${encodeURIComponent(vintage.ref)}`}>{vintage.title}</LinkTo>
          <span className={styles.ref}>{vintage.ref}</span>
          <VintageMarks vintage={vintage} />
        </div>
      ),
      pinned: true,
      wrap: true,
    },
    {
      id: 'format',
      header: t('column.format'),
      value: ({ format }) => tFormat(`${format}.name`),
    },
    { id: 'years', header: t('column.years'), value: ({ years }) => writeYearSpans(years) },
    {
      id: 'rows',
      header: t('column.rows'),
      value: ({ rows }) => rows,
      render: ({ rows }) => rows.toLocaleString(locale),
      numeric: true,
    },
    {
      id: 'value',
      header: t('column.value'),
      value: ({ usd }) => usd,
      render: ({ usd }) => (usd === null ? '—' : text({ value: usd, unit: 'USD' })),
      numeric: true,
    },
    { id: 'edition', header: t('column.edition'), value: edition, wrap: true },
    {
      id: 'unmapped',
      header: t('column.unmapped'),
      value: ({ unmappedShare }) => unmappedShare,
      render: ({ unmappedShare }) => (unmappedShare === null ? '—' : write(unmappedShare, 'share').number),
      numeric: true,
    },
    {
      id: 'loaded',
      header: t('column.loaded'),
      value: ({ importedAt }) => importedAt,
      render: ({ importedAt }) => moment(importedAt),
    },
    {
      id: 'actions',
      header: t('column.actions'),
      value: ({ isActive }) => (isActive ? 1 : 0),
      render: (vintage) => <VintageActions vintage={vintage} activate={activate} removal={removal} />,
      sortable: false,
      wrap: true,
    },
  ];
  const isAnyActive = vintages.some(({ isActive }) => isActive);
  return (
    <>
      <DataTable
        caption={t('caption')}
        columns={columns}
        rows={vintages}
        rowKey={({ ref }) => ref}
        tools={
          <div className={styles.tools}>
            {isAnyActive && (
              <Button
                look="plain"
                disabled={activate.isPending}
                onClick={() => activate.mutate({ ref: null, title: t('shipped') })}
              >
                {t('useShipped')}
              </Button>
            )}
            {vintages.length > 1 && <LinkTo to="/vintages/compare">{t('compare')}</LinkTo>}
          </div>
        }
      />
      {[activate.error, remove.error].map(
        (error) => error !== null && <FailureView key={error.message} error={error} />,
      )}
    </>
  );
};
