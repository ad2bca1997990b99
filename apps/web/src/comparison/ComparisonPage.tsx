import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { comparisonQuery, vintagesQuery } from '../api/queries.ts';
import { QueryView } from '../api/QueryView.tsx';
import { VintageLine } from '../evidence/VintageLine.tsx';
import { ChoiceField } from '../filter/ChoiceField.tsx';
import { Filters } from '../filter/Filters.tsx';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Notice } from '../shell/Notice.tsx';
import { Page } from '../shell/Page.tsx';
import { ProductsTable, TotalsTable } from './ChangeTables.tsx';
import { MovedOptions } from './MovedOptions.tsx';
import type { ComparisonSearch } from './search.ts';
import styles from './ComparisonPage.module.css';

const route = getRouteApi('/vintages/compare');

/** Two states of the data side by side: totals, products, options that moved. */
export const ComparisonPage = () => {
  const t = useTranslations('loaded.comparison');
  const tState = useTranslations('loaded.states');
  const tVintage = useTranslations('explore.vintage');
  const { a, b }: ComparisonSearch = route.useSearch();
  const navigate = route.useNavigate();
  const vintages = useQuery(vintagesQuery());
  const chosen = { a, b };
  const isChosen = a !== undefined && b !== undefined;
  const query = useQuery({ ...comparisonQuery(a ?? '', b ?? ''), enabled: isChosen });
  const loaded = vintages.data?.items.filter(({ table }) => table === 'flows' || table === 'reports') ?? [];
  const choices = [
    { value: 'shipped', label: tVintage('shippedChoice') },
    ...loaded.map(({ ref, title, isSynthetic }) => ({
      value: ref,
      label: isSynthetic ? `${title} (${tState('synthetic')})` : title,
    })),
  ];
  const found = isChosen ? query.data : undefined;
  return (
    <Page
      title={t('title')}
      heading={found === undefined ? t('title') : t('finding', found.options)}
      lede={t('lede')}
    >
      <QueryView query={vintages} lines={2}>
        {() =>
          loaded.length === 0 && !isChosen ? (
            <Notice title={t('title')} actions={<LinkTo to="/imports">{t('load')}</LinkTo>}>
              <p>{t('few')}</p>
            </Notice>
          ) : (
            <div className={styles.fields}>
              <Filters label={t('label')}>
                {(['a', 'b'] as const).map((side) => (
                  <ChoiceField
                    key={side}
                    label={t(side)}
                    any={t('choose')}
                    // An address may name a vintage without its content.
                    chosen={loaded.find(({ name }) => name === chosen[side])?.ref ?? chosen[side]}
                    choices={choices}
                    onChoose={(ref) =>
                      void navigate({
                        search: ((now: ComparisonSearch) => ({ ...now, [side]: ref })) as never,
                        replace: true,
                        resetScroll: false,
                      })
                    }
                    wide
                  />
                ))}
              </Filters>
            </div>
          )
        }
      </QueryView>
      {!isChosen && loaded.length > 0 && <p>{t('pick')}</p>}
      {isChosen && (
        <QueryView query={query} lines={14}>
          {(comparison) => (
            <>
              {(['a', 'b'] as const).map((side) => (
                <div key={side} className={styles.side}>
                  <span>{t(side)}</span>
                  <VintageLine vintage={comparison[side]} />
                </div>
              ))}
              <div className={styles.parts}>
                <TotalsTable totals={comparison.totals} />
                <ProductsTable products={comparison.products} />
                <MovedOptions comparison={comparison} />
              </div>
            </>
          )}
        </QueryView>
      )}
    </Page>
  );
};
