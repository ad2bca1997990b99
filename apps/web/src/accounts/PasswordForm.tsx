import type { SessionDocument, SignInDocument } from '@hamkor/contract';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { address, send } from '../api/client.ts';
import { FailureView } from '../api/FailureView.tsx';
import { Button } from '../shell/Button.tsx';
import { LinkTo } from '../shell/LinkTo.tsx';
import styles from './AccountForm.module.css';
import { TextField } from './TextField.tsx';
import { signInByPasskey } from './passkeys.ts';

interface PasswordFormProps {
  readonly session: SessionDocument;
  /** Where to go afterwards. */
  readonly next: string;
  readonly onAnswer: (answer: SignInDocument) => void;
}

/** Login and password, and the other ways in beside them. */
export const PasswordForm = ({ session, next, onAnswer }: PasswordFormProps) => {
  const t = useTranslations('accounts.signIn');
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const byPassword = useMutation({
    mutationFn: () => send<SignInDocument>('POST', 'session', { login: login.trim(), password }),
    onSuccess: (answer) => {
      if (answer) onAnswer(answer);
    },
  });
  const byPasskey = useMutation({
    mutationFn: () => signInByPasskey(),
    onSuccess: (answer) => {
      if (answer) onAnswer(answer);
    },
  });
  const error = byPassword.error ?? byPasskey.error;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        byPasskey.reset();
        byPassword.mutate();
      }}
    >
      <TextField label={t('login')} value={login} autoComplete="username" required onText={setLogin} />
      <TextField
        label={t('password')}
        value={password}
        type="password"
        autoComplete="current-password"
        required
        onText={setPassword}
      />
      <div className={styles.actions}>
        <Button look="solid" type="submit" disabled={byPassword.isPending}>
          {t('submit')}
        </Button>
        <LinkTo to="/account/recovery">{t('forgotten')}</LinkTo>
      </div>
      {error !== null && <FailureView error={error} />}
      <div className={styles.ways}>
        <Button
          disabled={byPasskey.isPending}
          onClick={() => {
            byPassword.reset();
            byPasskey.mutate();
          }}
        >
          {t('byPasskey')}
        </Button>
        {session.providers.map(({ id, name }) => (
          <a key={id} href={address(`sign-in/oidc/${encodeURIComponent(id)}`, { next })}>
            {t('byProvider', { name })}
          </a>
        ))}
        <small>{t('noAccount')}</small>
      </div>
    </form>
  );
};
