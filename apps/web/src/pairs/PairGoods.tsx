import type { PairDocument } from '@hamkor/contract';
import { useLocale, useTranslations } from 'use-intl';
import { FigureView } from '../evidence/FigureView.tsx';
import { SourceLine } from '../evidence/SourceLine.tsx';
import { useNumberText } from '../options/use-number-text.ts';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Section } from '../shell/Page.tsx';
import { useCountryName } from '../shell/use-country-name.ts';
import type { TableColumn } from '../table/column.ts';
import { DataTable } from '../table/DataTable.tsx';
import { IntraIndustry } from './IntraIndustry.tsx';
import styles from './PairPage.module.css';
import { useProductColumn } from './use-product-column.ts';

type Trade = NonNullable<PairDocument['trade']>;
type Direction = Trade['directions'][number];
type Top = Direction['top'][number];
type Unused = Direction['unused'][number];

const TopTable = ({ direction, caption }: { readonly direction: Direction; readonly caption: string }) => {
  const t = useTranslations('explore.pair.top');
  const locale = useLocale();
  const product = useProductColumn();
  const { percent, index } = useNumberText();
  const bare = (id: 'rca' | 'bilateralRca', header: string): TableColumn<Top> => ({
    id,
    header,
    value: (row) => row[id],
    render: (row) => (row[id] === null ? '—' : index(row[id])),
    numeric: true,
  });
  return (
    <DataTable
      caption={caption}
      rows={direction.top}
      rowKey={({ product: { hs } }) => hs}
      columns={[
        product<Top>(),
        {
          id: 'value',
          header: t('value'),
          unit: 'USD',
          value: (row) => row.value.value,
          render: (row) => <FigureView figure={row.value} subject={row.product.name[locale]} unit="hidden" />,
          numeric: true,
        },
        {
          id: 'share',
          header: t('share'),
          value: (row) => row.share,
          render: (row) => percent(row.share),
          numeric: true,
        },
        bare('rca', t('rca')),
        bare('bilateralRca', t('bilateral')),
      ]}
    />
  );
};

const UnusedTable = ({ direction, caption }: { readonly direction: Direction; readonly caption: string }) => {
  const t = useTranslations('explore.pair.unused');
  const locale = useLocale();
  const product = useProductColumn();
  const money = (id: 'matched' | 'already'): TableColumn<Unused> => ({
    id,
    header: t(id),
    unit: 'USD',
    value: (row) => row[id].value,
    render: (row) => <FigureView figure={row[id]} subject={row.product.name[locale]} unit="hidden" />,
    numeric: true,
  });
  return (
    <DataTable
      caption={caption}
      rows={direction.unused}
      rowKey={({ product: { hs } }) => hs}
      columns={[product<Unused>(), money('matched'), money('already')]}
    />
  );
};

/** Goods of a pair with trade by product: two-way trade, what moves, what matches and does not move. */
export const PairGoods = ({ trade }: { readonly trade: Trade }) => {
  const t = useTranslations('explore.pair');
  const country = useCountryName();
  const way = ({ exporter, importer }: Direction) => ({ from: country(exporter), to: country(importer) });
  const origins = [...new Set(trade.directions.flatMap(({ matched }) => matched.origins))];
  return (
    <>
      <IntraIndustry trade={trade} />
      <Section heading={t('unused.heading')} lede={t('unused.lede')}>
        <div className={styles.two}>
          {trade.directions.map((direction) => (
            <div key={direction.exporter}>
              <h3 className={styles.direction}>
                {country(direction.exporter)} → {country(direction.importer)}
              </h3>
              <UnusedTable direction={direction} caption={t('unused.caption', way(direction))} />
              <LinkTo
                to="/options"
                search={{ kind: 'export-potential', member: direction.exporter, partner: direction.importer }}
              >
                {t('options.all')}
              </LinkTo>
            </div>
          ))}
        </div>
        <SourceLine origins={origins} />
      </Section>
      <Section heading={t('top.heading')}>
        <div className={styles.two}>
          {trade.directions.map((direction) => (
            <div key={direction.exporter}>
              <h3 className={styles.direction}>
                {country(direction.exporter)} → {country(direction.importer)}
              </h3>
              <TopTable direction={direction} caption={t('top.caption', way(direction))} />
            </div>
          ))}
        </div>
        <SourceLine origins={origins} />
      </Section>
    </>
  );
};
