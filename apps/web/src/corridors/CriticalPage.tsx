import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { criticalityQuery, fixesQuery } from '../api/queries.ts';
import { QueryView } from '../api/QueryView.tsx';
import { ChoiceField } from '../filter/ChoiceField.tsx';
import { Filters } from '../filter/Filters.tsx';
import { Page } from '../shell/Page.tsx';
import styles from './CriticalPage.module.css';
import { FixTable } from './FixTable.tsx';
import { LossTable } from './LossTable.tsx';
import { pairSets } from './set-search.ts';
import type { SetSearch } from './set-search.ts';

const route = getRouteApi('/corridors/critical');

/** What the bloc loses if one post or link shuts, and what it gains by one repair. */
export const CriticalPage = () => {
  const t = useTranslations('corridors.critical');
  const { set = 'members' }: SetSearch = route.useSearch();
  const navigate = route.useNavigate();
  const losses = useQuery(criticalityQuery(set));
  const fixes = useQuery(fixesQuery(set));
  return (
    <Page title={t('title')} lede={t('lede')}>
      <div className={styles.filters}>
        <Filters label={t('filter')}>
          <ChoiceField
            label={t('set')}
            any={t('sets.members')}
            chosen={set === 'members' ? undefined : set}
            choices={[{ value: 'parks', label: t('sets.parks') }]}
            onChoose={(chosen) =>
              void navigate({
                search: ((now: SetSearch) => ({
                  ...now,
                  set: pairSets.find((each) => each === chosen),
                })) as never,
                replace: true,
                resetScroll: false,
              })
            }
          />
        </Filters>
      </div>
      <QueryView query={losses} lines={10}>
        {(document) => <LossTable document={document} />}
      </QueryView>
      <QueryView query={fixes} lines={10}>
        {(document) => <FixTable document={document} />}
      </QueryView>
    </Page>
  );
};
