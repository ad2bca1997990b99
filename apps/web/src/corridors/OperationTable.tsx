import type { OperationDocument } from '@hamkor/contract';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { FigureView } from '../evidence/FigureView.tsx';
import { DataTable } from '../table/DataTable.tsx';
import type { TableColumn } from '../table/column.ts';
import { amountFigure, unitOf } from './amount-figure.ts';
import { useFreightText } from './use-freight-text.ts';
import { useOperationWords } from './use-operation-words.ts';
import type { SubjectNames } from './use-subject-name.ts';

interface OperationTableProps {
  /** In order of travel. */
  readonly operations: readonly OperationDocument[];
  readonly names: SubjectNames;
}

type Row = OperationDocument & { readonly number: number };

/** Operations of a route: what happens where, how long, for how much, how sure, from which rows. */
export const OperationTable = ({ operations, names }: OperationTableProps) => {
  const t = useTranslations('corridors.operations');
  const tFlag = useTranslations('freight.flag');
  const tConfidence = useTranslations('evidence.confidence');
  const { kilometres } = useFreightText();
  const { what, where } = useOperationWords(names);
  const rows = useMemo(
    () => operations.map((operation, index) => ({ ...operation, number: index + 1 })),
    [operations],
  );
  const columns = useMemo((): readonly TableColumn<Row>[] => {
    const figure = (amount: 'hours' | 'cost' | 'co2e', header: string) => ({
      id: amount,
      header,
      unit: amount === 'hours' ? t('unitHours') : unitOf[amount],
      value: (row: Row) => Math.round(row[amount].value * 100) / 100,
      render: (row: Row) => (
        <FigureView
          figure={amountFigure(row[amount], unitOf[amount])}
          subject={`${what(row)}, ${where(row)}, ${header}`}
          unit="hidden"
        />
      ),
      numeric: true,
    });
    return [
      { id: 'number', header: t('number'), value: ({ number }) => number, pinned: true, numeric: true },
      { id: 'what', header: t('what'), value: what, wrap: true },
      { id: 'where', header: t('where'), value: where, wrap: true },
      {
        id: 'km',
        header: t('distance'),
        unit: 'km',
        value: ({ km }) => (km === 0 ? null : Math.round(km)),
        render: ({ km }) => (km === 0 ? '' : kilometres(km)),
        numeric: true,
      },
      figure('hours', t('time')),
      figure('cost', t('cost')),
      figure('co2e', t('co2e')),
      {
        id: 'confidence',
        header: t('confidence'),
        value: ({ hours }) => tConfidence(hours.confidence),
        wrap: true,
      },
      {
        id: 'flags',
        header: t('flags'),
        value: ({ flags }) => flags.map((flag) => tFlag(flag)).join('; '),
        render: ({ flags }) => <small>{flags.map((flag) => tFlag(flag)).join('; ')}</small>,
        wrap: true,
      },
    ];
  }, [t, tFlag, tConfidence, what, where, kilometres]);
  return (
    <DataTable columns={columns} rows={rows} rowKey={({ number }) => `${number}`} caption={t('caption')} />
  );
};
