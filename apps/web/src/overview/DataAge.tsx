import type { OverviewDocument } from '@hamkor/contract';
import { useLocale, useTranslations } from 'use-intl';
import { useDateText } from '../evidence/use-date-text.ts';
import { LinkTo } from '../shell/LinkTo.tsx';
import type { TableColumn } from '../table/column.ts';
import { DataTable } from '../table/DataTable.tsx';
import styles from './DataAge.module.css';
import { oldFrom, spanOnAxis } from './period.ts';

type Coverage = OverviewDocument['coverage'][number];

/** First year of the axis: earlier data only serve as history. */
const axisStart = 2000;

const PeriodBar = ({ row, axis }: { readonly row: Coverage; readonly axis: readonly [number, number] }) => {
  if (row.firstYear === null || row.lastYear === null)
    return <span className={styles.text}>{row.period}</span>;
  const { start, length } = spanOnAxis(row.firstYear, row.lastYear, axis);
  return (
    <span className={styles.period}>
      <span className={styles.axis} aria-hidden="true">
        <span
          className={styles.bar}
          data-old={(row.ageYears ?? 0) >= oldFrom || undefined}
          style={{ insetInlineStart: `${start * 100}%`, inlineSize: `${length * 100}%` }}
        />
      </span>
      <span className={styles.text}>
        {row.firstYear === row.lastYear ? row.lastYear : `${row.firstYear}–${row.lastYear}`}
      </span>
    </span>
  );
};

/** What every origin covers: its years on one axis, its rows, its age, and when it was read. */
export const DataAge = ({ coverage }: { readonly coverage: readonly Coverage[] }) => {
  const t = useTranslations('overview.data');
  const locale = useLocale();
  const date = useDateText();
  const number = new Intl.NumberFormat(locale);
  const newest = Math.max(...coverage.map((row) => (row.lastYear ?? 0) + (row.ageYears ?? 0)));
  const axis = [axisStart, Math.max(newest, axisStart)] as const;
  const columns: readonly TableColumn<Coverage>[] = [
    {
      id: 'origin',
      header: t('origin'),
      value: ({ producer, title }) => `${producer}: ${title}`,
      render: ({ id, producer, title }) => (
        <span className={styles.origin}>
          <LinkTo to={`/origins/${id}`}>{title}</LinkTo>
          <span className={styles.text}>{producer}</span>
        </span>
      ),
      pinned: true,
      wrap: true,
    },
    {
      id: 'period',
      header: t('period'),
      unit: `${axis[0]}–${axis[1]}`,
      value: ({ lastYear }) => lastYear,
      render: (row) => <PeriodBar row={row} axis={axis} />,
    },
    {
      id: 'age',
      header: t('age'),
      value: ({ ageYears }) => ageYears,
      render: ({ ageYears }) =>
        ageYears === null ? (
          <span className={styles.text}>{t('ageUnknown')}</span>
        ) : (
          <span className={ageYears >= oldFrom ? styles.old : undefined}>
            {t('ageYears', { count: ageYears })}
          </span>
        ),
      numeric: true,
    },
    {
      id: 'rows',
      header: t('rows'),
      value: ({ rows }) => rows,
      render: ({ rows }) => number.format(rows),
      numeric: true,
    },
    {
      id: 'accessed',
      header: t('accessed'),
      value: ({ accessed }) => accessed,
      render: ({ accessed }) => date(accessed),
      numeric: true,
    },
  ];
  return (
    <DataTable
      columns={columns}
      rows={coverage}
      rowKey={({ id }) => id}
      caption={t('title')}
      initialSort={{ id: 'age', desc: false }}
    />
  );
};
