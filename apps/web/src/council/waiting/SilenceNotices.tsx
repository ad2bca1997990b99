import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { FailureView } from '../../api/FailureView.tsx';
import { TextIn } from '../words/TextIn.tsx';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { Section } from '../../shell/Page.tsx';
import { silenceQuery } from '../queries.ts';
import { ClockView } from '../time/ClockView.tsx';
import { RunningBar } from '../time/RunningBar.tsx';
import { useCouncilWords } from '../words/use-council-words.ts';
import styles from './Waiting.module.css';

/** Silence procedures that run: what is adopted when nobody objects, and when exactly. Nothing where none runs. */
export const SilenceNotices = () => {
  const t = useTranslations('council');
  const words = useCouncilWords();
  const query = useQuery(silenceQuery());
  if (query.error !== null && query.data === undefined)
    return (
      <Section heading={t('silence.heading')}>
        <FailureView error={query.error} onRetry={() => void query.refetch()} />
      </Section>
    );
  const items = query.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Section heading={t('silence.heading')} lede={t('silence.lede')}>
      {items.map(({ case: matter, question }) =>
        question.silence === null ? null : (
          <article key={matter.id} className={styles.silence}>
            <LinkTo to={`/council/cases/${matter.id}`} className={styles.title}>
              <TextIn text={matter.title} />
            </LinkTo>
            <p>
              {question.gate === null
                ? t('silence.text')
                : t('silence.gate', { gate: words.stage('project', question.gate) })}
            </p>
            <ClockView
              at={question.silence.until}
              zone={question.silence.zone}
              place={question.silence.place}
            />
            <RunningBar from={question.at} to={question.silence.until} label={t('silence.bar')} />
            <small>
              {[
                words.forum(matter.forum),
                matter.chair === null ? null : t('chair', { state: words.state(matter.chair) }),
              ]
                .filter((part) => part !== null)
                .join(' · ')}
            </small>
          </article>
        ),
      )}
    </Section>
  );
};
