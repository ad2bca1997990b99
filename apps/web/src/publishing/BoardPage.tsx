import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { QueryView } from '../api/QueryView.tsx';
import { recordsQuery } from '../bank/queries.ts';
import { useRecordWords } from '../bank/use-record-words.ts';
import { ChoiceField } from '../filter/ChoiceField.tsx';
import { Filters } from '../filter/Filters.tsx';
import { useMemberChoices } from '../filter/use-member-choices.ts';
import { WordsField } from '../filter/WordsField.tsx';
import { OpenDossier } from '../dossiers/OpenDossier.tsx';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Notice } from '../shell/Notice.tsx';
import { Page } from '../shell/Page.tsx';
import { boardOrder } from './board-order.ts';
import { RecordTable } from './RecordTable.tsx';
import type { BoardSearch } from './search.ts';

const route = getRouteApi('/bank/board');

/** Types of records that stand on the board. */
const boardTypes = ['need', 'technology', 'rfq', 'investment', 'training', 'facility'] as const;

/** Offers and requests of all kinds, answered by an expression of interest on the page of each. */
export const BoardPage = () => {
  const t = useTranslations('publishing.board');
  const tMany = useTranslations('bank.many');
  const search = route.useSearch();
  const navigate = useNavigate();
  const words = useRecordWords();
  const members = useMemberChoices(search.state);
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const change = (part: { readonly [Name in keyof BoardSearch]?: string | undefined }): void =>
    void navigate({
      to: '/bank/board' as never,
      search: ((before: object) => ({ ...before, ...part })) as never,
      replace: true,
    });
  const query = useQuery(
    recordsQuery({
      q: search.q,
      kind: search.kind,
      state: search.state,
      type: search.type ?? boardTypes.join(','),
      sort: 'deadline',
      limit: 500,
    }),
  );
  const isNarrowed = [search.q, search.kind, search.state, search.type].some((value) => value !== undefined);
  return (
    <Page
      title={t('title')}
      heading={query.data === undefined ? t('title') : t('heading', { count: query.data.total })}
      lede={
        <p>
          {t('lede')} <LinkTo to="/bank/publish">{t('publish')}</LinkTo>
        </p>
      }
    >
      <Filters
        label={t('filter')}
        onClear={
          isNarrowed
            ? () => change({ type: undefined, kind: undefined, state: undefined, q: undefined })
            : undefined
        }
      >
        <WordsField words={search.q} onWords={(q) => change({ q })} />
        <ChoiceField
          label={t('type')}
          chosen={search.type}
          choices={boardTypes.map((value) => ({ value, label: tMany(value) }))}
          onChoose={(type) => change({ type })}
        />
        <ChoiceField
          label={t('side')}
          chosen={search.kind}
          choices={(['request', 'offer'] as const).map((value) => ({ value, label: words.kind(value) }))}
          onChoose={(kind) => change({ kind })}
        />
        <ChoiceField
          label={t('state')}
          chosen={search.state}
          choices={members}
          onChoose={(state) => change({ state })}
        />
      </Filters>
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Notice title={t('none')} actions={<LinkTo to="/bank/publish">{t('publish')}</LinkTo>}>
              <p>{t('noneHelp')}</p>
            </Notice>
          ) : (
            <RecordTable caption={t('title')} rows={boardOrder(items, today)}>
              {({ id }) => <OpenDossier kind="record" id={id} />}
            </RecordTable>
          )
        }
      </QueryView>
    </Page>
  );
};
