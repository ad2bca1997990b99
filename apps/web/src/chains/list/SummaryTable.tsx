import type { ChainSummaryDocument } from '@hamkor/contract';
import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { useMomentText } from '../../evidence/use-moment-text.ts';
import { useNames } from '../../evidence/use-names.ts';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { DataTable } from '../../table/DataTable.tsx';
import type { TableColumn } from '../../table/column.ts';
import styles from './ChainsPage.module.css';

interface SummaryTableProps {
  readonly items: readonly ChainSummaryDocument[];
  /** What their addresses begin with. */
  readonly base: '/chains/examples' | '/chains/models';
  readonly caption: string;
}

/** Models to open: what they make, who takes part, how large they are. */
export const SummaryTable = ({ items, base, caption }: SummaryTableProps) => {
  const t = useTranslations('chains.list');
  const locale = useLocale();
  const names = useNames();
  const moment = useMomentText();
  const columns = useMemo((): readonly TableColumn<ChainSummaryDocument>[] => {
    const partners = (row: ChainSummaryDocument): string => row.partners.map(names.country).join(', ');
    return [
      {
        id: 'title',
        header: t('chain'),
        value: ({ title }) => title[locale],
        render: ({ id, title, about, isDemonstration }) => (
          <div className={styles.chain}>
            <span className={styles.title}>
              <LinkTo to={`${base}/${id}`}>{title[locale]}</LinkTo>
              {isDemonstration && <span className={styles.mark}>{t('demonstration')}</span>}
            </span>
            <span className={styles.about}>{about[locale]}</span>
          </div>
        ),
        wrap: true,
        pinned: true,
      },
      { id: 'partners', header: t('partners'), value: partners, wrap: true },
      {
        id: 'products',
        header: t('products'),
        value: ({ products }) =>
          products.map((hs) => (hs.length === 4 ? names.product(hs, 'HS2022') : `HS ${hs}`)).join('; '),
        wrap: true,
      },
      { id: 'sites', header: t('sites'), value: ({ sites }) => sites, numeric: true },
      ...(base === '/chains/models'
        ? [
            {
              id: 'createdAt',
              header: t('kept'),
              value: ({ createdAt }: ChainSummaryDocument) => createdAt,
              render: ({ createdAt }: ChainSummaryDocument) => (createdAt === null ? '' : moment(createdAt)),
            },
          ]
        : []),
    ];
  }, [t, locale, names, moment, base]);
  return (
    <DataTable columns={columns} rows={items} rowKey={({ id }) => id} caption={caption} toolLine={false} />
  );
};
