import { useLocale, useTranslations } from 'use-intl';
import type { TableColumn } from '../table/column.ts';

interface WithProduct {
  readonly product: {
    readonly hs: string;
    readonly name: Readonly<Record<'en' | 'ru' | 'zh', string>>;
  };
}

/** The product column that all tables of a pair's page share: code and name, pinned. */
export const useProductColumn = () => {
  const t = useTranslations('explore.pair.top');
  const locale = useLocale();
  return <Row extends WithProduct>(): TableColumn<Row> => ({
    id: 'product',
    header: t('product'),
    value: ({ product }) => `${product.hs} ${product.name[locale]}`,
    pinned: true,
    wrap: true,
    width: 15,
  });
};
