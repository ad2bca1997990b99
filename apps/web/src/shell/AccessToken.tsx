import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { accessToken, keepAccessToken } from '../api/access-token.ts';
import styles from './AccessToken.module.css';
import { Button } from './Button.tsx';

/** The operator's token, for changes from another machine than the server's: kept in this tab only. */
export const AccessToken = () => {
  const t = useTranslations('shell.display.token');
  const id = useId();
  const [isKept, setIsKept] = useState(() => accessToken() !== null);
  const [typed, setTyped] = useState('');
  const [isRefused, setIsRefused] = useState(false);
  const keep = (): void => {
    const isTaken = keepAccessToken(typed.trim());
    setIsRefused(!isTaken);
    if (!isTaken) return;
    setTyped('');
    setIsKept(true);
  };
  const forget = (): void => {
    keepAccessToken(null);
    setIsKept(false);
  };
  return (
    <form
      className={styles.token}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <label htmlFor={id}>{t('label')}</label>
      <div className={styles.line}>
        <input
          id={id}
          type="password"
          autoComplete="off"
          spellCheck={false}
          placeholder={isKept ? t('kept') : ''}
          aria-describedby={`${id}-about`}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" disabled={typed.trim() === ''}>
          {t('keep')}
        </Button>
        {isKept && <Button onClick={forget}>{t('forget')}</Button>}
      </div>
      <p id={`${id}-about`} className={styles.about}>
        {t('about')}
      </p>
      <p aria-live="polite" className={styles.about}>
        {isRefused ? t('refused') : isKept ? t('isKept') : ''}
      </p>
    </form>
  );
};
