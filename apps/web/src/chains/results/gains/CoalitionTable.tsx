import type { CoalitionWorth, GainsAnswer } from '@hamkor/contract';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useFigureText } from '../../../evidence/use-figure-text.ts';
import { DataTable } from '../../../table/DataTable.tsx';
import type { TableColumn } from '../../../table/column.ts';
import { membersOf } from './objection.ts';
import type { GainWords } from './use-gain-words.ts';

interface CoalitionTableProps {
  readonly answer: GainsAnswer;
  readonly words: GainWords;
  readonly currency: string;
}

/** What every coalition of partner states is worth on its own. */
export const CoalitionTable = ({ answer, words, currency }: CoalitionTableProps) => {
  const t = useTranslations('chainResults.gains');
  const { write } = useFigureText();
  const columns = useMemo((): readonly TableColumn<CoalitionWorth>[] => {
    const money = (id: 'worth' | 'cost' | 'outsideCost', header: string): TableColumn<CoalitionWorth> => ({
      id,
      header,
      unit: t('unit', { currency }),
      value: (row) => row[id],
      render: (row) => write(row[id], currency).number,
      numeric: true,
    });
    return [
      {
        id: 'states',
        header: t('coalition.states'),
        value: ({ mask }) => words.states(membersOf(mask)),
        pinned: true,
        wrap: true,
      },
      { id: 'size', header: t('coalition.size'), value: ({ mask }) => membersOf(mask).length, numeric: true },
      money('worth', t('coalition.worth')),
      money('outsideCost', t('coalition.outside')),
      money('cost', t('coalition.cost')),
      {
        id: 'sure',
        header: t('coalition.sure'),
        value: ({ isProved, slack }) =>
          isProved ? t('coalition.proved') : t('coalition.within', { amount: words.money(slack) }),
      },
    ];
  }, [t, write, words, currency]);
  const rows = answer.worth.filter(({ mask }) => mask !== 0);
  return (
    <DataTable
      columns={columns}
      rows={rows}
      rowKey={({ mask }) => `${mask}`}
      caption={t('coalition.heading')}
      initialSort={{ id: 'worth', desc: true }}
    />
  );
};
