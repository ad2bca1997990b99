import type { HsEdition } from '@hamkor/nomenclature';
import type { InputHolding } from '@hamkor/trade';
import { useTranslations } from 'use-intl';
import { FigureView } from '../evidence/FigureView.tsx';
import { useNames } from '../evidence/use-names.ts';
import { DataTable } from '../table/DataTable.tsx';
import type { TableColumn } from '../table/column.ts';
import styles from './InputTable.module.css';
import { useNumberText } from './use-number-text.ts';

interface InputTableProps {
  readonly inputs: readonly InputHolding[];
  readonly partners: readonly string[];
  readonly edition: HsEdition;
  readonly caption: string;
}

/** Who brings what: one line an input in order of cost, one column a partner, what nobody has in saffron. */
export const InputTable = ({ inputs, partners, edition, caption }: InputTableProps) => {
  const t = useTranslations('find.inputs');
  const names = useNames();
  const { percent, index } = useNumberText();
  const columns: TableColumn<InputHolding>[] = [
    {
      id: 'input',
      header: t('input'),
      value: ({ hs }) => names.product(hs, edition),
      render: ({ hs }) => (
        <span>
          {names.product(hs, edition)} <span className={styles.code}>{hs}</span>
        </span>
      ),
      pinned: true,
      wrap: true,
    },
    {
      id: 'weight',
      header: t('weight'),
      value: ({ weight }) => weight,
      render: ({ weight }) => percent(weight),
      numeric: true,
    },
    ...partners.map((iso3): TableColumn<InputHolding> => ({
      id: iso3,
      header: names.country(iso3),
      unit: 'USD',
      value: ({ holders }) => holders.find((holder) => holder.iso3 === iso3)?.exports.value ?? null,
      render: ({ hs, holders }) => {
        const holder = holders.find((each) => each.iso3 === iso3);
        if (holder === undefined) return <span className={styles.lacks}>{t('lacks')}</span>;
        return (
          <div className={styles.holds}>
            <FigureView
              figure={holder.exports}
              subject={`${names.country(iso3)}, ${names.product(hs, edition)}`}
              unit="hidden"
            />
            <span className={styles.rca}>{t('rca', { rca: index(holder.rca) })}</span>
          </div>
        );
      },
      numeric: true,
    })),
    {
      id: 'others',
      header: t('others'),
      value: ({ otherMembers }) => otherMembers.map(names.country).join(', '),
      render: ({ holders, otherMembers }) =>
        otherMembers.length > 0 ? (
          otherMembers.map(names.country).join(', ')
        ) : (
          <span className={holders.length === 0 ? styles.outside : styles.lacks}>
            {holders.length === 0 ? t('nobody') : t('noOther')}
          </span>
        ),
      wrap: true,
    },
  ];
  return <DataTable caption={caption} columns={columns} rows={inputs} rowKey={({ hs }) => hs} />;
};
