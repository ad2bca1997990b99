import type { PasskeyDocument } from '@hamkor/contract';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { send } from '../api/client.ts';
import { FailureView } from '../api/FailureView.tsx';
import { Button } from '../shell/Button.tsx';
import styles from './AccountForm.module.css';
import { NamedKeys } from './NamedKeys.tsx';
import { TextField } from './TextField.tsx';
import { addPasskey } from './passkeys.ts';
import { useAccountChange } from './use-account-change.ts';

/** Passkeys of the account, and making one on this device. */
export const Passkeys = ({ passkeys }: { readonly passkeys: readonly PasskeyDocument[] }) => {
  const t = useTranslations('accounts.passkeys');
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
      <NamedKeys
        keys={passkeys}
        words={{
          made: (at) => t('made', { at }),
          used: (at) => t('used', { at }),
          remove: t('remove'),
          removeOf: (passkey) => t('removeOf', { name: passkey }),
        }}
        isBusy={removal.isPending}
        onRemove={(id) => removal.mutate(id)}
      />
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
