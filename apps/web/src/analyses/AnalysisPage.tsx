import type { AnalysisReplayDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useLocale, useTranslations } from 'use-intl';
import { replayQuery } from '../api/queries.ts';
import { QueryView } from '../api/QueryView.tsx';
import { SourceLine } from '../evidence/SourceLine.tsx';
import { useMomentText } from '../evidence/use-moment-text.ts';
import { VintageLine } from '../evidence/VintageLine.tsx';
import { useOptionColumns } from '../options/option-columns.tsx';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Page, Section } from '../shell/Page.tsx';
import { DataTable } from '../table/DataTable.tsx';
import styles from './AnalysisPage.module.css';
import { searchOf } from './question.ts';
import { useQuestionWords } from './use-question-words.ts';

const route = getRouteApi('/analyses/$id');

/** What was saved and what is answered today, side by side. */
const Proof = ({ replay }: { readonly replay: AnalysisReplayDocument }) => {
  const t = useTranslations('loaded.analyses.replay');
  const locale = useLocale();
  const moment = useMomentText();
  const { analysis, digest, total } = replay;
  const isAnswered = replay.reason !== 'vintage-missing';
  const facts: readonly (readonly [string, string])[] = [
    [t('vintage'), analysis.question.vintage],
    [t('saved'), moment(analysis.createdAt)],
    [t('version'), analysis.version],
    [t('found'), analysis.found.toLocaleString(locale)],
    ...(isAnswered ? ([[t('now'), total.toLocaleString(locale)]] as const) : []),
    [t('digestThen'), analysis.digest],
    ...(isAnswered ? ([[t('digestNow'), digest]] as const) : []),
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};

const Answer = ({ replay }: { readonly replay: AnalysisReplayDocument }) => {
  const t = useTranslations('loaded.analyses.replay');
  const { question, title } = replay.analysis;
  const columns = useOptionColumns(question.kind === undefined ? 'shown' : 'hidden', searchOf(question));
  if (replay.options.length === 0) return null;
  return (
    <Section heading={t('options')}>
      <DataTable caption={title} columns={columns} rows={replay.options} rowKey={({ id }) => id} />
      <SourceLine origins={[...new Set(replay.options.flatMap(({ origins }) => origins))]} />
    </Section>
  );
};

/** A saved analysis asked again: the question in words, whether the answer is the same, and the options. */
export const AnalysisPage = () => {
  const t = useTranslations('loaded.analyses');
  const words = useQuestionWords();
  const { id } = route.useParams();
  const query = useQuery(replayQuery(id));
  const analysis = query.data?.analysis;
  return (
    <Page
      title={analysis?.title ?? id}
      above={<LinkTo to="/analyses">{t('title')}</LinkTo>}
      lede={analysis !== undefined && analysis.note !== '' ? analysis.note : undefined}
    >
      <QueryView query={query} lines={12}>
        {(replay) => (
          <>
            <div className={styles.basis}>
              <VintageLine
                vintage={
                  replay.analysis.question.vintage.startsWith('shipped')
                    ? null
                    : replay.analysis.question.vintage
                }
              />
            </div>
            <Section heading={t('replay.asked')}>
              <p>{words(replay.analysis.question)}</p>
              {replay.reason !== 'vintage-missing' && (
                <p>
                  <LinkTo to="/options" search={{ ...searchOf(replay.analysis.question) }}>
                    {t('replay.ask')}
                  </LinkTo>
                </p>
              )}
            </Section>
            <Section
              heading={
                <span className={styles.verdict} data-same={replay.isSame || undefined}>
                  {t(`replay.heading.${replay.reason}`)}
                </span>
              }
              lede={t(`replay.help.${replay.reason}`, {
                saved: replay.analysis.version,
                vintage: replay.analysis.question.vintage,
              })}
            >
              <Proof replay={replay} />
            </Section>
            <Answer replay={replay} />
          </>
        )}
      </QueryView>
    </Page>
  );
};
