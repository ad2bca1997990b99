import type { MachineKeyDocument } from '@hamkor/contract';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { send } from '../api/client.ts';
import { FailureView } from '../api/FailureView.tsx';
import { Button } from '../shell/Button.tsx';
import styles from './AccountForm.module.css';
import { NamedKeys } from './NamedKeys.tsx';
import { TextField } from './TextField.tsx';
import { useAccountChange } from './use-account-change.ts';

/** Keys with which machines act for the account, and adding one. */
export const MachineKeys = ({ keys }: { readonly keys: readonly MachineKeyDocument[] }) => {
  const t = useTranslations('accounts.keys');
  const [name, setName] = useState('');
  const [publicKey, setPublicKey] = useState('');
  const addition = useAccountChange(() => send('POST', 'account/keys', { name: name.trim(), publicKey }));
  const removal = useAccountChange((id: string) => send('DELETE', `account/keys/${encodeURIComponent(id)}`));
  const error = addition.error ?? removal.error;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        addition.mutate(undefined, {
          onSuccess: () => {
            setName('');
            setPublicKey('');
          },
        });
      }}
    >
      <h3>{t('title')}</h3>
      <p>{t('about')}</p>
      <NamedKeys
        keys={keys}
        words={{
          made: (at) => t('made', { at }),
          used: (at) => t('used', { at }),
          remove: t('remove'),
          removeOf: (key) => t('removeOf', { name: key }),
        }}
        isBusy={removal.isPending}
        onRemove={(id) => removal.mutate(id)}
      />
      <TextField label={t('name')} value={name} maxLength={60} required onText={setName} />
      <TextField
        label={t('publicKey')}
        about={t('publicKeyAbout')}
        value={publicKey}
        maxLength={2000}
        required
        onText={setPublicKey}
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
