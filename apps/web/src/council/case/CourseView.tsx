import type { CaseDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { Hidden } from '../../shell/Hidden.tsx';
import { useCouncilWords } from '../words/use-council-words.ts';
import styles from './Case.module.css';
import { courseOf, courseOfHistory, skippedStages } from './course.ts';

/** The way of a case with what lies behind it, where it stands and what comes next. */
export const CourseView = ({ matter }: { readonly matter: CaseDocument }) => {
  const t = useTranslations('council.course');
  const tHow = useTranslations('council.how');
  const words = useCouncilWords();
  const { steps, aside, next } = matter.isHistory
    ? courseOfHistory(
        matter.kind,
        matter.stage,
        matter.events.map(({ stage }) => stage),
      )
    : courseOf(matter.kind, matter.stage, matter.stageBefore, skippedStages(matter));
  const how = `${matter.kind}.${next ?? ''}` as 'programme.adopted';
  return (
    <section aria-label={t('label')}>
      <ol className={styles.course}>
        {steps.map(({ stage, standing }) => (
          <li key={stage} data-standing={standing} aria-current={standing === 'here' ? 'step' : undefined}>
            <span>
              {words.stage(matter.kind, stage)}
              <Hidden>{` (${t(standing)})`}</Hidden>
            </span>
          </li>
        ))}
      </ol>
      {aside !== null && (
        <p className={styles.aside}>
          {t('aside', { stage: words.stage(matter.kind, aside) })}
          {matter.reason !== null && <span dir="auto"> {t('reason', { reason: matter.reason })}</span>}
        </p>
      )}
      {/* While a question is before the members, what comes next is their answer. */}
      {next !== null && matter.question === null && (
        <p className={styles.next}>
          {t('next', { stage: words.stage(matter.kind, next) })} {tHow.has(how) && tHow(how)}
        </p>
      )}
    </section>
  );
};
