import type { CaseDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { useMomentText } from '../../evidence/use-moment-text.ts';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { Section } from '../../shell/Page.tsx';
import { useTimeWords } from '../time/use-time-words.ts';
import { useCouncilWords } from '../words/use-council-words.ts';
import styles from './Case.module.css';
import { Checklist } from './Checklist.tsx';
import { countStands, questionShown, standsOf } from './stands.ts';

/** What is before the members, or what was decided last: the finding in one sentence, then what exactly was asked. */
export const QuestionView = ({ matter }: { readonly matter: CaseDocument }) => {
  const t = useTranslations('council');
  const words = useCouncilWords();
  const moment = useMomentText();
  const time = useTimeWords();
  const shown = questionShown(matter);
  if (shown === null) return null;
  const { question, outcome } = shown;
  // A text that the coordinators have agreed still goes to the ministers.
  const isAgreed =
    outcome?.result === 'adopted' &&
    matter.kind === 'programme' &&
    question.level === 'coordinators' &&
    (matter.stage === 'coordinators-agreed' || matter.stage === 'on-agenda');
  const counts = countStands(standsOf(matter));
  return (
    <Section
      heading={
        outcome === null
          ? t('question.open')
          : isAgreed
            ? t('question.result.agreed')
            : t(`question.result.${outcome.result}`)
      }
      lede={t(outcome === null ? `question.how.${question.mode}` : 'question.last')}
    >
      <div className={styles.question}>
        <p className={styles.finding}>
          {outcome === null
            ? t('question.counts', counts)
            : t(isAgreed ? 'question.finding.agreed' : `question.finding.${outcome.result}`, {
                at: moment(outcome.at),
                states: words.states(outcome.result === 'adopted' ? outcome.participants : outcome.blocking),
                count: outcome.result === 'adopted' ? outcome.participants.length : outcome.blocking.length,
                opinions: outcome.opinions.length,
              })}
        </p>
        <dl className={styles.facts}>
          <div>
            <dt>{t('question.about')}</dt>
            <dd>
              {question.gate === null ? (
                <LinkTo to={`/council/cases/${matter.id}/text`}>{t('question.text')}</LinkTo>
              ) : (
                words.stage('project', question.gate)
              )}{' '}
              <span className={styles.hash} title={question.hash}>
                {question.hash.slice(0, 12)}…
              </span>
            </dd>
          </div>
          <div>
            <dt>{t('question.level')}</dt>
            <dd>{t(`level.${question.level}`)}</dd>
          </div>
          <div>
            <dt>{t('question.since')}</dt>
            <dd>{moment(question.at)}</dd>
          </div>
          {question.silence !== null && (
            <div>
              <dt>{t('clock.silence')}</dt>
              <dd>{time.atPlace(question.silence.until, question.silence.zone, question.silence.place)}</dd>
            </div>
          )}
          <div>
            <dt>{t('question.members')}</dt>
            <dd>{words.states(question.members)}</dd>
          </div>
        </dl>
        {question.checklist !== null && question.checklist.length > 0 && (
          <Checklist lines={question.checklist} dossier={matter.dossier} />
        )}
        {outcome !== null &&
          outcome.opinions.map((opinion) => (
            <blockquote key={`${opinion.state} ${opinion.text}`} className={styles.words} dir="auto">
              <small>{t('question.opinionOf', { state: words.state(opinion.state) })}</small>
              {opinion.point !== null && <b> {opinion.point}</b>}
              <br />
              {opinion.text}
            </blockquote>
          ))}
        {matter.outcomes.length > (outcome === null ? 0 : 1) && (
          <details>
            <summary>
              {t('question.earlier', { count: matter.outcomes.length - (outcome === null ? 0 : 1) })}
            </summary>
            <ol className={styles.entries}>
              {[...matter.outcomes]
                .reverse()
                .slice(outcome === null ? 0 : 1)
                .map((earlier) => (
                  <li key={earlier.question.act}>
                    <span>
                      <b>{t(`question.result.${earlier.result}`)}</b>{' '}
                      <time dateTime={earlier.at}>{moment(earlier.at)}</time>
                    </span>
                    {earlier.blocking.length > 0 && (
                      <span>{t('question.blockedBy', { states: words.states(earlier.blocking) })}</span>
                    )}
                    <span className={styles.hash}>{earlier.question.hash.slice(0, 12)}…</span>
                  </li>
                ))}
            </ol>
          </details>
        )}
      </div>
    </Section>
  );
};
