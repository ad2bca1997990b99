import { caseKinds, stages } from '@hamkor/council';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { address } from '../../api/client.ts';
import { QueryView } from '../../api/QueryView.tsx';
import { useAccount } from '../../api/session.ts';
import { ChoiceField } from '../../filter/ChoiceField.tsx';
import { Filters } from '../../filter/Filters.tsx';
import { useMemberChoices } from '../../filter/use-member-choices.ts';
import { WordsField } from '../../filter/WordsField.tsx';
import { Button } from '../../shell/Button.tsx';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { Notice } from '../../shell/Notice.tsx';
import { Page } from '../../shell/Page.tsx';
import { casesPageQuery, casesParameters } from '../queries.ts';
import type { CasesSearch } from '../search.ts';
import { isCaseKind } from '../search.ts';
import { useForumChoices } from '../words/use-forum-choices.ts';
import { useCouncilWords } from '../words/use-council-words.ts';
import styles from './Cases.module.css';
import { CaseTable } from './CaseTable.tsx';
import { ListEnd } from './ListEnd.tsx';

const route = getRouteApi('/council/cases');
const noFilters = {
  q: undefined,
  kind: undefined,
  stage: undefined,
  state: undefined,
  forum: undefined,
  history: undefined,
  mine: undefined,
} as const;

/** All cases that the reader may see, narrowed by what the address says. */
export const CasesPage = () => {
  const t = useTranslations('council');
  const search: CasesSearch = route.useSearch();
  const navigate = route.useNavigate();
  const account = useAccount();
  const words = useCouncilWords();
  const forums = useForumChoices();
  const members = useMemberChoices(search.state);
  const query = useQuery(casesPageQuery(search));
  const change = useCallback(
    (wanted: { readonly [Name in keyof CasesSearch]?: string | undefined }): void =>
      void navigate({
        search: ((now: object) => ({ ...now, page: undefined, ...wanted })) as never,
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  const isNarrowed = Object.keys(noFilters).some((name) => search[name as keyof CasesSearch] !== undefined);
  return (
    <Page
      title={t('cases.title')}
      heading={query.data === undefined ? t('cases.title') : t('cases.heading', { count: query.data.total })}
      lede={<p>{t('cases.lede')}</p>}
    >
      <div className={styles.filters}>
        <Filters label={t('cases.filter')} onClear={isNarrowed ? () => change(noFilters) : undefined}>
          <WordsField words={search.q} onWords={useCallback((q) => change({ q }), [change])} />
          <ChoiceField
            label={t('cases.column.kind')}
            chosen={search.kind}
            choices={caseKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
            onChoose={(kind) => change({ kind, stage: undefined })}
          />
          {isCaseKind(search.kind) && (
            <ChoiceField
              label={t('cases.column.stage')}
              chosen={search.stage}
              choices={stages[search.kind].map((value) => ({
                value,
                label: words.stage(search.kind!, value),
              }))}
              onChoose={(stage) => change({ stage })}
            />
          )}
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
            label={t('cases.history')}
            chosen={search.history}
            choices={[
              { value: 'no', label: t('cases.withoutHistory') },
              { value: 'yes', label: t('cases.onlyHistory') },
            ]}
            onChoose={(history) => change({ history })}
          />
          {account && (
            <ChoiceField
              label={t('cases.whose')}
              chosen={search.mine}
              choices={[{ value: 'yes', label: t('cases.mine') }]}
              onChoose={(mine) => change({ mine })}
            />
          )}
        </Filters>
      </div>
      <QueryView query={query} lines={12}>
        {({ items, total, offset, limit }) =>
          total === 0 ? (
            <Notice
              title={t('cases.none')}
              actions={
                isNarrowed ? (
                  <Button onClick={() => change(noFilters)}>{t('cases.widen')}</Button>
                ) : (
                  <LinkTo to="/council" search={{ open: 'initiative' }}>
                    {t('page.open.initiative')}
                  </LinkTo>
                )
              }
            >
              <p>{t(isNarrowed ? 'cases.noneFilters' : 'cases.noneYet')}</p>
            </Notice>
          ) : (
            <>
              <CaseTable caption={t('cases.title')} rows={items} />
              <ListEnd
                total={total}
                offset={offset}
                limit={limit}
                onPage={(page) => change({ page })}
                csv={address('cases.csv', casesParameters(search))}
                csvWords={t('cases.csv', { count: total })}
              />
            </>
          )
        }
      </QueryView>
    </Page>
  );
};
