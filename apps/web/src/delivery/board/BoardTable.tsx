import type { DeliveryItemDocument } from '@hamkor/contract';
import { deliveryStandings } from '@hamkor/delivery';
import { useTranslations } from 'use-intl';
import { useText } from '../../bank/NameIn.tsx';
import { BarCell } from '../../corridors/BarCell.tsx';
import { TextOf } from '../../dossiers/TextOf.tsx';
import { useDateText } from '../../evidence/use-date-text.ts';
import { useFigureText } from '../../evidence/use-figure-text.ts';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { useCountryName } from '../../shell/use-country-name.ts';
import type { TableColumn } from '../../table/column.ts';
import { DataTable } from '../../table/DataTable.tsx';
import { useMilestoneWords } from '../gantt/use-milestone-words.ts';
import styles from './Board.module.css';
import { Standing } from './Standing.tsx';

/** Projects by standing, the most urgent first, with how much is reached and by how many days each slips. */
export const BoardTable = ({ rows }: { readonly rows: readonly DeliveryItemDocument[] }) => {
  const t = useTranslations('delivery.board');
  const text = useText();
  const date = useDateText();
  const nameOf = useCountryName();
  const { write } = useFigureText();
  const words = useMilestoneWords();
  const mostDays = Math.max(1, ...rows.map(({ slipDays }) => slipDays ?? 0));
  const day = (iso: string | null): string => (iso === null ? '—' : date(iso));
  const columns: readonly TableColumn<DeliveryItemDocument>[] = [
    {
      id: 'title',
      header: t('column.title'),
      value: ({ title }) => text(title),
      render: ({ id, title }) => (
        <LinkTo to={`/delivery/${id}`}>
          <TextOf text={title} />
        </LinkTo>
      ),
      pinned: true,
      wrap: true,
      width: 20,
    },
    {
      id: 'standing',
      header: t('column.standing'),
      value: ({ standing }) => deliveryStandings.indexOf(standing),
      render: ({ standing }) => <Standing standing={standing} />,
    },
    {
      id: 'states',
      header: t('column.states'),
      value: ({ states }) => states.map(nameOf).join(', '),
      wrap: true,
    },
    {
      id: 'reached',
      header: t('column.reached'),
      value: ({ achieved, milestones }) => (milestones === 0 ? null : achieved / milestones),
      render: ({ achieved, milestones }) =>
        milestones === 0 ? (
          '—'
        ) : (
          <BarCell
            value={achieved}
            most={milestones}
            text={t('reached', { achieved: `${achieved}`, milestones: `${milestones}` })}
            tone="pistachio"
          />
        ),
      numeric: true,
    },
    {
      id: 'slip',
      header: t('column.slip'),
      unit: t('column.slipUnit'),
      value: ({ slipDays }) => slipDays,
      render: ({ slipDays }) =>
        slipDays === null ? (
          '—'
        ) : slipDays > 0 ? (
          <BarCell
            value={slipDays}
            most={mostDays}
            text={write(slipDays, 'count').number}
            tone="pomegranate"
          />
        ) : (
          <span className={styles.early} title={words.slip(slipDays)}>
            {write(slipDays, 'count').number}
          </span>
        ),
      numeric: true,
    },
    {
      id: 'firstEnd',
      header: t('column.firstEnd'),
      value: ({ firstEnd }) => firstEnd,
      render: ({ firstEnd }) => day(firstEnd),
    },
    {
      id: 'expectedEnd',
      header: t('column.expectedEnd'),
      value: ({ expectedEnd }) => expectedEnd,
      render: ({ expectedEnd }) => day(expectedEnd),
    },
    {
      id: 'overdue',
      header: t('column.overdue'),
      value: ({ overdueMilestones, overdueTasks }) => overdueMilestones + overdueTasks,
      numeric: true,
    },
    {
      id: 'disputes',
      header: t('column.disputes'),
      value: ({ openDisputes }) => openDisputes,
      numeric: true,
    },
    {
      id: 'review',
      header: t('column.review'),
      value: ({ nextReview }) => nextReview,
      render: ({ nextReview, overdueReviews }) =>
        overdueReviews > 0 ? (
          <span className={styles.late}>{t('overdueReviews', { count: overdueReviews })}</span>
        ) : (
          day(nextReview)
        ),
    },
    {
      id: 'budget',
      header: t('column.budget'),
      value: ({ budget }) => budget,
      render: ({ budget, currency }) =>
        budget === null ? '—' : `${write(budget, currency).number} ${currency}`,
      numeric: true,
    },
  ];
  return (
    <DataTable
      caption={t('caption')}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      initialSort={{ id: 'standing', desc: true }}
    />
  );
};
