import type { DependenceProductsDocument } from '@hamkor/contract';
import { isMember } from '@hamkor/nomenclature';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { dependenceProductsQuery } from '../api/queries.ts';
import { QueryView } from '../api/QueryView.tsx';
import { FigureView } from '../evidence/FigureView.tsx';
import { SourceLine } from '../evidence/SourceLine.tsx';
import { useCountryName } from '../shell/use-country-name.ts';
import { useNumberText } from '../options/use-number-text.ts';
import { Button } from '../shell/Button.tsx';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Section } from '../shell/Page.tsx';
import { DataTable } from '../table/DataTable.tsx';
import styles from './DependencePage.module.css';

type Item = DependenceProductsDocument['items'][number];

interface CellProductsProps {
  readonly iso3: string;
  readonly group: string;
  /** The group's name in the reader's language. */
  readonly name: string;
  readonly by: 'chapter' | 'stage';
  readonly parameters: { readonly vintage: string | undefined; readonly fuels: string | undefined };
  readonly onClose: () => void;
}

/** Suppliers named beside the bar. */
const named = 3;

/** Whether a supplier is a member: turquoise, else saffron. */
const Suppliers = ({ item }: { readonly item: Item }) => {
  const country = useCountryName();
  const { percent } = useNumberText();
  const words = item.suppliers
    .filter(({ share }) => share >= 0.005)
    .slice(0, named)
    .map(({ iso3, share }) => `${country(iso3)} ${percent(share)}`);
  return (
    <span className={styles.suppliers}>
      <span className={styles.bar} aria-hidden="true">
        {item.suppliers.map(({ iso3, share }) => (
          <i
            key={iso3}
            style={{
              inlineSize: `${share * 100}%`,
              background: isMember(iso3) ? 'var(--turquoise-fill)' : 'var(--saffron-fill)',
            }}
          />
        ))}
      </span>
      <span className={styles.words}>{words.join(', ')}</span>
    </span>
  );
};

/** The products behind a cell of the heat map, the most dependent first, and who supplies them. */
export const CellProducts = ({ iso3, group, name, by, parameters, onClose }: CellProductsProps) => {
  const t = useTranslations('explore.dependence.products');
  const tColumn = useTranslations('explore.dependence.column');
  const locale = useLocale();
  const country = useCountryName();
  const { percent } = useNumberText();
  const query = useQuery(dependenceProductsQuery(iso3, group, parameters));
  const place = useRef<HTMLDivElement>(null);
  // Whoever opens a cell wants to see what is in it: the section comes into view with the focus at its start.
  useEffect(() => {
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={place} tabIndex={-1} className={styles.products}>
      <Section
        heading={t('heading', { group: name, member: country(iso3) })}
        lede={t('legend')}
        tools={
          <>
            <LinkTo
              to="/options"
              search={{
                kind: 'substitution',
                member: iso3,
                product: by === 'chapter' ? group : undefined,
                vintage: parameters.vintage,
              }}
            >
              {t('options')}
            </LinkTo>
            <Button look="plain" onClick={onClose}>
              {t('close')}
            </Button>
          </>
        }
      >
        <QueryView query={query}>
          {({ items }) =>
            items.length === 0 ? (
              <p>{t('none')}</p>
            ) : (
              <>
                <DataTable
                  caption={t('caption')}
                  rows={items}
                  rowKey={({ product }) => product.hs}
                  columns={[
                    {
                      id: 'product',
                      header: tColumn('product'),
                      value: ({ product }) => `${product.hs} ${product.name[locale]}`,
                      pinned: true,
                      wrap: true,
                      width: 16,
                    },
                    {
                      id: 'imports',
                      header: tColumn('imports'),
                      unit: 'USD',
                      value: ({ imports }) => imports.value,
                      render: ({ imports, product }) => (
                        <FigureView figure={imports} subject={product.name[locale]} unit="hidden" />
                      ),
                      numeric: true,
                    },
                    {
                      id: 'hhi',
                      header: tColumn('hhi'),
                      value: ({ hhi }) => hhi.value,
                      render: ({ hhi, product }) => (
                        <FigureView figure={hhi} subject={product.name[locale]} unit="hidden" />
                      ),
                      numeric: true,
                    },
                    { id: 'top', header: tColumn('top'), value: ({ topSupplier }) => country(topSupplier) },
                    {
                      id: 'topShare',
                      header: tColumn('topShare'),
                      value: ({ topShare }) => topShare,
                      render: ({ topShare }) => percent(topShare),
                      numeric: true,
                    },
                    {
                      id: 'suppliers',
                      header: tColumn('suppliers'),
                      value: ({ suppliers }) =>
                        suppliers
                          .map((supplier) => `${country(supplier.iso3)} ${percent(supplier.share)}`)
                          .join(', '),
                      render: (item) => <Suppliers item={item} />,
                      sortable: false,
                    },
                  ]}
                />
                <SourceLine origins={items.flatMap(({ imports }) => imports.origins)} />
              </>
            )
          }
        </QueryView>
      </Section>
    </div>
  );
};
