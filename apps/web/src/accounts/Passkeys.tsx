import type { PasskeyDocument } from '@hamkor/contract';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { send } from '../api/client.ts';
import { FailureView } from '../api/FailureView.tsx';
import { useMomentText } from '../evidence/use-moment-text.ts';
import { Button } from '../shell/Button.tsx';
import styles from './AccountForm.module.css';
import { TextField } from './TextField.tsx';
import { addPasskey } from './passkeys.ts';
import { useAccountChange } from './use-account-change.ts';

/** Passkeys of the account, and making one on this device. */
export const Passkeys = ({ passkeys }: { readonly passkeys: readonly PasskeyDocument[] }) => {
  const t = useTranslations('accounts.passkeys');
  const moment = useMomentText();
  const [name, setName] = useState('');
  const addition = useAccountChange(() => addPasskey(name.trim()));
  const removal = useAccountChange((id: string) =>
    send('DELETE', `account/passkeys/${encodeURIComponent(id)}`),
  );
  const error = addition.error ?? removal.error;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        addition.mutate();
      }}
    >
      <h3>{t('title')}</h3>
      <ul className={styles.list}>
        {passkeys.map(({ id, name: called, createdAt, lastUsedAt }) => (
          <li key={id}>
            <span>
              {called}{' '}
              <small>
                {lastUsedAt === null
                  ? t('made', { at: moment(createdAt) })
                  : t('used', { at: moment(lastUsedAt) })}
              </small>
            </span>
            <Button
              look="plain"
              aria-label={t('removeOf', { name: called })}
              disabled={removal.isPending}
              onClick={() => removal.mutate(id)}
            >
              {t('remove')}
            </Button>
          </li>
        ))}
      </ul>
      <TextField
        label={t('name')}
        about={t('nameAbout')}
        value={name}
        maxLength={60}
        required
        onText={setName}
      />
      <div className={styles.actions}>
        <Button type="submit" disabled={addition.isPending}>
          {t('add')}
        </Button>
      </div>
      {error !== null && <FailureView error={error} />}
    </form>
  );
};
