import type { CaseAnswerDocument, CaseTextDocument } from '@hamkor/contract';
import { languages } from '@hamkor/drafting';
import type { Language } from '@hamkor/drafting';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { FailureView } from '../api/FailureView.tsx';
import { useAccount } from '../api/session.ts';
import { useText } from '../bank/NameIn.tsx';
import { caseQuery, notesQuery } from '../council/queries.ts';
import { Button } from '../shell/Button.tsx';
import { TextIn } from '../council/words/TextIn.tsx';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Notice } from '../shell/Notice.tsx';
import { Page } from '../shell/Page.tsx';
import { Waiting } from '../shell/Waiting.tsx';
import { CertifyView } from './CertifyView.tsx';
import { Downloads } from './Downloads.tsx';
import { Editor } from './editor/Editor.tsx';
import { KeptList } from './KeptList.tsx';
import { seatsFor } from './may.ts';
import { textQuery } from './queries.ts';
import { columnsOf, textViews } from './search.ts';
import { StartView } from './start/StartView.tsx';
import { TextBars } from './TextBars.tsx';
import type { OpenForm } from './text-context.ts';
import { TextContext } from './text-context.ts';
import styles from './TextPage.module.css';
import { useMomentText } from '../evidence/use-moment-text.ts';

const route = getRouteApi('/council/cases/$id/text');
const CompareView = lazy(() => import('./compare/CompareView.tsx'));
const ConsolidateView = lazy(() => import('./consolidate/ConsolidateView.tsx'));
const TermsView = lazy(() => import('./TermsView.tsx'));

interface ReadTextProps {
  readonly id: string;
  readonly answer: CaseAnswerDocument;
  readonly text: CaseTextDocument & {
    readonly document: NonNullable<CaseTextDocument['document']>;
    readonly standing: NonNullable<CaseTextDocument['standing']>;
  };
}

const noNotes = [] as const;

/** Which columns are shown; one at least. */
const ColumnChoice = ({ columns }: { readonly columns: readonly Language[] }) => {
  const t = useTranslations('drafts');
  const navigate = useNavigate();
  return (
    <fieldset className={styles.columns}>
      <legend>{t('columns')}</legend>
      {languages.map((language) => {
        const isShown = columns.includes(language);
        const next = isShown ? columns.filter((each) => each !== language) : [...columns, language];
        return (
          <label key={language}>
            <input
              type="checkbox"
              checked={isShown}
              disabled={isShown && columns.length === 1}
              onChange={() =>
                void navigate({
                  to: '.',
                  search: ((before: object) => ({
                    ...before,
                    columns:
                      next.length === languages.length ? undefined : columnsOf(next.join(',')).join(','),
                  })) as never,
                  replace: true,
                })
              }
            />
            {t(`language.${language}`)}
          </label>
        );
      })}
    </fieldset>
  );
};

/** The text with its tools: what is shown depends on the address, what may be done on who looks. */
const ReadText = ({ id, answer, text }: ReadTextProps) => {
  const t = useTranslations('drafts');
  const moment = useMomentText();
  const account = useAccount() ?? null;
  const { view = 'text', columns: listed, at } = route.useSearch();
  const [opened, setOpened] = useState<OpenForm | null>(null);
  const notes = useQuery({ ...notesQuery(id), enabled: account !== null && at === undefined });
  const { document, standing } = text;
  const isPast = text.at !== null;
  const state = useMemo(() => {
    const named = columnsOf(listed);
    const states = answer.seats.flatMap((seat) => (seat.state === null ? [] : [seat.state]));
    return {
      caseId: id,
      account: account?.id ?? null,
      ownStates: states,
      isSecretariat: answer.seats.some(({ capacity }) => capacity === 'secretariat'),
      document,
      standing,
      // Nothing is done to a text as it once stood.
      seatsFor: (kind: string) => (isPast ? [] : seatsFor(answer, kind)),
      notes: notes.data?.items ?? noNotes,
      noteSeats: isPast ? [] : (notes.data?.mayWrite ?? noNotes),
      columns: named.length === 0 ? languages : named,
      open: setOpened,
    };
  }, [id, account, answer, document, standing, isPast, listed, notes.data]);
  const mayConsolidate = state.seatsFor('drafting.consolidate').length > 0;
  const mayComment = state.seatsFor('drafting.comment').length > 0 || state.noteSeats.length > 0;
  const shown: Readonly<Record<(typeof textViews)[number], ReactNode>> = {
    text: (
      <>
        <KeptList />
        <Editor opened={opened} />
        {mayComment && (
          <Button onClick={() => setOpened({ form: 'comment', paragraph: null })}>
            {t('commentForm.whole')}
          </Button>
        )}
      </>
    ),
    compare: <CompareView />,
    consolidate: <ConsolidateView />,
    terms: <TermsView />,
    certify: <CertifyView />,
  };
  const path = `/council/cases/${encodeURIComponent(id)}/text`;
  const search = route.useSearch();
  return (
    <TextContext value={state}>
      {isPast && (
        <Notice title={t('past.title')} actions={<LinkTo to={path}>{t('past.present')}</LinkTo>}>
          <p>{t('past.about', { version: `${document.version}`, act: `${text.at}` })}</p>
        </Notice>
      )}
      <TextBars />
      <div className={styles.tools}>
        <nav className={styles.tabs} aria-label={t('views')}>
          {textViews
            .filter((each) => each !== 'consolidate' || mayConsolidate)
            .map((each) => (
              <LinkTo
                key={each}
                to={path}
                search={{ columns: search.columns, at: search.at, view: each === 'text' ? undefined : each }}
                aria-current={each === view ? 'page' : undefined}
              >
                {t(`view.${each}`)}
              </LinkTo>
            ))}
        </nav>
        {view === 'text' && <ColumnChoice columns={state.columns} />}
      </div>
      <p className={styles.downloads}>
        <span>
          {t('versionLine', {
            version: `${document.version}`,
            hash: document.hash.slice(0, 12),
            at: moment(document.versions.at(-1)?.at ?? ''),
          })}
        </span>
        <Downloads id={id} />
      </p>
      <Suspense fallback={<Waiting lines={8} />}>{shown[view]}</Suspense>
    </TextContext>
  );
};

/** The text of a case in three columns: read by whoever may read the case, worked on by those who may. */
export const TextPage = () => {
  const t = useTranslations('drafts');
  const { id } = route.useParams();
  const { at } = route.useSearch();
  const words = useText();
  const account = useAccount();
  const answer = useQuery(caseQuery(id));
  const text = useQuery(textQuery(id, at));
  const found = answer.data?.case.id === id ? answer.data : undefined;
  const title = found === undefined ? t('title') : words(found.case.title);
  const { document = null, standing = null } = text.data?.case === id ? text.data : {};
  const failure = answer.error ?? text.error;
  return (
    <Page
      title={title}
      heading={found === undefined ? title : <TextIn text={found.case.title} />}
      above={
        <>
          <LinkTo to={`/council/cases/${encodeURIComponent(id)}`}>{t('toCase')}</LinkTo> · {t('title')}
        </>
      }
    >
      {found === undefined || text.data?.case !== id || account === undefined ? (
        failure === null ? (
          <Waiting lines={14} />
        ) : (
          <FailureView error={failure} onRetry={() => void Promise.all([answer.refetch(), text.refetch()])} />
        )
      ) : document !== null && standing !== null ? (
        <ReadText id={id} answer={found} text={{ ...text.data, document, standing }} />
      ) : (
        <StartView id={id} account={account?.id ?? null} answer={found} isPast={at !== undefined} />
      )}
    </Page>
  );
};
