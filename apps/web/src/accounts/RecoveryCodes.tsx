import type { RecoveryCodesDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { send } from '../api/client.ts';
import { FailureView } from '../api/FailureView.tsx';
import { Button } from '../shell/Button.tsx';
import styles from './AccountForm.module.css';
import { useAccountChange } from './use-account-change.ts';

/** Codes for the day on which the second factor is lost; shown once. */
export const RecoveryCodes = ({ left }: { readonly left: number }) => {
  const t = useTranslations('accounts.recoveryCodes');
  const making = useAccountChange(() => send<RecoveryCodesDocument>('POST', 'account/recovery-codes', {}));
  return (
    <div className={styles.form}>
      <h3>{t('title')}</h3>
      <p>{t('left', { count: left })}</p>
      {making.data ? (
        <>
          <p>{t('once')}</p>
          <ul className={styles.codes}>
            {making.data.codes.map((code) => (
              <li key={code}>{code}</li>
            ))}
          </ul>
        </>
      ) : (
        <div className={styles.actions}>
          <Button disabled={making.isPending} onClick={() => making.mutate()}>
            {t('make')}
          </Button>
        </div>
      )}
      {making.error !== null && <FailureView error={making.error} />}
    </div>
  );
};
