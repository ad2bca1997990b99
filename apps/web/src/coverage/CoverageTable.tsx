import type { CoverageDocument } from '@hamkor/contract';
import { useLocale, useTranslations } from 'use-intl';
import { Coverage } from '../evidence/Coverage.tsx';
import { FigureView } from '../evidence/FigureView.tsx';
import { useFigureText } from '../evidence/use-figure-text.ts';
import { DataTable } from '../table/DataTable.tsx';
import type { TableColumn } from '../table/column.ts';

const sides = ['both', 'own', 'mirror'] as const;

/** The figures behind the grid: seen, national, their ratio, and who reports. */
export const CoverageTable = ({ rows }: { readonly rows: readonly CoverageDocument[] }) => {
  const t = useTranslations('loaded.coverage.column');
  const tGrid = useTranslations('loaded.coverage.grid');
  const locale = useLocale();
  const { write } = useFigureText();
  const share = (value: number | null): string => (value === null ? '—' : write(value, 'share').number);
  const money = (id: 'seen' | 'national'): TableColumn<CoverageDocument> => ({
    id,
    header: t(id),
    unit: 'USD',
    value: (row) => row[id].value,
    render: (row) => (
      <FigureView figure={row[id]} subject={`${row.name[locale]} ${row.year}, ${t(id)}`} unit="hidden" />
    ),
    numeric: true,
  });
  const isReported = rows.some(({ reported }) => reported !== null);
  return (
    <DataTable<CoverageDocument>
      caption={tGrid('caption')}
      rows={rows}
      rowKey={({ iso3, year, flow }) => `${iso3} ${year} ${flow}`}
      columns={[
        { id: 'country', header: t('country'), value: ({ name }) => name[locale], pinned: true },
        { id: 'year', header: t('year'), value: ({ year }) => String(year) },
        money('seen'),
        money('national'),
        {
          id: 'ratio',
          header: t('ratio'),
          value: ({ ratio }) => ratio,
          render: ({ ratio }) => share(ratio),
          numeric: true,
        },
        {
          id: 'grade',
          header: t('grade'),
          value: ({ grade }) => grade,
          render: ({ grade, ratio, name }) => <Coverage grade={grade} ratio={ratio} country={name[locale]} />,
        },
        ...(isReported ? sides : []).map((side): TableColumn<CoverageDocument> => ({
          id: side,
          header: t(side),
          value: ({ reported }) => reported?.[side] ?? null,
          render: ({ reported }) => share(reported?.[side] ?? null),
          numeric: true,
        })),
      ]}
    />
  );
};
