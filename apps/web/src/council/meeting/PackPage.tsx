import type { PackDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useLocale, useTranslations } from 'use-intl';
import { QueryView } from '../../api/QueryView.tsx';
import { textFor, useText } from '../../bank/NameIn.tsx';
import choices from '../../drafting/clean/Clean.module.css';
import { CleanText } from '../../drafting/clean/CleanText.tsx';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { Leaf, Paper } from '../../shell/Paper.tsx';
import { useTimeWords } from '../time/use-time-words.ts';
import { TextIn } from '../words/TextIn.tsx';
import { useCouncilWords } from '../words/use-council-words.ts';
import { packQuery } from './queries.ts';
import styles from './Pack.module.css';
import type { PackLanguage } from './search.ts';
import { packLanguages } from './search.ts';

const route = getRouteApi('/council/meetings/$id/pack');

type PackText = PackDocument['documents'][number];

const anchorOf = (place: number): string => `text-${place + 1}`;

/** First leaf: what the meeting is, when and where, and what lies in the pack. */
const Cover = ({ pack, language }: { readonly pack: PackDocument; readonly language: PackLanguage }) => {
  const t = useTranslations('meetings.pack');
  const tMeetings = useTranslations('meetings');
  const tShell = useTranslations('shell');
  const time = useTimeWords();
  const words = useCouncilWords();
  const text = useText();
  const { case: matter, documents } = pack;
  const { meeting } = matter;
  return (
    <Leaf title={text(matter.title)} above={`${tShell('title')} · ${t('title')}`} isAiry>
      <h1>
        <TextIn text={matter.title} />
      </h1>
      {meeting !== null && (
        <p>
          {time.atPlace(meeting.plan.startsAt, meeting.plan.zone)}
          {meeting.plan.place !== null && `, ${meeting.plan.place}`} ·{' '}
          {tMeetings(`format.${meeting.plan.format}`)}
          {matter.chair !== null && ` · ${t('chair', { state: words.state(matter.chair) })}`}
        </p>
      )}
      <h2>{t('contents')}</h2>
      <ol className={styles.contents}>
        {documents.map((document, place) => (
          <li key={document.case}>
            <a href={`#${anchorOf(place)}`} lang={language}>
              {textFor(document.title, language)}
            </a>{' '}
            <span className={styles.quiet}>
              {document.version === null
                ? t('noVersion')
                : t('version', { version: `${document.version}`, hash: (document.hash ?? '').slice(0, 12) })}
            </span>
          </li>
        ))}
      </ol>
      {documents.length === 0 && <p>{t('nothing')}</p>}
      {meeting !== null && meeting.agenda.length > 0 && (
        <>
          <h2>{tMeetings('agenda.heading')}</h2>
          <ol className={styles.contents}>
            {meeting.agenda.map((item) => (
              <li key={item.id}>
                <TextIn text={item.title} />
              </li>
            ))}
          </ol>
        </>
      )}
      {meeting !== null && meeting.decisions.length > 0 && (
        <>
          <h2>{tMeetings('decisions.heading')}</h2>
          <ol className={styles.contents}>
            {meeting.decisions.map((decision) => (
              <li key={decision.id}>
                <TextIn text={decision.text} />{' '}
                <span className={styles.quiet}>
                  {decision.states === null
                    ? tMeetings('decisions.all')
                    : tMeetings('decisions.interested', { states: words.states(decision.states) })}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
      <p className={styles.quiet}>
        {t('asOf', { at: time.written(pack.now, 'UTC'), act: `${matter.lastAct}` })}{' '}
        {`${globalThis.location.origin}/council/meetings/${matter.id}`}
      </p>
    </Leaf>
  );
};

interface PackTextViewProps {
  readonly text: PackText;
  readonly place: number;
  readonly language: PackLanguage;
}

/** One text from a new page on. The foot of the table comes again on every page that it runs over. */
const PackTextView = ({ text, place, language }: PackTextViewProps) => {
  const t = useTranslations('meetings.pack');
  const title = textFor(text.title, language);
  return (
    <div className={styles.text} id={anchorOf(place)}>
      <table role="presentation" className={styles.sheet}>
        <tfoot>
          <tr>
            <td>
              {title} ·{' '}
              {text.version === null ? t('noVersion') : t('versionOf', { version: `${text.version}` })} ·
              SHA-256 <code>{text.hash ?? '—'}</code>
            </td>
          </tr>
        </tfoot>
        <tbody>
          <tr>
            <td>
              {text.document === null ? (
                <>
                  <h2 lang={language}>{title}</h2>
                  <p>{t('absent')}</p>
                </>
              ) : (
                <CleanText document={text.document} language={language} level={2} isFootless />
              )}
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  );
};

/** All papers of a meeting in one document that prints as one file. */
export const PackPage = () => {
  const t = useTranslations('meetings.pack');
  const tLanguage = useTranslations('drafts.language');
  const locale = useLocale();
  const { id } = route.useParams();
  const search = route.useSearch();
  const query = useQuery(packQuery(id));
  const language = search.language ?? packLanguages.find((each) => each === locale) ?? 'ru';
  const path = `/council/meetings/${encodeURIComponent(id)}`;
  return (
    <Paper
      back={
        <nav className={choices.choices} aria-label={t('language')}>
          <LinkTo to={path}>{t('back')}</LinkTo>
          {packLanguages.map((each) => (
            <LinkTo
              key={each}
              to={`${path}/pack`}
              search={{ language: each }}
              aria-current={each === language ? 'true' : undefined}
            >
              {tLanguage(each)}
            </LinkTo>
          ))}
        </nav>
      }
      print={t('print')}
    >
      <QueryView query={query} lines={16}>
        {(pack) => (
          <>
            <Cover pack={pack} language={language} />
            {pack.documents.map((text, place) => (
              <PackTextView key={text.case} text={text} place={place} language={language} />
            ))}
          </>
        )}
      </QueryView>
    </Paper>
  );
};
