import type { ComparisonDocument } from '@hamkor/contract';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { FigureView } from '../evidence/FigureView.tsx';
import { SourceLine } from '../evidence/SourceLine.tsx';
import { useNames } from '../evidence/use-names.ts';
import { Section } from '../shell/Page.tsx';
import type { TableColumn } from '../table/column.ts';
import { DataTable } from '../table/DataTable.tsx';

type Total = ComparisonDocument['totals'][number];
type Product = ComparisonDocument['products'][number];

/** Columns that totals and products share: who, which way, when, and the two figures. */
const useSharedColumns = <Row extends Total | Product>() => {
  const t = useTranslations('loaded.comparison.column');
  const tFlow = useTranslations('loaded.coverage.flows');
  const names = useNames();
  const money = (id: 'a' | 'b'): TableColumn<Row> => ({
    id,
    header: t(id),
    unit: 'USD',
    value: (row) => row[id].value,
    render: (row) => (
      <FigureView figure={row[id]} subject={`${names.country(row.iso3)} ${row.year}`} unit="hidden" />
    ),
    numeric: true,
  });
  const who: readonly TableColumn<Row>[] = [
    { id: 'country', header: t('country'), value: ({ iso3 }) => names.country(iso3), pinned: true },
    { id: 'flow', header: t('flow'), value: ({ flow }) => tFlow(flow) },
    { id: 'year', header: t('year'), value: ({ year }) => String(year) },
  ];
  return { who, money: [money('a'), money('b')] };
};

/** Totals of members in both data sets, the largest relative change first. */
export const TotalsTable = ({ totals }: Pick<ComparisonDocument, 'totals'>) => {
  const t = useTranslations('loaded.comparison');
  const tFlow = useTranslations('loaded.coverage.flows');
  const names = useNames();
  const format = useFormatter();
  const { who, money } = useSharedColumns<Total>();
  const signed = (change: number): string =>
    format.number(change, { style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  const first = totals
    .filter(({ change }) => change !== null)
    .reduce<Total | null>(
      (most, row) => (most === null || Math.abs(row.change!) > Math.abs(most.change!) ? row : most),
      null,
    );
  return (
    <Section
      heading={
        first === null
          ? t('totals.heading')
          : t('totals.finding', {
              country: names.country(first.iso3),
              flow: tFlow(first.flow).toLocaleLowerCase(),
              year: `${first.year}`,
              change: signed(first.change!),
            })
      }
    >
      {totals.length === 0 ? (
        <p>{t('totals.none')}</p>
      ) : (
        <>
          <DataTable<Total>
            caption={t('totals.caption')}
            rows={totals}
            rowKey={({ iso3, year, flow }) => `${iso3} ${year} ${flow}`}
            columns={[
              ...who,
              ...money,
              {
                id: 'change',
                header: t('column.change'),
                value: ({ change }) => change,
                render: ({ change }) => (change === null ? '—' : signed(change)),
                numeric: true,
              },
            ]}
          />
          <SourceLine origins={[...new Set(totals.flatMap(({ a, b }) => [...a.origins, ...b.origins]))]} />
        </>
      )}
    </Section>
  );
};

/** Products in which the two data sets differ most, by the size of the difference. */
export const ProductsTable = ({ products }: Pick<ComparisonDocument, 'products'>) => {
  const t = useTranslations('loaded.comparison');
  const locale = useLocale();
  const { who, money } = useSharedColumns<Product>();
  if (products.length === 0) return null;
  return (
    <Section heading={t('products.heading')}>
      <DataTable<Product>
        caption={t('products.caption')}
        rows={products}
        rowKey={({ iso3, year, flow, product }) => `${iso3} ${year} ${flow} ${product.hs}`}
        columns={[
          ...who,
          {
            id: 'product',
            header: t('column.product'),
            value: ({ product }) => `${product.hs} ${product.name[locale]}`,
            wrap: true,
          },
          ...money,
          {
            id: 'difference',
            header: t('column.difference'),
            unit: 'USD',
            value: ({ difference }) => difference.value,
            render: ({ difference, product }) => (
              <FigureView figure={difference} subject={product.name[locale]} unit="hidden" />
            ),
            numeric: true,
          },
        ]}
      />
    </Section>
  );
};
