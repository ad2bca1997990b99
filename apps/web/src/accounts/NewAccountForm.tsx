import type { SessionDocument } from '@hamkor/contract';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { send } from '../api/client.ts';
import { FailureView } from '../api/FailureView.tsx';
import { Button } from '../shell/Button.tsx';
import styles from './AccountForm.module.css';
import { NewPasswordField } from './NewPasswordField.tsx';
import { TextField } from './TextField.tsx';

interface NewAccountFormProps {
  /** Where the account is asked for. */
  readonly path: 'set-up' | 'invitations/accept';
  /** What entitles to it; null where the person types it. */
  readonly token: string | null;
  readonly submit: string;
  readonly onSession: (session: SessionDocument | null) => void;
}

/** Name, login and password of a new account. */
export const NewAccountForm = ({ path, token, submit, onSession }: NewAccountFormProps) => {
  const t = useTranslations('accounts.new');
  const [code, setCode] = useState('');
  const [name, setName] = useState('');
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const creation = useMutation({
    mutationFn: () =>
      send<SessionDocument>('POST', path, {
        ...(token === null ? { code: code.trim() } : { token }),
        login: login.trim(),
        name: name.trim(),
        password,
      }),
    onSuccess: onSession,
  });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        creation.mutate();
      }}
    >
      {token === null && (
        <TextField
          label={t('code')}
          about={t('codeAbout')}
          value={code}
          autoComplete="off"
          required
          onText={setCode}
        />
      )}
      <TextField
        label={t('name')}
        about={t('nameAbout')}
        value={name}
        autoComplete="name"
        required
        onText={setName}
      />
      <TextField label={t('login')} value={login} autoComplete="username" required onText={setLogin} />
      <NewPasswordField value={password} onText={setPassword} />
      <div className={styles.actions}>
        <Button look="solid" type="submit" disabled={creation.isPending}>
          {submit}
        </Button>
      </div>
      {creation.error !== null && <FailureView error={creation.error} />}
    </form>
  );
};
