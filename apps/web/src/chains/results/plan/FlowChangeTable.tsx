import type { ChainModel, ChainPlan } from '@hamkor/contract';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { DataTable } from '../../../table/DataTable.tsx';
import { flowChanges } from './flow-changes.ts';
import type { PlanWords } from './use-plan-words.ts';

interface FlowChangeTableProps {
  readonly model: ChainModel;
  readonly before: ChainPlan;
  readonly after: ChainPlan;
  readonly words: PlanWords;
  readonly caption: string;
}

/** Flows that differ between two plans, those that change most first. */
export const FlowChangeTable = ({ model, before, after, words, caption }: FlowChangeTableProps) => {
  const t = useTranslations('chainResults.flowChange');
  const rows = useMemo(() => flowChanges(model, before, after), [model, before, after]);
  if (rows.length === 0) return <p>{t('none')}</p>;
  const tonnes = (id: 'before' | 'after') => ({
    id,
    header: t(id),
    unit: t('unit'),
    value: (row: (typeof rows)[number]) => row[id],
    render: (row: (typeof rows)[number]) => words.number(row[id]),
    numeric: true,
  });
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ from, to }) => `${from} ${to}`}
      columns={[
        {
          id: 'flow',
          header: t('flow'),
          value: ({ from, to }) => `${words.any(from)} → ${words.any(to)}`,
          pinned: true,
          wrap: true,
        },
        {
          id: 'products',
          header: t('products'),
          value: ({ products }) => words.list(products.map(words.any)),
          wrap: true,
        },
        tonnes('before'),
        tonnes('after'),
        {
          id: 'change',
          header: t('change'),
          unit: t('unit'),
          value: (row) => row.after - row.before,
          render: (row) => words.difference(row.after - row.before, ''),
          numeric: true,
        },
      ]}
    />
  );
};
