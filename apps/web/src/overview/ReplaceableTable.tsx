import { useLocale, useTranslations } from 'use-intl';
import { FigureView } from '../evidence/FigureView.tsx';
import { useFigureText } from '../evidence/use-figure-text.ts';
import { LinkTo } from '../shell/LinkTo.tsx';
import { useCountryName } from '../shell/use-country-name.ts';
import type { TableColumn } from '../table/column.ts';
import { DataTable } from '../table/DataTable.tsx';
import { shareOf } from './replaceable-share.ts';
import type { Material } from './replaceable-share.ts';

/** The figures of the chart of raw materials, each leading to its options. */
export const ReplaceableTable = ({ materials }: { readonly materials: readonly Material[] }) => {
  const t = useTranslations('overview.replaceable');
  const locale = useLocale();
  const country = useCountryName();
  const { unit, write } = useFigureText();
  const columns: readonly TableColumn<Material>[] = [
    {
      id: 'material',
      header: t('material'),
      value: ({ product }) => product.name[locale],
      render: ({ product }) => (
        <LinkTo to="/options" search={{ kind: 'substitution', product: product.hs }}>
          {product.name[locale]}
        </LinkTo>
      ),
      pinned: true,
      wrap: true,
    },
    {
      id: 'outside',
      header: t('outside'),
      unit: unit('USD'),
      value: ({ outsideImports }) => outsideImports.value,
      render: ({ outsideImports, product }) => (
        <FigureView
          figure={outsideImports}
          subject={`${product.name[locale]}, ${t('outside')}`}
          unit="hidden"
          range={false}
        />
      ),
      numeric: true,
    },
    {
      id: 'replaceable',
      header: t('replaceable'),
      unit: unit('USD'),
      value: ({ replaceable }) => replaceable.value,
      render: ({ replaceable, product }) => (
        <FigureView
          figure={replaceable}
          subject={`${product.name[locale]}, ${t('replaceable')}`}
          unit="hidden"
          range={false}
        />
      ),
      numeric: true,
    },
    {
      id: 'share',
      header: t('share'),
      value: shareOf,
      render: (material) => {
        const share = shareOf(material);
        return share === null ? '—' : write(share, 'share').number;
      },
      numeric: true,
    },
    {
      id: 'importers',
      header: t('importers'),
      value: ({ importers }) => importers.map(country).join(', '),
      wrap: true,
    },
  ];
  return (
    <DataTable
      columns={columns}
      rows={materials}
      rowKey={({ product }) => product.hs}
      caption={t('heading')}
    />
  );
};
