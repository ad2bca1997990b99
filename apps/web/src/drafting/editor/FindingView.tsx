import type { Finding } from '@hamkor/drafting';
import { languages } from '@hamkor/drafting';
import { useTranslations } from 'use-intl';
import styles from './Margin.module.css';

/** What the languages of a paragraph do not say alike: a thing for a person to look at, not a fault by itself. */
export const FindingView = ({ finding }: { readonly finding: Finding }) => {
  const t = useTranslations('drafts.finding');
  const tLanguage = useTranslations('drafts.language');
  return (
    <div className={styles.finding}>
      <p className={styles.by}>
        <b>{t(finding.kind)}</b>
      </p>
      <ul>
        {languages.map((language) => {
          const found = finding.found[language];
          return found === null ? null : (
            <li key={language}>
              {tLanguage(language)}:{' '}
              {found.length === 0 ? <em>{t('nothing')}</em> : <span lang={language}>{found.join('; ')}</span>}
            </li>
          );
        })}
      </ul>
    </div>
  );
};
