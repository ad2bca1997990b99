import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { trendsQuery } from '../api/queries.ts';
import { QueryView } from '../api/QueryView.tsx';
import { ChoiceField } from '../filter/ChoiceField.tsx';
import { Filters } from '../filter/Filters.tsx';
import { FuelsField } from '../filter/FuelsField.tsx';
import { VintageField } from '../filter/VintageField.tsx';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Notice } from '../shell/Notice.tsx';
import { Page } from '../shell/Page.tsx';
import { CodeField } from './CodeField.tsx';
import { MemberChecks } from './MemberChecks.tsx';
import type { Measure, TrendSearch } from './search.ts';
import { measures, membersOf, takesMembers, takesProduct, trendParameters } from './search.ts';
import { TrendFigure } from './TrendFigure.tsx';
import styles from './TrendsPage.module.css';

const route = getRouteApi('/trends');

type Change = { readonly [Name in keyof TrendSearch]?: TrendSearch[Name] | undefined };

/** Trade over the years: a measure, up to four members or one product. */
export const TrendsPage = () => {
  const t = useTranslations('explore.trends');
  const tEmpty = useTranslations('explore.empty');
  const locale = useLocale();
  const search: TrendSearch = route.useSearch();
  const navigate = route.useNavigate();
  const measure: Measure = search.measure ?? 'exports';
  const parameters = trendParameters(search);
  const needsProduct = measure === 'world-demand' && search.product === undefined;
  const query = useQuery({ ...trendsQuery(parameters), enabled: !needsProduct });
  const change = useCallback(
    (wanted: Change): void =>
      void navigate({
        search: ((now: TrendSearch) => ({ ...now, ...wanted })) as never,
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  const product = query.data?.product ?? null;
  const words =
    product === null ? t(`measure.${measure}`) : `${t(`measure.${measure}`)}: ${product.name[locale]}`;
  return (
    <Page title={`${t('title')} · ${t(`measure.${measure}`)}`} heading={t('title')} lede={t('lede')}>
      <Filters label={t('filter.label')}>
        <ChoiceField
          label={t('filter.measure')}
          any={t('measure.exports')}
          chosen={search.measure === 'exports' ? undefined : search.measure}
          choices={measures
            .filter((each) => each !== 'exports')
            .map((each) => ({ value: each, label: t(`measure.${each}`) }))}
          onChoose={(chosen) => change({ measure: measures.find((each) => each === chosen) })}
          wide
        />
        {takesProduct(measure) && (
          <CodeField code={search.product} onCode={(code) => change({ product: code })} />
        )}
        <FuelsField
          chosen={search.fuels}
          onChoose={(chosen) => change({ fuels: chosen === 'without' ? 'without' : undefined })}
        />
        {takesMembers(measure) && membersOf(search).length > 1 && (
          <ChoiceField
            label={t('filter.scale')}
            any={t('filter.scaleOne')}
            chosen={search.scale}
            choices={[{ value: 'own', label: t('filter.scaleOwn') }]}
            onChoose={(chosen) => change({ scale: chosen === 'own' ? chosen : undefined })}
          />
        )}
        <VintageField chosen={search.vintage} onChoose={(vintage) => change({ vintage })} />
      </Filters>
      {takesMembers(measure) && (
        <MemberChecks chosen={membersOf(search)} onChoose={(codes) => change({ member: codes.join(',') })} />
      )}
      {needsProduct ? (
        <p className={styles.note}>{t('worldProduct')}</p>
      ) : (
        <QueryView query={query} lines={12}>
          {(document) =>
            document.series.every(({ points }) => points.every(({ value }) => value === null)) ? (
              <div className={styles.note}>
                <Notice title={t('emptyTitle')} actions={<LinkTo to="/imports">{tEmpty('imports')}</LinkTo>}>
                  <p>{t('empty')}</p>
                </Notice>
              </div>
            ) : (
              <div className={styles.note}>
                <TrendFigure
                  document={document}
                  parameters={parameters}
                  isOwnScale={search.scale === 'own' && document.series.length > 1}
                  measure={words}
                />
                {product !== null && product.hs.length === 4 && (
                  <p className={styles.more}>
                    <LinkTo to="/space" search={{ heading: product.hs, vintage: search.vintage }}>
                      {t('inSpace')}
                    </LinkTo>
                  </p>
                )}
              </div>
            )
          }
        </QueryView>
      )}
    </Page>
  );
};
