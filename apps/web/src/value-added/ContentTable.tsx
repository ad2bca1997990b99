import type { ExportContentDocument, FigureDocument } from '@hamkor/contract';
import { useLocale, useTranslations } from 'use-intl';
import { FigureView } from '../evidence/FigureView.tsx';
import { DataTable } from '../table/DataTable.tsx';

interface ContentTableProps {
  readonly items: readonly ExportContentDocument[];
  readonly csv: string;
}

/** All countries of the table with what their exports hold. */
export const ContentTable = ({ items, csv }: ContentTableProps) => {
  const t = useTranslations('structure.valueAdded');
  const locale = useLocale();
  const column = (
    id: 'exports' | 'vaExports' | 'vax' | 'home' | 'foreign' | 'bloc' | 'forward',
    figure: (item: ExportContentDocument) => FigureDocument,
    unit?: string,
  ) => ({
    id,
    header: t(`column.${id}`),
    ...(unit === undefined ? {} : { unit }),
    value: (item: ExportContentDocument) => figure(item).value,
    render: (item: ExportContentDocument) => (
      <FigureView figure={figure(item)} subject={item.name[locale]} unit="hidden" />
    ),
    numeric: true,
  });
  const currency = items[0]?.exports.unit ?? '';
  return (
    <DataTable
      caption={t('caption')}
      rows={items}
      rowKey={({ iso3 }) => iso3}
      tools={
        <a href={csv} download>
          CSV
        </a>
      }
      columns={[
        { id: 'country', header: t('column.country'), value: ({ name }) => name[locale], pinned: true },
        {
          id: 'member',
          header: t('column.member'),
          value: ({ isMember }) => (isMember ? t('column.isMember') : ''),
        },
        column('foreign', ({ foreignShare }) => foreignShare),
        column('bloc', ({ blocShareOfForeign }) => blocShareOfForeign),
        column('home', ({ domesticShare }) => domesticShare),
        column('vax', ({ vaxRatio }) => vaxRatio),
        column('exports', ({ exports }) => exports, currency),
        column('vaExports', ({ valueAddedExports }) => valueAddedExports, currency),
        column('forward', ({ forwardShare }) => forwardShare),
      ]}
    />
  );
};
