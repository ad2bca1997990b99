import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import { address } from '../../api/client.ts';
import { QueryView } from '../../api/QueryView.tsx';
import { ChoiceField } from '../../filter/ChoiceField.tsx';
import { Filters } from '../../filter/Filters.tsx';
import { useMemberChoices } from '../../filter/use-member-choices.ts';
import { WordsField } from '../../filter/WordsField.tsx';
import { Button } from '../../shell/Button.tsx';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { Notice } from '../../shell/Notice.tsx';
import { Page } from '../../shell/Page.tsx';
import styles from '../cases/Cases.module.css';
import { ListEnd } from '../cases/ListEnd.tsx';
import { decisionsParameters, decisionsQuery } from '../queries.ts';
import type { DecisionsSearch } from '../search.ts';
import { useForumChoices } from '../words/use-forum-choices.ts';
import { DecisionTable } from './DecisionTable.tsx';

const route = getRouteApi('/council/decisions');
const noFilters = {
  q: undefined,
  state: undefined,
  forum: undefined,
  year: undefined,
  interested: undefined,
} as const;

/** The year of the first decision that the register may hold: the Organisation was founded in it. */
const firstYear = 2001;

/** The register of decisions: what was decided, by whom, with which opinions on record. */
export const DecisionsPage = () => {
  const t = useTranslations('council');
  const search: DecisionsSearch = route.useSearch();
  const navigate = route.useNavigate();
  const forums = useForumChoices();
  const members = useMemberChoices(search.state);
  const query = useQuery(decisionsQuery(search));
  const change = useCallback(
    (wanted: { readonly [Name in keyof DecisionsSearch]?: string | undefined }): void =>
      void navigate({
        search: ((now: object) => ({ ...now, page: undefined, ...wanted })) as never,
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  const isNarrowed = Object.keys(noFilters).some(
    (name) => search[name as keyof DecisionsSearch] !== undefined,
  );
  const [thisYear] = useState(() => new Date().getFullYear());
  const years = Array.from({ length: thisYear - firstYear + 1 }, (_, back) => `${thisYear - back}`);
  return (
    <Page
      title={t('decisions.title')}
      heading={
        query.data === undefined ? t('decisions.title') : t('decisions.heading', { count: query.data.total })
      }
      lede={<p>{t('decisions.lede')}</p>}
    >
      <div className={styles.filters}>
        <Filters label={t('decisions.filter')} onClear={isNarrowed ? () => change(noFilters) : undefined}>
          <WordsField words={search.q} onWords={useCallback((q) => change({ q }), [change])} />
          <ChoiceField
            label={t('cases.state')}
            chosen={search.state}
            choices={members}
            onChoose={(state) => change({ state })}
          />
          <ChoiceField
            label={t('cases.column.forum')}
            chosen={search.forum}
            choices={forums}
            onChoose={(forum) => change({ forum })}
            wide
          />
          <ChoiceField
            label={t('decisions.year')}
            chosen={search.year}
            choices={years.map((value) => ({ value, label: value }))}
            onChoose={(year) => change({ year })}
          />
          <ChoiceField
            label={t('decisions.whose')}
            chosen={search.interested}
            choices={[{ value: 'yes', label: t('decisions.onlyInterested') }]}
            onChoose={(interested) => change({ interested })}
          />
        </Filters>
      </div>
      <QueryView query={query} lines={12}>
        {({ items, total, offset, limit }) =>
          total === 0 ? (
            <Notice
              title={t('decisions.none')}
              actions={
                isNarrowed ? (
                  <Button onClick={() => change(noFilters)}>{t('cases.widen')}</Button>
                ) : (
                  <LinkTo to="/council/cases">{t('page.allCases')}</LinkTo>
                )
              }
            >
              <p>{t(isNarrowed ? 'decisions.noneFilters' : 'decisions.noneYet')}</p>
            </Notice>
          ) : (
            <>
              <DecisionTable rows={items} />
              <ListEnd
                total={total}
                offset={offset}
                limit={limit}
                onPage={(page) => change({ page })}
                csv={address('decisions.csv', decisionsParameters(search))}
                csvWords={t('decisions.csv', { count: total })}
              />
            </>
          )
        }
      </QueryView>
    </Page>
  );
};
