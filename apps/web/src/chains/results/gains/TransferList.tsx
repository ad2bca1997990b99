import type { GainsAnswer } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { DataTable } from '../../../table/DataTable.tsx';
import type { GainWords } from './use-gain-words.ts';

interface TransferListProps {
  readonly answer: GainsAnswer;
  readonly words: GainWords;
  readonly currency: string;
}

/** Who pays whom, so that the gains of the plan become the stable shares. */
export const TransferList = ({ answer, words, currency }: TransferListProps) => {
  const t = useTranslations('chainResults.gains');
  if (answer.transfers.length === 0) return <p>{t('transfer.none')}</p>;
  return (
    <DataTable
      caption={t('transfer.heading')}
      rows={answer.transfers}
      rowKey={({ from, to }) => `${from} ${to}`}
      columns={[
        {
          id: 'from',
          header: t('transfer.from'),
          value: ({ from }) => (from === null ? t('transfer.outside') : words.state(from)),
          pinned: true,
        },
        { id: 'to', header: t('transfer.to'), value: ({ to }) => words.state(to) },
        {
          id: 'amount',
          header: t('transfer.amount'),
          unit: t('unit', { currency }),
          value: ({ amount }) => amount,
          render: ({ amount }) => words.money(amount),
          numeric: true,
        },
      ]}
    />
  );
};
