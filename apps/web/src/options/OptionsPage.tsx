import type { OptionItemDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { SaveAnalysis } from '../analyses/SaveAnalysis.tsx';
import { address } from '../api/client.ts';
import { optionsQuery, optionSummaryQuery } from '../api/queries.ts';
import { QueryView } from '../api/QueryView.tsx';
import { SourceLine } from '../evidence/SourceLine.tsx';
import { useMemberChoices } from '../filter/use-member-choices.ts';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Notice } from '../shell/Notice.tsx';
import { Page, Section } from '../shell/Page.tsx';
import { Waiting } from '../shell/Waiting.tsx';
import { DataTable } from '../table/DataTable.tsx';
import { BasisBar } from './BasisBar.tsx';
import { FilterBar } from './FilterBar.tsx';
import { KindTabs } from './KindTabs.tsx';
import { Missing } from './Missing.tsx';
import { useOptionColumns } from './option-columns.tsx';
import styles from './OptionsPage.module.css';
import { Pager } from './Pager.tsx';
import { PlacesPanel } from './PlacesPanel.tsx';
import { isOpenPlaced, writeBand } from './rank-band.ts';
import type { OptionSearch } from './search.ts';
import { filterParameters, isByProduct, isFiltered, listParameters } from './search.ts';
import { useNumberText } from './use-number-text.ts';
import { useOptionWords } from './use-option-words.ts';
import { WeightPanel } from './WeightPanel.tsx';

const FlowMap = lazy(() => import('./OptionsMap.tsx'));
const route = getRouteApi('/options');

const isBelowBaseline = ({ flags }: OptionItemDocument): boolean =>
  flags.some(({ kind }) => kind === 'below-baseline');

/** All options, filtered, ranked under the reader's weights, as a table and as flows on the map. */
export const OptionsPage = () => {
  const t = useTranslations('find');
  const tKinds = useTranslations('options.kinds');
  const tEmpty = useTranslations('shell.empty');
  const tLoad = useTranslations('explore.empty');
  const search: OptionSearch = route.useSearch();
  const navigate = route.useNavigate();
  const { title } = useOptionWords();
  const { count } = useNumberText();
  const summary = useQuery(optionSummaryQuery({ vintage: search.vintage, fuels: search.fuels }));
  const list = useQuery(optionsQuery(listParameters(search)));
  const columns = useOptionColumns(
    search.kind === undefined ? 'shown' : 'hidden',
    search,
    list.data?.hasRoutes === false ? 'pending' : 'known',
  );
  const change = useCallback(
    (wanted: { readonly [Name in keyof OptionSearch]?: OptionSearch[Name] | undefined }): void =>
      void navigate({
        search: (now: OptionSearch) => ({ ...now, page: undefined, ...wanted }) as never,
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  const members = useMemberChoices().map(({ value }) => value);
  const chosen = [search.member, search.partner].filter((iso3) => iso3 !== undefined);
  const first = list.data?.options[0];
  const open = list.data?.options.find(isOpenPlaced);
  const heading =
    list.data === undefined || first === undefined
      ? t('heading')
      : t(isByProduct(search) ? 'findingProducts' : 'finding', {
          count: list.data.total,
          first: title(first),
        });
  return (
    <Page
      title={search.kind === undefined ? t('heading') : tKinds(search.kind)}
      heading={heading}
      lede={t(`lede.${search.kind ?? 'all'}`)}
    >
      <BasisBar basis={search} answer={list.data} onChange={change}>
        {list.data !== undefined && list.data.total > 0 && (
          <SaveAnalysis search={search} vintage={list.data.vintage} suggested={heading} />
        )}
      </BasisBar>
      <KindTabs summary={summary.data} chosen={search.kind} onChoose={(kind) => change({ kind })} />
      <div className={styles.filters}>
        <FilterBar search={search} onChange={change} />
        <PlacesPanel
          members={[...chosen, ...members.filter((iso3) => !chosen.includes(iso3))]}
          places={search.places}
          onChange={(places) => change({ places })}
        />
      </div>
      <QueryView query={list} lines={14}>
        {(page) =>
          page.total === 0 ? (
            <Notice
              title={isFiltered(search) ? tEmpty('title') : t('noneTitle')}
              actions={!isFiltered(search) && <LinkTo to="/imports">{tLoad('import')}</LinkTo>}
            >
              <p>{isFiltered(search) ? tEmpty('help') : t('noneOfKind')}</p>
            </Notice>
          ) : (
            <>
              {page.options.every(isBelowBaseline) && (
                <p className={styles.baseline}>
                  {t('belowBaseline')} <LinkTo to="/validation">{t('toValidation')}</LinkTo>
                </p>
              )}
              {open !== undefined && (
                <p className={styles.band}>{t('band.note', { example: writeBand(open) })}</p>
              )}
              <div className={styles.result}>
                <div className={styles.table}>
                  <DataTable
                    key={search.kind ?? 'all'}
                    caption={t('caption', { count: count(page.total) })}
                    columns={columns}
                    rows={page.options}
                    rowKey={({ id }) => id}
                    tools={
                      <a
                        className={styles.download}
                        href={address('options.csv', filterParameters(search))}
                        download
                      >
                        {isByProduct(search) ? t('downloadSets') : t('downloadAll', { count: page.total })}
                      </a>
                    }
                  />
                  <Pager
                    offset={page.offset}
                    limit={page.limit}
                    total={page.total}
                    onPage={(number) =>
                      void navigate({
                        search: (now: OptionSearch) =>
                          ({ ...now, page: number === 1 ? undefined : String(number) }) as never,
                      })
                    }
                  />
                </div>
                <aside className={styles.side}>
                  <Suspense fallback={<Waiting lines={8} />}>
                    <FlowMap options={page.options} />
                  </Suspense>
                  {first !== undefined && (
                    <details className={styles.weights}>
                      <summary>{t('weights.open')}</summary>
                      <WeightPanel
                        parts={first.parts}
                        kind={search.kind}
                        weights={search.weights ?? ''}
                        onChange={(weights) => change({ weights: weights === '' ? undefined : weights })}
                      />
                    </details>
                  )}
                </aside>
              </div>
              <SourceLine
                origins={[
                  ...new Set(
                    page.options.flatMap(({ origins, route: way }) => [...origins, ...(way?.origins ?? [])]),
                  ),
                ]}
              />
              {page.notes.length > 0 && (
                <Section heading={t('limits')}>
                  <Missing items={page.notes} />
                </Section>
              )}
            </>
          )
        }
      </QueryView>
    </Page>
  );
};
