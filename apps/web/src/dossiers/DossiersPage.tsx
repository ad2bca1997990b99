import type { DossierItemDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { QueryView } from '../api/QueryView.tsx';
import { useAccount } from '../api/session.ts';
import { useText } from '../bank/NameIn.tsx';
import { useMomentText } from '../evidence/use-moment-text.ts';
import { ChoiceField } from '../filter/ChoiceField.tsx';
import { Filters } from '../filter/Filters.tsx';
import { useMemberChoices } from '../filter/use-member-choices.ts';
import { WordsField } from '../filter/WordsField.tsx';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Notice } from '../shell/Notice.tsx';
import { Page } from '../shell/Page.tsx';
import { Waiting } from '../shell/Waiting.tsx';
import type { TableColumn } from '../table/column.ts';
import { DataTable } from '../table/DataTable.tsx';
import { OpenForm } from './open/OpenForm.tsx';
import { dossiersQuery } from './queries.ts';
import type { DossiersSearch } from './search.ts';
import { SignInToOpen } from './SignInToOpen.tsx';
import { TextOf } from './TextOf.tsx';
import { useDossierWords } from './use-dossier-words.ts';

const route = getRouteApi('/dossiers/');

const DossierTable = ({ rows }: { readonly rows: readonly DossierItemDocument[] }) => {
  const t = useTranslations('dossiers');
  const text = useText();
  const moment = useMomentText();
  const words = useDossierWords();
  const columns: readonly TableColumn<DossierItemDocument>[] = [
    {
      id: 'title',
      header: t('column.title'),
      value: ({ title }) => text(title),
      render: ({ id, title }) => (
        <LinkTo to={`/dossiers/${id}`}>
          <TextOf text={title} />
        </LinkTo>
      ),
      pinned: true,
      wrap: true,
      width: 22,
    },
    { id: 'states', header: t('column.states'), value: ({ states }) => words.states(states), wrap: true },
    { id: 'items', header: t('column.items'), value: ({ items }) => items, numeric: true },
    { id: 'risks', header: t('column.risks'), value: ({ risks }) => risks, numeric: true },
    { id: 'snapshots', header: t('column.snapshots'), value: ({ snapshots }) => snapshots, numeric: true },
    { id: 'readers', header: t('column.readers'), value: ({ readers }) => t(`readers.${readers}`) },
    {
      id: 'openedBy',
      header: t('column.openedBy'),
      value: ({ openedBy }) => (openedBy === null ? t('secretariat') : words.country(openedBy)),
    },
    {
      id: 'lastAt',
      header: t('column.lastAt'),
      value: ({ lastAt }) => lastAt,
      render: ({ lastAt }) => <time dateTime={lastAt}>{moment(lastAt)}</time>,
    },
  ];
  return <DataTable caption={t('title')} columns={columns} rows={rows} rowKey={({ id }) => id} />;
};

/** The form of a new dossier where the address says what it is to begin with; a visitor is led to sign in and back. */
const Opening = ({ kind, id, plan }: Pick<DossiersSearch, 'kind' | 'id' | 'plan'>) => {
  const account = useAccount();
  if (kind === undefined || id === undefined) return null;
  if (account === undefined) return <Waiting lines={6} />;
  if (account === null) return <SignInToOpen />;
  return <OpenForm key={`${kind} ${id}`} account={account} kind={kind} id={id} plan={plan} />;
};

/** All dossiers that whoever looks may read, and the form of a new one. */
export const DossiersPage = () => {
  const t = useTranslations('dossiers');
  const search: DossiersSearch = route.useSearch();
  const navigate = route.useNavigate();
  const account = useAccount();
  const members = useMemberChoices(search.state);
  const change = useCallback(
    (wanted: { readonly [Name in keyof DossiersSearch]?: string | undefined }): void =>
      void navigate({
        search: ((now: object) => ({ ...now, ...wanted })) as never,
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  const query = useQuery(dossiersQuery({ q: search.q, state: search.state, mine: search.mine, limit: 500 }));
  const isNarrowed = [search.q, search.state, search.mine].some((value) => value !== undefined);
  return (
    <Page title={t('title')} lede={t('lede')}>
      <Opening {...search} />
      <Filters
        label={t('filter')}
        onClear={isNarrowed ? () => change({ q: undefined, state: undefined, mine: undefined }) : undefined}
      >
        <WordsField words={search.q} onWords={useCallback((q) => change({ q }), [change])} />
        <ChoiceField
          label={t('column.states')}
          chosen={search.state}
          choices={members}
          onChoose={(state) => change({ state })}
        />
        {account != null && (
          <ChoiceField
            label={t('whose')}
            chosen={search.mine}
            choices={[{ value: 'yes', label: t('mine') }]}
            onChoose={(mine) => change({ mine })}
          />
        )}
      </Filters>
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Notice title={t(isNarrowed ? 'noneFound' : 'none')}>
              <p>{t('noneHelp')}</p>
              <p>
                <LinkTo to="/options">{t('toOptions')}</LinkTo> ·{' '}
                <LinkTo to="/chains">{t('toChains')}</LinkTo> ·{' '}
                <LinkTo to="/bank/board">{t('toBoard')}</LinkTo>
              </p>
            </Notice>
          ) : (
            <DossierTable rows={items} />
          )
        }
      </QueryView>
    </Page>
  );
};
