import { useTranslations } from 'use-intl';
import { useDateText } from '../../evidence/use-date-text.ts';
import { useCountryName } from '../../shell/use-country-name.ts';
import type { TableColumn } from '../../table/column.ts';
import { DataTable } from '../../table/DataTable.tsx';
import styles from '../board/Board.module.css';
import type { GanttRow } from './gantt-row.ts';
import { useMilestoneWords } from './use-milestone-words.ts';

/** The same dates as the drawing, as a table. */
export const GanttTable = ({ rows }: { readonly rows: readonly GanttRow[] }) => {
  const t = useTranslations('delivery');
  const words = useMilestoneWords();
  const date = useDateText();
  const nameOf = useCountryName();
  const day = (id: 'firstPlanned' | 'planned' | 'forecast' | 'achieved'): TableColumn<GanttRow> => ({
    id,
    header: t(`milestone.column.${id}`),
    value: (row) => row[id],
    render: (row) => {
      const found = row[id];
      return found === null ? '—' : date(found);
    },
  });
  const columns: readonly TableColumn<GanttRow>[] = [
    {
      id: 'title',
      header: t('milestone.column.title'),
      value: words.title,
      pinned: true,
      wrap: true,
      width: 18,
    },
    {
      id: 'owner',
      header: t('milestone.column.owner'),
      value: ({ owner }) => (owner === null ? null : nameOf(owner)),
    },
    {
      id: 'standing',
      header: t('milestone.column.standing'),
      value: ({ standing }) => t(`milestone.standing.${standing}`),
    },
    day('firstPlanned'),
    day('planned'),
    day('forecast'),
    {
      id: 'corrected',
      header: t('milestone.column.corrected'),
      value: ({ corrected }) => (corrected === null ? null : `${corrected.from} – ${corrected.to}`),
      render: ({ corrected }) =>
        corrected === null ? '—' : `${date(corrected.from)} – ${date(corrected.to)}`,
    },
    day('achieved'),
    {
      id: 'slip',
      header: t('board.column.slip'),
      unit: t('board.column.slipUnit'),
      value: ({ slipDays }) => slipDays,
      render: ({ slipDays }) => (
        <span className={slipDays > 0 ? styles.late : undefined} title={words.slip(slipDays)}>
          {slipDays}
        </span>
      ),
      numeric: true,
    },
  ];
  return <DataTable caption={t('gantt.caption')} columns={columns} rows={rows} rowKey={({ id }) => id} />;
};
