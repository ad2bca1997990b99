import type { IndicatorSeriesDocument } from '@hamkor/contract';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Sparkline } from '../chart/Sparkline.tsx';
import { FigureView } from '../evidence/FigureView.tsx';
import { writeYears } from '../evidence/format-figure.ts';
import { SourceLine } from '../evidence/SourceLine.tsx';
import { useFigureText } from '../evidence/use-figure-text.ts';
import { useIndicatorName } from '../evidence/use-indicator-name.ts';
import { Button } from '../shell/Button.tsx';
import type { TableColumn } from '../table/column.ts';
import { DataTable } from '../table/DataTable.tsx';
import styles from './IndicatorTable.module.css';
import { leadingFirst, oldestFirst } from './indicator-order.ts';

interface IndicatorTableProps {
  readonly series: readonly IndicatorSeriesDocument[];
  readonly country: string;
}

/** Indicators shown before the reader asks for all. */
const shownFirst = 14;

/** Every indicator of a country: latest value with its source, year, and the line of its history. */
export const IndicatorTable = ({ series, country }: IndicatorTableProps) => {
  const t = useTranslations('overview.member');
  const name = useIndicatorName();
  const { unit } = useFigureText();
  const [all, setAll] = useState(false);
  const ordered = leadingFirst(series);
  const rows = all ? ordered : ordered.slice(0, shownFirst);
  const columns: readonly TableColumn<IndicatorSeriesDocument>[] = [
    {
      id: 'indicator',
      header: t('indicator'),
      value: ({ indicator }) => name(indicator),
      pinned: true,
      wrap: true,
    },
    {
      id: 'latest',
      header: t('latest'),
      value: ({ latest }) => latest.value,
      render: ({ indicator, latest }) => (
        <FigureView figure={latest} subject={`${country}, ${name(indicator)}`} unit="hidden" />
      ),
      numeric: true,
    },
    { id: 'unit', header: t('unit'), value: ({ latest }) => (latest.unit === '%' ? '%' : unit(latest.unit)) },
    {
      id: 'year',
      header: t('year'),
      value: ({ latest }) => latest.years?.[1] ?? null,
      render: ({ latest }) => writeYears(latest.years),
      numeric: true,
    },
    {
      id: 'history',
      header: t('history'),
      value: ({ history }) => history.length,
      render: ({ indicator, history }) => {
        const line = oldestFirst(history);
        const span = writeYears([line[0]?.years?.[0] ?? 0, line.at(-1)?.years?.[1] ?? 0]);
        return line.length > 1 ? (
          <Sparkline
            history={line}
            label={t('historyOf', { indicator: name(indicator), span })}
            tone="lapis"
            width={132}
          />
        ) : null;
      },
      sortable: false,
    },
  ];
  return (
    <div className={styles.block}>
      <DataTable
        columns={columns}
        rows={rows}
        rowKey={({ indicator }) => indicator}
        caption={`${country}: ${t('indicators')}`}
        tools={
          series.length > shownFirst && (
            <Button look="plain" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? t('fewer') : `${t('all')}: ${t('indicatorCount', { count: series.length })}`}
            </Button>
          )
        }
      />
      <SourceLine origins={rows.flatMap(({ latest }) => latest.origins)} />
    </div>
  );
};
