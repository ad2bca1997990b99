import type { PairDocument } from '@hamkor/contract';
import { useLocale, useTranslations } from 'use-intl';
import { FigureView } from '../evidence/FigureView.tsx';
import { SourceLine } from '../evidence/SourceLine.tsx';
import { useNumberText } from '../options/use-number-text.ts';
import { Section } from '../shell/Page.tsx';
import { useCountryName } from '../shell/use-country-name.ts';
import type { TableColumn } from '../table/column.ts';
import { DataTable } from '../table/DataTable.tsx';
import styles from './PairPage.module.css';
import { useProductColumn } from './use-product-column.ts';

type Trade = NonNullable<PairDocument['trade']>;
type Line = Trade['intraIndustry'][number];

/** Like quality, different quality, not known: dark to hollow. */
const paints = {
  horizontal: 'var(--turquoise-fill)',
  vertical: 'var(--turquoise-wash)',
  unknown: 'var(--rule-2)',
} as const;
const parts = ['horizontal', 'vertical', 'unknown'] as const;

/** The Grubel-Lloyd index, its split by unit values as a bar, and the goods that go both ways. */
export const IntraIndustry = ({ trade }: { readonly trade: Trade }) => {
  const t = useTranslations('explore.pair.intra');
  const locale = useLocale();
  const country = useCountryName();
  const product = useProductColumn();
  const { index } = useNumberText();
  const [{ exporter, importer }] = trade.directions;
  const total = parts.reduce((sum, part) => sum + (trade.split[part].value ?? 0), 0);
  const money = (id: 'there' | 'back', header: string): TableColumn<Line> => ({
    id,
    header,
    unit: 'USD',
    value: (row) => row[id].value,
    render: (row) => <FigureView figure={row[id]} subject={row.product.name[locale]} unit="hidden" />,
    numeric: true,
  });
  return (
    <Section
      heading={t('heading')}
      lede={
        <>
          {t('gl')}: <FigureView figure={trade.grubelLloyd} subject={t('gl')} unit="hidden" />
        </>
      }
    >
      {total > 0 && (
        <>
          <div className={styles.split} aria-hidden="true">
            {parts.map((part) => (
              <span
                key={part}
                style={{
                  inlineSize: `${((trade.split[part].value ?? 0) / total) * 100}%`,
                  background: paints[part],
                }}
              />
            ))}
          </div>
          <ul className={styles.key} aria-label={t('split')}>
            {parts.map((part) => (
              <li key={part}>
                <i style={{ background: paints[part] }} aria-hidden="true" />
                {t(part)} <FigureView figure={trade.split[part]} subject={t(part)} />
              </li>
            ))}
          </ul>
        </>
      )}
      {trade.intraIndustry.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <DataTable
          caption={t('heading')}
          rows={trade.intraIndustry}
          rowKey={(row) => row.product.hs}
          columns={[
            product<Line>(),
            {
              id: 'gl',
              header: t('gl2'),
              value: (row) => row.gl,
              render: (row) => index(row.gl),
              numeric: true,
            },
            money('there', `${country(exporter)} → ${country(importer)}`),
            money('back', `${country(importer)} → ${country(exporter)}`),
            {
              id: 'ratio',
              header: t('ratio'),
              value: (row) => row.unitValueRatio,
              render: (row) => (row.unitValueRatio === null ? '—' : index(row.unitValueRatio)),
              numeric: true,
            },
            { id: 'type', header: t('type'), value: (row) => t(row.type) },
          ]}
        />
      )}
      <SourceLine origins={[...trade.grubelLloyd.origins]} />
    </Section>
  );
};
