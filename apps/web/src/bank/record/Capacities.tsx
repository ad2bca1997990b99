import type { RecordDocument } from '@hamkor/contract';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { FigureView } from '../../evidence/FigureView.tsx';
import { useFigureText } from '../../evidence/use-figure-text.ts';
import type { TableColumn } from '../../table/column.ts';
import { DataTable } from '../../table/DataTable.tsx';
import { useRecordWords } from '../use-record-words.ts';
import { figureOf } from './facts.ts';

type Body = Extract<RecordDocument['body'], { readonly type: 'organisation' }>;
type Capacity = Body['details']['capacities'][number];

/** What an organisation can make in a year, how much of it is free, and the smallest order it takes. */
export const Capacities = ({ body, title }: { readonly body: Body; readonly title: string }) => {
  const t = useTranslations('bank');
  const words = useRecordWords();
  const { text, write } = useFigureText();
  const columns = useMemo(
    (): readonly TableColumn<Capacity>[] => [
      {
        id: 'code',
        header: t('capacity.of'),
        value: ({ code }) => `${words.codeName(code) ?? ''} ${code.scheme} ${code.code}`.trim(),
        wrap: true,
        pinned: true,
      },
      {
        id: 'perYear',
        header: t('capacity.perYear'),
        value: ({ perYear }) => perYear?.value ?? null,
        render: ({ perYear, code }) => (
          <FigureView
            figure={figureOf(body, perYear?.value ?? null, perYear?.unit ?? '', perYear?.year)}
            subject={`${title}, ${code.code}`}
          />
        ),
        numeric: true,
      },
      {
        id: 'free',
        header: t('capacity.free'),
        value: ({ free }) => free,
        render: ({ free }) => (free === null ? '—' : write(free, 'share').number),
        numeric: true,
      },
      {
        id: 'smallest',
        header: t('capacity.smallest'),
        value: ({ smallestOrder }) => smallestOrder,
        render: ({ smallestOrder, perYear }) =>
          smallestOrder === null ? '—' : text({ value: smallestOrder, unit: perYear?.unit ?? '' }),
        numeric: true,
      },
    ],
    [t, words, text, write, body, title],
  );
  return (
    <DataTable
      caption={t('section.capacities')}
      columns={columns}
      rows={body.details.capacities}
      rowKey={({ code, perYear }) => `${code.scheme} ${code.code} ${perYear?.year ?? ''}`}
    />
  );
};
