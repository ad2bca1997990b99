import type { RecordDocument, RivalDocument } from '@hamkor/contract';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { FigureView } from '../../evidence/FigureView.tsx';
import type { FigureLike } from '../../evidence/format-figure.ts';
import type { TableColumn } from '../../table/column.ts';
import { DataTable } from '../../table/DataTable.tsx';
import { factsOf, figureOf } from './facts.ts';
import { useFieldWords } from './use-field-words.ts';

interface Row {
  readonly key: string;
  readonly field: string;
  readonly figure: FigureLike;
  readonly cited: string;
  readonly isOwn: boolean;
}

/** Values of a field side by side: what the record says first, then what every other source says of the same. */
const rowsOf = ({ body, rivals }: Pick<RecordDocument, 'body' | 'rivals'>): readonly Row[] => {
  const own = new Map(factsOf(body).map(({ field, value }) => [field, value]));
  const fields = [...new Set(rivals.map(({ field }) => field))];
  const rowOf = (rival: RivalDocument): Row => ({
    key: `${rival.act}`,
    field: rival.field,
    figure: {
      ...figureOf(body, rival.value, rival.unit, rival.year),
      confidence: rival.confidence,
      cited: rival.cited,
      origins: [],
    },
    cited: rival.cited,
    isOwn: false,
  });
  return fields.flatMap((field) => {
    const value = own.get(field);
    const mine: readonly Row[] =
      value?.kind === 'figure'
        ? [{ key: field, field, figure: value.figure, cited: body.source.cited, isOwn: true }]
        : [];
    return mine.concat(rivals.filter((rival) => rival.field === field).map(rowOf));
  });
};

/** Figures that sources give differently: all of them side by side, none of them chosen. */
export const Rivals = ({ record, title }: { readonly record: RecordDocument; readonly title: string }) => {
  const t = useTranslations('bank.rival');
  const field = useFieldWords();
  const columns = useMemo(
    (): readonly TableColumn<Row>[] => [
      { id: 'field', header: t('field'), value: (row) => field(row.field), pinned: true },
      {
        id: 'value',
        header: t('value'),
        value: ({ figure }) => figure.value,
        render: (row) => <FigureView figure={row.figure} subject={`${title}, ${field(row.field)}`} />,
        numeric: true,
      },
      {
        id: 'year',
        header: t('year'),
        value: ({ figure }) => figure.years?.[0] ?? null,
        render: ({ figure }) => figure.years?.[0].toString() ?? '—',
      },
      {
        id: 'who',
        header: t('said'),
        value: ({ isOwn }) => t(isOwn ? 'own' : 'other'),
      },
      { id: 'cited', header: t('source'), value: ({ cited }) => cited, wrap: true, width: 24 },
    ],
    [t, field, title],
  );
  return (
    <DataTable caption={t('caption')} columns={columns} rows={rowsOf(record)} rowKey={({ key }) => key} />
  );
};
