import type { ActDocument } from '@hamkor/contract';
import { councilBodies } from '@hamkor/council';
import { deliveryBodies } from '@hamkor/delivery';
import { dossierBodies } from '@hamkor/dossier';
import { draftingBodies } from '@hamkor/drafting';
import { loadCouncilPageMessages } from '@hamkor/messages';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { address } from '../api/client.ts';
import { QueryView } from '../api/QueryView.tsx';
import { useMomentText } from '../evidence/use-moment-text.ts';
import { ChoiceField } from '../filter/ChoiceField.tsx';
import { Filters } from '../filter/Filters.tsx';
import { WordsField } from '../filter/WordsField.tsx';
import { Pager } from '../options/Pager.tsx';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Notice } from '../shell/Notice.tsx';
import { Page, Section } from '../shell/Page.tsx';
import { RoomTexts } from '../shell/RoomTexts.tsx';
import type { TableColumn } from '../table/column.ts';
import { DataTable } from '../table/DataTable.tsx';
import { useActWords } from './history/use-act-words.ts';
import { useDeedWords } from './log/use-deed-words.ts';
import styles from './log/Log.module.css';
import { Checkpoint, LogVerdict } from './log/LogVerdict.tsx';
import { pageOfSubject } from './log/page-of-subject.ts';
import { actsQuery } from './queries.ts';
import type { LogSearch } from './search.ts';
import { pageLength } from './search.ts';

const route = getRouteApi('/bank/log');

/** Deeds that can be asked for by name, room by room. */
const deeds = (): readonly string[] => [
  'registry.take-up',
  'registry.draft',
  'registry.submit',
  'registry.publish',
  'registry.return',
  'registry.correct',
  'registry.confirm',
  'registry.withdraw',
  'registry.restore',
  'registry.report-figure',
  'registry.judge-duplicate',
  'registry.set-policy',
  ...Object.keys(councilBodies),
  ...Object.keys(draftingBodies),
  ...Object.keys(dossierBodies),
  ...Object.keys(deliveryBodies),
];

const ActTable = ({ acts }: { readonly acts: readonly ActDocument[] }) => {
  const t = useTranslations('bank.log');
  const moment = useMomentText();
  const words = useActWords();
  const deed = useDeedWords();
  const columns = useMemo(
    (): readonly TableColumn<ActDocument>[] => [
      { id: 'seq', header: t('column.seq'), value: ({ entry }) => entry.seq, numeric: true, pinned: true },
      {
        id: 'at',
        header: t('column.at'),
        value: ({ entry }) => entry.at,
        render: ({ entry }) => <time dateTime={entry.at}>{moment(entry.at)}</time>,
      },
      { id: 'kind', header: t('column.deed'), value: ({ kind }) => deed(kind), wrap: true, width: 14 },
      {
        id: 'subject',
        header: t('column.subject'),
        value: ({ subject }) => subject.id,
        render: ({ subject }) => {
          const page = pageOfSubject(subject);
          return page === null ? (
            subject.id
          ) : (
            <LinkTo to={page.to} {...(page.search === undefined ? {} : { search: page.search })}>
              {subject.id}
            </LinkTo>
          );
        },
      },
      { id: 'actor', header: t('column.actor'), value: ({ actor }) => words.actor(actor), wrap: true },
      {
        id: 'source',
        header: t('column.source'),
        value: ({ source }) => source,
        render: ({ source }) => source ?? '—',
        wrap: true,
        width: 18,
      },
      {
        id: 'hash',
        header: t('column.hash'),
        value: ({ entry }) => entry.hash,
        render: ({ entry }) => (
          <a
            className={styles.hash}
            href={address(`acts/${entry.seq}/receipt`)}
            download={`hamkor-act-${entry.seq}.json`}
            title={entry.hash}
          >
            {t('receipt', { hash: entry.hash.slice(0, 10) })}
          </a>
        ),
      },
    ],
    [t, moment, words, deed],
  );
  return (
    <DataTable caption={t('title')} columns={columns} rows={acts} rowKey={({ entry }) => `${entry.seq}`} />
  );
};

/** Acts that the reader may read, narrowed by what the address says. */
const ActList = () => {
  const t = useTranslations('bank.log');
  const search: LogSearch = route.useSearch();
  const navigate = route.useNavigate();
  const deed = useDeedWords();
  const change = useCallback(
    (wanted: { readonly [Name in keyof LogSearch]?: string | undefined }): void =>
      void navigate({
        search: ((now: object) => ({ ...now, page: undefined, ...wanted })) as never,
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  const query = useQuery(
    actsQuery({
      subject_id: search.subject,
      kind: search.kind,
      limit: pageLength,
      offset: (Number(search.page ?? '1') - 1) * pageLength,
    }),
  );
  const isFiltered = search.subject !== undefined || search.kind !== undefined;
  return (
    <>
      <div className={styles.filters}>
        <Filters
          label={t('filter')}
          onClear={isFiltered ? () => change({ subject: undefined, kind: undefined }) : undefined}
        >
          <WordsField
            label={t('subject')}
            words={search.subject}
            example={t('subjectExample')}
            onWords={useCallback((subject) => change({ subject }), [change])}
          />
          <ChoiceField
            label={t('column.deed')}
            chosen={search.kind}
            choices={deeds().map((kind) => ({ value: kind, label: deed(kind) }))}
            onChoose={(kind) => change({ kind })}
            wide
          />
        </Filters>
      </div>
      <QueryView query={query} lines={10}>
        {({ items, total, offset }) =>
          total === 0 ? (
            <Notice title={t('emptyTitle')}>
              <p>{t('empty')}</p>
            </Notice>
          ) : (
            <>
              <ActTable acts={items} />
              {total > pageLength && (
                <Pager
                  offset={offset}
                  limit={pageLength}
                  total={total}
                  onPage={(page) => change({ page: page === 1 ? undefined : `${page}` })}
                />
              )}
            </>
          )
        }
      </QueryView>
    </>
  );
};

/** The log of acts: whether it is whole, what stands in it, how anybody can check it without this server. */
export const LogPage = () => {
  const t = useTranslations('bank.log');
  return (
    <Page title={t('title')} lede={t('lede')}>
      <LogVerdict />
      <Section heading={t('list')}>
        <RoomTexts name="council" load={loadCouncilPageMessages}>
          <ActList />
        </RoomTexts>
      </Section>
      <Section heading={t('checkpoint')} lede={t('checkpointHelp')}>
        <Checkpoint />
      </Section>
    </Page>
  );
};
