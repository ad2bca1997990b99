import type { DossierDetailDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { useText } from '../../bank/NameIn.tsx';
import { BarCell } from '../../corridors/BarCell.tsx';
import { useFigureText } from '../../evidence/use-figure-text.ts';
import { Section } from '../../shell/Page.tsx';
import type { TableColumn } from '../../table/column.ts';
import { DataTable } from '../../table/DataTable.tsx';
import deeds from '../form/Entry.module.css';
import items from '../items/Item.module.css';
import { Notes } from '../notes/Notes.tsx';
import { TextOf } from '../TextOf.tsx';
import { IndicatorForms } from './IndicatorForms.tsx';
import type { IndicatorRow } from './indicator-rows.ts';
import { indicatorRows } from './indicator-rows.ts';

const IndicatorTable = ({ rows }: { readonly rows: readonly IndicatorRow[] }) => {
  const t = useTranslations('dossiers.result');
  const text = useText();
  const { write } = useFigureText();
  const amount = (value: number, unit: string): string => {
    const written = write(value, unit);
    return `${written.number} ${written.unit}`;
  };
  const columns: readonly TableColumn<IndicatorRow>[] = [
    {
      id: 'title',
      header: t('column.title'),
      value: ({ indicator }) => text(indicator.title),
      render: ({ indicator }) => <TextOf text={indicator.title} />,
      pinned: true,
      wrap: true,
      width: 16,
    },
    { id: 'level', header: t('column.level'), value: ({ indicator }) => t(`level.${indicator.level}`) },
    {
      id: 'baseline',
      header: t('column.baseline'),
      value: ({ indicator: { baseline } }) => baseline?.value ?? null,
      render: ({ indicator: { baseline, unit } }) =>
        baseline === null
          ? t('unknown')
          : t('inYear', { amount: amount(baseline.value, unit), year: `${baseline.year}` }),
      numeric: true,
    },
    {
      id: 'target',
      header: t('column.target'),
      value: ({ target }) => target?.value ?? null,
      render: ({ target, indicator }) =>
        target === null
          ? t('unknown')
          : t('inYear', { amount: amount(target.value, indicator.unit), year: `${target.year}` }),
      numeric: true,
    },
    {
      id: 'actual',
      header: t('column.actual'),
      value: ({ actual }) => actual?.value ?? null,
      render: ({ actual, indicator }) =>
        actual === null
          ? t('notReported')
          : t('inYear', { amount: amount(actual.value, indicator.unit), year: actual.period }),
      numeric: true,
    },
    {
      id: 'progress',
      header: t('column.progress'),
      value: ({ progress }) => progress,
      render: ({ progress }) =>
        progress === null ? (
          t('unknown')
        ) : (
          <BarCell value={progress} most={1} text={write(progress, 'share').number} tone="pistachio" />
        ),
      numeric: true,
    },
    {
      id: 'verification',
      header: t('column.verification'),
      value: ({ indicator }) => indicator.verification,
      wrap: true,
      width: 14,
    },
  ];
  return (
    <DataTable
      caption={t('caption')}
      columns={columns}
      rows={rows}
      rowKey={({ indicator }) => indicator.id}
    />
  );
};

/** The results framework: what is to change, from which baseline, to which target, and what was reported. */
export const ResultSection = ({ detail }: { readonly detail: DossierDetailDocument }) => {
  const t = useTranslations('dossiers');
  const rows = indicatorRows(
    detail.dossier.indicators,
    detail.delivery.flatMap(({ actuals }) => actuals),
  );
  return (
    <Section id="results" heading={t('rail.results')} lede={t('result.lede')}>
      {rows.length === 0 ? (
        <p className={items.none}>{t('empty.results')}</p>
      ) : (
        <IndicatorTable rows={rows} />
      )}
      <div className={deeds.deeds}>
        <IndicatorForms detail={detail} />
      </div>
      <Notes section="results" detail={detail} />
    </Section>
  );
};
