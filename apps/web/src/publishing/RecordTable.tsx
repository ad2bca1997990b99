import type { RecordItemDocument } from '@hamkor/contract';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { AgeBadge } from '../bank/AgeBadge.tsx';
import { NameIn, useText } from '../bank/NameIn.tsx';
import { useRecordWords } from '../bank/use-record-words.ts';
import { useDateText } from '../evidence/use-date-text.ts';
import { LinkTo } from '../shell/LinkTo.tsx';
import type { TableColumn } from '../table/column.ts';
import { DataTable } from '../table/DataTable.tsx';

interface RecordTableProps {
  readonly caption: string;
  readonly rows: readonly RecordItemDocument[];
  /** Where a name leads: to the record unless told otherwise. */
  readonly to?: (record: RecordItemDocument) => string;
  /** What can be done with a row. */
  readonly children?: (record: RecordItemDocument) => ReactNode;
  readonly showsStatus?: boolean;
}

/** Records with what somebody who works on them looks at: status, quality, age, deadline. */
export const RecordTable = ({ caption, rows, to, children, showsStatus = false }: RecordTableProps) => {
  const t = useTranslations('publishing.table');
  const tStatus = useTranslations('publishing.status');
  const tAge = useTranslations('bank.age');
  const tRegistry = useTranslations('registry');
  const date = useDateText();
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const text = useText();
  const words = useRecordWords();
  const columns: readonly (TableColumn<RecordItemDocument> | null)[] = [
    {
      id: 'name',
      header: t('name'),
      value: ({ name }) => text(name),
      render: (record) => (
        <LinkTo to={to?.(record) ?? `/bank/records/${record.id}`}>
          <NameIn text={record.name} />
        </LinkTo>
      ),
      pinned: true,
      wrap: true,
    },
    {
      id: 'type',
      header: t('type'),
      value: ({ type, kind }) =>
        [words.type(type), kind === null ? null : words.kind(kind)].filter(Boolean).join(', '),
    },
    showsStatus ? { id: 'status', header: t('status'), value: ({ status }) => tStatus(status) } : null,
    { id: 'states', header: t('states'), value: ({ states }) => words.states(states), wrap: true },
    {
      id: 'quality',
      header: t('quality'),
      unit: '%',
      value: ({ quality }) => Math.round(quality * 100),
      numeric: true,
    },
    {
      id: 'deadline',
      header: t('deadline'),
      value: ({ deadlineDate }) => deadlineDate,
      render: ({ deadlineDate }) =>
        deadlineDate === null
          ? null
          : deadlineDate < today
            ? tRegistry('expired', { deadline: date(deadlineDate) })
            : date(deadlineDate),
    },
    {
      id: 'age',
      header: t('age'),
      value: ({ age }) => tAge(age.kind),
      render: ({ age }) => <AgeBadge age={age} />,
    },
    children === undefined
      ? null
      : { id: 'actions', header: t('actions'), value: () => null, render: children, sortable: false },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns.filter((column) => column !== null)}
      rows={rows}
      rowKey={({ id }) => id}
    />
  );
};
