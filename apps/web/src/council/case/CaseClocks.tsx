import type { CaseAnswerDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { ClockView } from '../time/ClockView.tsx';
import { RunningBar } from '../time/RunningBar.tsx';
import { useCouncilWords } from '../words/use-council-words.ts';
import styles from './Case.module.css';

/** Deadlines that run in a case, those that are late, and what waits for the reader's states. */
export const CaseClocks = ({
  answer: { case: matter, clocks, waiting, people },
}: {
  readonly answer: CaseAnswerDocument;
}) => {
  const t = useTranslations('council');
  const words = useCouncilWords();
  const shown = clocks.filter(({ standing, kind }) => standing !== 'met' && kind !== 'credential');
  if (shown.length === 0 && waiting.length === 0) return null;
  return (
    <section className={styles.clocks} aria-label={t('clocks')}>
      {shown.map((clock) => {
        const silence = clock.kind === 'silence' ? matter.question?.silence : undefined;
        return (
          <div key={`${clock.kind} ${clock.at} ${clock.of ?? ''} ${clock.item ?? ''}`}>
            <h2>
              {t(`clock.${clock.kind}`)}
              {clock.of !== null && ` · ${words.party(clock.of)}`}
              {clock.item !== null && ` · ${people[clock.item] ?? clock.item}`}
            </h2>
            <ClockView
              at={clock.at}
              zone={clock.zone}
              standing={clock.standing}
              {...(silence ? { place: silence.place } : {})}
            />
            {silence && matter.question !== null && (
              <RunningBar from={matter.question.at} to={clock.at} label={t('silence.bar')} />
            )}
          </div>
        );
      })}
      {waiting.length > 0 && (
        <div>
          <h2>{t('case.waits')}</h2>
          <ul>
            {waiting.map((item) => (
              <li key={`${item.of} ${item.kind} ${item.item ?? ''}`}>
                {t.has(`waiting.${item.kind as 'sign'}`) ? t(`waiting.${item.kind as 'sign'}`) : item.kind}{' '}
                <small className={styles.quiet}>{words.party(item.of)}</small>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
};
