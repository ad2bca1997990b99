import { authenticLanguages } from '@hamkor/drafting';
import { useTranslations } from 'use-intl';
import { useTextPage } from './text-context.ts';
import styles from './TextPage.module.css';

interface BarProps {
  readonly label: string;
  readonly text: string;
  /** Share that is done, 0 to 1. */
  readonly done: number;
}

const Bar = ({ label, text, done }: BarProps) => (
  <div className={styles.bar} data-done={done >= 1 || undefined}>
    <dt>{label}</dt>
    <dd>
      <span className={styles.track} aria-hidden="true">
        <span style={{ inlineSize: `${Math.round(done * 100)}%` }} />
      </span>
      {text}
    </dd>
  </div>
);

const share = (done: number, all: number): number => (all === 0 ? 1 : done / all);

/** How far the text is from being agreed. */
export const TextBars = () => {
  const t = useTranslations('drafts.bars');
  const tLanguage = useTranslations('drafts.language');
  const { document, standing } = useTextPage();
  const { brackets, stale, pendingAmendments, certifiers, complete } = standing;
  const given = (kind: string): number => document.counters[kind] ?? 0;
  const expressions = document.paragraphs.length * 3;
  const certificates = Math.min(2, certifiers.length);
  const missing = authenticLanguages.filter((language) => !complete[language]);
  return (
    <>
      <dl className={styles.bars}>
        <Bar
          label={t('brackets')}
          text={t('bracketsLeft', { left: brackets, all: given('b') })}
          done={share(given('b') - brackets, given('b'))}
        />
        <Bar
          label={t('stale')}
          text={t('staleLeft', { left: stale, all: expressions })}
          done={share(expressions - stale, expressions)}
        />
        <Bar
          label={t('amendments')}
          text={t('amendmentsLeft', { left: pendingAmendments, all: given('m') })}
          done={share(given('m') - pendingAmendments, given('m'))}
        />
        <Bar
          label={t('certificates')}
          text={t('certificatesDone', { done: `${certificates}` })}
          done={certificates / 2}
        />
      </dl>
      <p className={styles.verdict}>
        {standing.isConcordant
          ? t('concordant')
          : missing.length > 0
            ? t('incomplete', { languages: missing.map((language) => tLanguage(language)).join(', ') })
            : t('notConcordant')}
      </p>
    </>
  );
};
