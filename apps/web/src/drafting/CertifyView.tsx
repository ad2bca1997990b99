import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { FailureView } from '../api/FailureView.tsx';
import { useMomentText } from '../evidence/use-moment-text.ts';
import { Button } from '../shell/Button.tsx';
import { toast } from '../shell/toast.tsx';
import formStyles from './forms/Forms.module.css';
import { obstaclesOf } from './obstacles.ts';
import styles from './TextPage.module.css';
import { useTextPage } from './text-context.ts';
import { useByWords } from './use-by-words.ts';
import { useDeed } from './use-deed.ts';

/** What is certified and by whom; the statement that a second pair of eyes makes with its name. */
export const CertifyView = () => {
  const t = useTranslations('drafts.certify');
  const moment = useMomentText();
  const by = useByWords();
  const { caseId, account, document, standing, seatsFor } = useTextPage();
  const [isSure, setSure] = useState(false);
  const deed = useDeed(caseId);
  const seats = seatsFor('drafting.certify');
  const wrote = account !== null && document.authors.includes(account);
  const did = account !== null && standing.certifiers.includes(account);
  const obstacles = obstaclesOf(standing);
  const isHindered = obstacles.some((obstacle) => obstacle !== 'amendments');
  const valid = document.certificates.filter(({ hash }) => hash === document.hash);
  return (
    <div className={styles.certify}>
      <p>{t('about')}</p>
      <dl className={styles.facts}>
        <div>
          <dt>{t('version')}</dt>
          <dd>{document.version}</dd>
        </div>
        <div>
          <dt>{t('hash')}</dt>
          <dd>
            <code className={styles.hash}>{document.hash}</code>
          </dd>
        </div>
      </dl>
      {valid.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <ul className={styles.plainList}>
          {valid.map((certificate) => (
            <li key={certificate.act}>
              {t('certified', { by: by(certificate.state), at: moment(certificate.at) })}
            </li>
          ))}
        </ul>
      )}
      {obstacles.length > 0 && (
        <>
          <p>{t('before')}</p>
          <ul className={styles.plainList}>
            {obstacles.map((obstacle) => (
              <li key={obstacle}>{t(`obstacle.${obstacle}`)}</li>
            ))}
          </ul>
        </>
      )}
      {wrote && <p>{t('wrote')}</p>}
      {did && <p>{t('did')}</p>}
      {seats.length > 0 && !wrote && !did && (
        <form
          className={formStyles.form}
          onSubmit={(event) => {
            event.preventDefault();
            deed.mutate(
              { kind: 'drafting.certify', body: { hash: document.hash }, as: seats[0] ?? null },
              { onSuccess: () => toast(t('done')) },
            );
          }}
        >
          <h2 className={formStyles.heading}>{t('title')}</h2>
          <label className={formStyles.check}>
            <input
              type="checkbox"
              checked={isSure}
              onChange={({ currentTarget }) => setSure(currentTarget.checked)}
            />
            <span>
              {t('statement', { version: `${document.version}`, hash: document.hash.slice(0, 12) })}
            </span>
          </label>
          {deed.error !== null && <FailureView error={deed.error} />}
          <div className={formStyles.actions}>
            <Button look="solid" type="submit" disabled={!isSure || deed.isPending || isHindered}>
              {t('send')}
            </Button>
          </div>
        </form>
      )}
    </div>
  );
};
