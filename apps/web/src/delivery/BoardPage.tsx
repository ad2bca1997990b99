import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { QueryView } from '../api/QueryView.tsx';
import { useAccount } from '../api/session.ts';
import { ChoiceField } from '../filter/ChoiceField.tsx';
import { Filters } from '../filter/Filters.tsx';
import { useMemberChoices } from '../filter/use-member-choices.ts';
import { Button } from '../shell/Button.tsx';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Notice } from '../shell/Notice.tsx';
import { Page, Section } from '../shell/Page.tsx';
import styles from './board/Board.module.css';
import { BoardTable } from './board/BoardTable.tsx';
import { DelayMap } from './board/DelayMap.tsx';
import { OpenDelivery } from './forms/OpenDelivery.tsx';
import { delaysQuery, deliveriesQuery, reviewsQuery } from './queries.ts';
import { ReviewList } from './reviews/ReviewList.tsx';
import type { BoardSearch } from './search.ts';

const route = getRouteApi('/delivery/');

const standings = ['disputed', 'overdue', 'slipping', 'on-time', 'no-plan', 'completed'] as const;

const DueReviews = () => {
  const t = useTranslations('delivery');
  const query = useQuery(reviewsQuery());
  return (
    <Section
      heading={t('reviews.heading')}
      lede={t('reviews.lede')}
      tools={<LinkTo to="/delivery/reviews">{t('reviews.all')}</LinkTo>}
    >
      <QueryView query={query} lines={3}>
        {({ items }) => {
          const open = items.filter(({ standing }) => standing !== 'held');
          return open.length === 0 ? <p>{t('reviews.noneDue')}</p> : <ReviewList items={open.slice(0, 8)} />;
        }}
      </QueryView>
    </Section>
  );
};

/** Projects under way by standing, where they are delayed and why, and which reviews are due. */
export const BoardPage = () => {
  const t = useTranslations('delivery');
  const search: BoardSearch = route.useSearch();
  const navigate = route.useNavigate();
  const account = useAccount();
  const members = useMemberChoices(search.state);
  const by = search.by === 'state' ? 'state' : 'project';
  const query = useQuery(deliveriesQuery());
  const delays = useQuery(delaysQuery(by));
  const change = (wanted: { readonly [Name in keyof BoardSearch]?: string | undefined }): void =>
    void navigate({
      search: ((now: object) => ({ ...now, ...wanted })) as never,
      replace: true,
      resetScroll: false,
    });
  const isNarrowed = search.state !== undefined || search.standing !== undefined;
  return (
    <Page title={t('title')} lede={t('lede')}>
      {search.project !== undefined && <OpenDelivery project={search.project} account={account} />}
      <Filters
        label={t('board.filter')}
        onClear={isNarrowed ? () => change({ state: undefined, standing: undefined }) : undefined}
      >
        <ChoiceField
          label={t('board.column.states')}
          chosen={search.state}
          choices={members}
          onChoose={(state) => change({ state })}
        />
        <ChoiceField
          label={t('board.column.standing')}
          chosen={search.standing}
          choices={standings.map((value) => ({ value, label: t(`standing.${value}`) }))}
          onChoose={(standing) => change({ standing })}
        />
      </Filters>
      <QueryView query={query} lines={8}>
        {({ items }) => {
          const rows = items.filter(
            ({ states, standing }) =>
              (search.state === undefined || states.includes(search.state)) &&
              (search.standing === undefined || standing === search.standing),
          );
          return rows.length === 0 ? (
            <Notice title={t(isNarrowed ? 'board.noneFound' : 'board.none')}>
              <p>{t('board.noneHelp')}</p>
            </Notice>
          ) : (
            <BoardTable rows={rows} />
          );
        }}
      </QueryView>
      <Section heading={t('delays.heading')} lede={t('delays.lede')}>
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- two buttons, not fields of a form */}
        <div className={styles.controls} role="group" aria-label={t('delays.rows')}>
          {(['project', 'state'] as const).map((each) => (
            <Button
              key={each}
              look="plain"
              aria-pressed={by === each}
              onClick={() => change({ by: each === 'state' ? 'state' : undefined, at: undefined })}
            >
              {t(`delays.by.${each}`)}
            </Button>
          ))}
        </div>
        <QueryView query={delays} lines={6}>
          {(map) =>
            map.cells.length === 0 ? (
              <p>{t('delays.nothing')}</p>
            ) : (
              <DelayMap map={map} opened={search.at} onOpen={(at) => change({ at })} />
            )
          }
        </QueryView>
      </Section>
      <DueReviews />
    </Page>
  );
};
