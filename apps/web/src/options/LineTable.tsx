import type { FigureDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { FigureView } from '../evidence/FigureView.tsx';
import { useNames } from '../evidence/use-names.ts';
import { DataTable } from '../table/DataTable.tsx';
import type { TableColumn } from '../table/column.ts';
import styles from './LineTable.module.css';

/** `870899` as `8708.99`, the way tariffs write it; a heading stays as it is. */
export const writeCode = (hs: string): string => (hs.length > 4 ? `${hs.slice(0, 4)}.${hs.slice(4)}` : hs);

interface LineTableProps<Row> {
  readonly caption: string;
  readonly rows: readonly Row[];
  /** Columns of money, in order; the code and the name stand before them. */
  readonly figures: readonly (readonly [id: string, header: string, figure: (row: Row) => FigureDocument])[];
  /** Columns after the money. */
  readonly others?: readonly TableColumn<Row>[];
}

/** Products, one a line: code, name of the heading, money, and what else is told of them. */
export const LineTable = <Row extends { readonly hs: string }>(props: LineTableProps<Row>) => {
  const { caption, rows, figures, others = [] } = props;
  const t = useTranslations('find.lines');
  const names = useNames();
  const name = (hs: string): string => names.product(hs.slice(0, 4), 'HS2022');
  return (
    <DataTable<Row>
      caption={caption}
      rows={rows}
      rowKey={({ hs }) => hs}
      columns={[
        {
          id: 'product',
          header: t('product'),
          value: ({ hs }) => `${writeCode(hs)} ${name(hs)}`,
          render: ({ hs }) => (
            <span className={styles.product}>
              <span>{writeCode(hs)}</span> {name(hs)}
            </span>
          ),
          pinned: true,
          wrap: true,
        },
        ...figures.map(([id, header, figure]): TableColumn<Row> => ({
          id,
          header,
          unit: 'USD',
          value: (row) => figure(row).value,
          render: (row) => (
            <FigureView figure={figure(row)} subject={`${writeCode(row.hs)}, ${header}`} unit="hidden" />
          ),
          numeric: true,
        })),
        ...others,
      ]}
    />
  );
};
