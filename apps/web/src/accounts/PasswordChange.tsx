import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { send } from '../api/client.ts';
import { FailureView } from '../api/FailureView.tsx';
import { Button } from '../shell/Button.tsx';
import styles from './AccountForm.module.css';
import { NewPasswordField } from './NewPasswordField.tsx';
import { TextField } from './TextField.tsx';
import { useAccountChange } from './use-account-change.ts';

/** A new password, with the present one as proof. */
export const PasswordChange = () => {
  const t = useTranslations('accounts.password');
  const [present, setPresent] = useState('');
  const [next, setNext] = useState('');
  const change = useAccountChange(async () => {
    await send('PUT', 'account/password', { present, password: next });
    setPresent('');
    setNext('');
  });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate();
      }}
    >
      <TextField
        label={t('present')}
        value={present}
        type="password"
        autoComplete="current-password"
        required
        onText={setPresent}
      />
      <NewPasswordField label={t('next')} value={next} onText={setNext} />
      <div className={styles.actions}>
        <Button type="submit" disabled={change.isPending}>
          {t('submit')}
        </Button>
        <output>{change.isSuccess ? t('done') : ''}</output>
      </div>
      {change.error !== null && <FailureView error={change.error} />}
    </form>
  );
};
