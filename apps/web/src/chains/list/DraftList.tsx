import { useEffect, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { useMomentText } from '../../evidence/use-moment-text.ts';
import { Button } from '../../shell/Button.tsx';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { Section } from '../../shell/Page.tsx';
import { draftAddress } from '../draft-address.ts';
import { dropDraft, listDrafts } from '../model/draft-store.ts';
import type { DraftSummary } from '../model/draft-store.ts';
import styles from './ChainsPage.module.css';

const none: readonly DraftSummary[] = [];

/** Working copies that this browser keeps; nothing where there are none. */
export const DraftList = () => {
  const t = useTranslations('chains.drafts');
  const locale = useLocale();
  const moment = useMomentText();
  const [drafts, setDrafts] = useState(none);
  useEffect(() => {
    void listDrafts().then(setDrafts);
  }, []);
  if (drafts.length === 0) return null;
  return (
    <Section heading={t('heading')} lede={t('lede')}>
      <ul className={styles.drafts}>
        {drafts.map(({ key, title, changedAt }) => (
          <li key={key}>
            <LinkTo to={draftAddress(key)}>{title[locale]}</LinkTo>
            <span className={styles.when}>{t('changed', { when: moment(changedAt) })}</span>
            <Button
              look="plain"
              aria-label={t('dropOf', { title: title[locale] })}
              onClick={() => {
                void dropDraft(key);
                setDrafts((now) => now.filter((each) => each.key !== key));
              }}
            >
              {t('drop')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
};
