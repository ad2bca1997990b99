import type { TotpSetupDocument } from '@hamkor/contract';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { send } from '../api/client.ts';
import { FailureView } from '../api/FailureView.tsx';
import { Button } from '../shell/Button.tsx';
import styles from './AccountForm.module.css';
import { QrCode } from './QrCode.tsx';
import { TextField } from './TextField.tsx';
import { useAccountChange } from './use-account-change.ts';

const Confirmation = ({ setup }: { readonly setup: TotpSetupDocument }) => {
  const t = useTranslations('accounts.totp');
  const [code, setCode] = useState('');
  const confirmation = useAccountChange(() => send('POST', 'account/totp/confirm', { code: code.trim() }));
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        confirmation.mutate();
      }}
    >
      <p>{t('scan')}</p>
      <QrCode text={setup.uri} label={t('qr')} />
      <p className={styles.secret}>{setup.secret}</p>
      <TextField
        label={t('code')}
        value={code}
        inputMode="numeric"
        autoComplete="one-time-code"
        required
        onText={setCode}
      />
      <div className={styles.actions}>
        <Button look="solid" type="submit" disabled={confirmation.isPending}>
          {t('confirm')}
        </Button>
      </div>
      {confirmation.error !== null && <FailureView error={confirmation.error} />}
    </form>
  );
};

/** The authenticator: set up with a code to scan, or taken away. */
export const TotpSection = ({ hasTotp }: { readonly hasTotp: boolean }) => {
  const t = useTranslations('accounts.totp');
  const beginning = useAccountChange(() => send<TotpSetupDocument>('POST', 'account/totp', {}));
  const removal = useAccountChange(() => send('DELETE', 'account/totp'));
  const setup = beginning.data;
  const error = beginning.error ?? removal.error;
  return (
    <div className={styles.form}>
      <h3>{t('title')}</h3>
      {hasTotp ? (
        <div className={styles.actions}>
          <span>{t('on')}</span>
          <Button disabled={removal.isPending} onClick={() => removal.mutate()}>
            {t('remove')}
          </Button>
        </div>
      ) : setup === undefined || setup === null ? (
        <div className={styles.actions}>
          <Button disabled={beginning.isPending} onClick={() => beginning.mutate()}>
            {t('begin')}
          </Button>
        </div>
      ) : (
        <Confirmation setup={setup} />
      )}
      {error !== null && <FailureView error={error} />}
    </div>
  );
};
