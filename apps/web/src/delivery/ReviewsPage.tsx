import type { ReviewListDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { QueryView } from '../api/QueryView.tsx';
import { useText } from '../bank/NameIn.tsx';
import { TextOf } from '../dossiers/TextOf.tsx';
import { useDateText } from '../evidence/use-date-text.ts';
import { ChoiceField } from '../filter/ChoiceField.tsx';
import { Filters } from '../filter/Filters.tsx';
import { useMemberChoices } from '../filter/use-member-choices.ts';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Notice } from '../shell/Notice.tsx';
import { Page } from '../shell/Page.tsx';
import { useCountryName } from '../shell/use-country-name.ts';
import type { TableColumn } from '../table/column.ts';
import { DataTable } from '../table/DataTable.tsx';
import styles from './board/Board.module.css';
import { reviewsQuery } from './queries.ts';
import type { ReviewsSearch } from './search.ts';

const route = getRouteApi('/delivery/reviews');
const standings = ['overdue', 'due', 'held'] as const;

type Item = ReviewListDocument['items'][number];

const ReviewTable = ({ rows }: { readonly rows: readonly Item[] }) => {
  const t = useTranslations('delivery.reviews');
  const text = useText();
  const date = useDateText();
  const nameOf = useCountryName();
  const columns: readonly TableColumn<Item>[] = [
    {
      id: 'title',
      header: t('column.title'),
      value: ({ title }) => text(title),
      render: ({ delivery, title }) => (
        <LinkTo to={`/delivery/${delivery}`}>
          <TextOf text={title} />
        </LinkTo>
      ),
      pinned: true,
      wrap: true,
      width: 20,
    },
    {
      id: 'states',
      header: t('column.states'),
      value: ({ states }) => states.map(nameOf).join(', '),
      wrap: true,
    },
    {
      id: 'due',
      header: t('column.due'),
      value: ({ due }) => due,
      render: ({ due }) => date(due),
    },
    {
      id: 'standing',
      header: t('column.standing'),
      value: ({ standing }) => t(`standing.${standing}`),
      render: ({ standing }) => (
        <span className={standing === 'overdue' ? styles.late : undefined}>{t(`standing.${standing}`)}</span>
      ),
    },
    {
      id: 'on',
      header: t('column.on'),
      value: ({ on }) => on,
      render: ({ on }) => (on === null ? '—' : date(on)),
    },
    { id: 'late', header: t('column.late'), value: ({ daysLate }) => daysLate, numeric: true },
    { id: 'act', header: t('column.act'), value: ({ act }) => act, numeric: true },
  ];
  return (
    <DataTable
      caption={t('heading')}
      columns={columns}
      rows={rows}
      rowKey={({ delivery, due }) => `${delivery} ${due}`}
    />
  );
};

/** Reviews of all projects: cooperation is regular when they take place; what is overdue everybody sees. */
export const ReviewsPage = () => {
  const t = useTranslations('delivery.reviews');
  const tFilter = useTranslations('delivery.board');
  const search: ReviewsSearch = route.useSearch();
  const navigate = route.useNavigate();
  const members = useMemberChoices(search.state);
  const query = useQuery(reviewsQuery());
  const change = (wanted: { readonly [Name in keyof ReviewsSearch]?: string | undefined }): void =>
    void navigate({
      search: ((now: object) => ({ ...now, ...wanted })) as never,
      replace: true,
      resetScroll: false,
    });
  const isNarrowed = search.state !== undefined || search.standing !== undefined;
  return (
    <Page
      title={t('title')}
      heading={
        query.data === undefined
          ? t('title')
          : t('finding', { overdue: query.data.overdue, held: query.data.held })
      }
      lede={t('pageLede')}
    >
      <Filters
        label={tFilter('filter')}
        onClear={isNarrowed ? () => change({ state: undefined, standing: undefined }) : undefined}
      >
        <ChoiceField
          label={t('column.states')}
          chosen={search.state}
          choices={members}
          onChoose={(state) => change({ state })}
        />
        <ChoiceField
          label={t('column.standing')}
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
            <Notice title={t('none')}>
              <p>{t('noneHelp')}</p>
            </Notice>
          ) : (
            <ReviewTable rows={rows} />
          );
        }}
      </QueryView>
    </Page>
  );
};
