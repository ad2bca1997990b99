import { useTranslations } from 'use-intl';
import { useAccount } from '../api/session.ts';
import styles from './AccountLink.module.css';
import { LinkTo } from './LinkTo.tsx';

/** The way to sign in, and to the own account once one is: then the figure is filled. */
export const AccountLink = () => {
  const t = useTranslations('shell.account');
  const account = useAccount();
  const label = account ? t('own', { name: account.name }) : t('signIn');
  return (
    <LinkTo
      to={account ? '/account' : '/account/sign-in'}
      className={styles.link}
      data-signed-in={account ? true : undefined}
      title={label}
      aria-label={label}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="8" cy="5" r="2.75" strokeWidth="1.5" />
        <path d="M2.5 14.25a5.5 5.5 0 0 1 11 0z" strokeWidth="1.5" strokeLinejoin="round" />
      </svg>
    </LinkTo>
  );
};
