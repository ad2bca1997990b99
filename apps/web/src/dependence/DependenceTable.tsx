import type { DependenceDocument } from '@hamkor/contract';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { FigureView } from '../evidence/FigureView.tsx';
import { useNames } from '../evidence/use-names.ts';
import { useNumberText } from '../options/use-number-text.ts';
import { DataTable } from '../table/DataTable.tsx';

type Cell = DependenceDocument['cells'][number];

interface DependenceTableProps {
  readonly cells: readonly Cell[];
  readonly groupName: (cell: Cell) => string;
  readonly onOpen: (cell: Cell) => void;
  readonly tools: ReactNode;
}

/** The cells of the heat map as rows, with everything known of each. */
export const DependenceTable = ({ cells, groupName, onOpen, tools }: DependenceTableProps) => {
  const t = useTranslations('explore.dependence.column');
  const tPage = useTranslations('explore.dependence');
  const names = useNames();
  const { index, percent } = useNumberText();
  const share = (value: number | null): string => (value === null ? '—' : percent(value));
  return (
    <DataTable
      caption={tPage('title')}
      rows={cells}
      rowKey={(cell) => `${cell.iso3} ${cell.group}`}
      onOpen={onOpen}
      tools={tools}
      columns={[
        { id: 'member', header: t('member'), value: (cell) => names.country(cell.iso3), pinned: true },
        { id: 'code', header: 'HS', value: (cell) => (cell.name === null ? '' : cell.group) },
        { id: 'group', header: t('group'), value: groupName, wrap: true },
        {
          id: 'imports',
          header: t('imports'),
          unit: 'USD',
          value: (cell) => cell.imports.value,
          render: (cell) => <FigureView figure={cell.imports} subject={groupName(cell)} unit="hidden" />,
          numeric: true,
        },
        {
          id: 'single',
          header: t('single'),
          value: (cell) => cell.singleOutside.value,
          render: (cell) => <FigureView figure={cell.singleOutside} subject={groupName(cell)} />,
          numeric: true,
        },
        {
          id: 'hhi',
          header: t('hhi'),
          value: (cell) => cell.hhi,
          render: (cell) => (cell.hhi === null ? '—' : index(cell.hhi)),
          numeric: true,
        },
        {
          id: 'top',
          header: t('top'),
          value: (cell) => (cell.topSupplier === null ? null : names.country(cell.topSupplier)),
          render: (cell) => (cell.topSupplier === null ? '—' : names.country(cell.topSupplier)),
        },
        {
          id: 'topShare',
          header: t('topShare'),
          value: (cell) => cell.topShare,
          render: (cell) => share(cell.topShare),
          numeric: true,
        },
        {
          id: 'bloc',
          header: t('bloc'),
          value: (cell) => cell.bloc,
          render: (cell) => share(cell.bloc),
          numeric: true,
        },
      ]}
    />
  );
};
