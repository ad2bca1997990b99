import type { CaseDocument } from '@hamkor/contract';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { Notice } from '../../shell/Notice.tsx';
import { Section } from '../../shell/Page.tsx';
import styles from './Case.module.css';

const languages = ['ru', 'zh', 'en'] as const;

/** How far the text of a case is from being one that may be put: brackets, stale paragraphs, amendments, certificates. */
export const TextTab = ({ matter }: { readonly matter: CaseDocument }) => {
  const t = useTranslations('council.text');
  const id = useId();
  const { text } = matter;
  const to = `/council/cases/${matter.id}/text`;
  if (text === null)
    return (
      <Section heading={t('heading')}>
        <Notice title={t('none')} actions={<LinkTo to={to}>{t('begin')}</LinkTo>}>
          <p>{t('noneHelp')}</p>
        </Notice>
      </Section>
    );
  return (
    <Section
      heading={t('version', { version: text.version })}
      lede={t(text.isConcordant ? 'concordant' : 'notConcordant')}
      tools={<LinkTo to={to}>{t('work')}</LinkTo>}
    >
      <dl className={styles.facts}>
        <div>
          <dt>{t('brackets')}</dt>
          <dd>{t('open', { count: text.brackets })}</dd>
        </div>
        <div>
          <dt>{t('stale')}</dt>
          <dd>{t('paragraphs', { count: text.stale })}</dd>
        </div>
        <div>
          <dt>{t('amendments')}</dt>
          <dd>{t('pending', { count: text.pendingAmendments })}</dd>
        </div>
        {languages.map((language) => (
          <div key={language}>
            <dt>{t(`language.${language}`)}</dt>
            <dd>{t(text.complete[language] ? 'complete' : 'incomplete')}</dd>
          </div>
        ))}
        <div>
          <dt>{t('hash')}</dt>
          <dd className={styles.hash}>{text.hash}</dd>
        </div>
      </dl>
      <div className={styles.bars}>
        <div>
          <label htmlFor={id}>{t('certified', { count: Math.min(2, text.certifiers.length) })}</label>
          <meter id={id} min={0} max={2} value={Math.min(2, text.certifiers.length)} />
        </div>
      </div>
      <p>
        <LinkTo to={to} search={{ view: 'compare' }}>
          {t('compare')}
        </LinkTo>
      </p>
    </Section>
  );
};
