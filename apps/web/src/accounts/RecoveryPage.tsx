import { useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { send } from '../api/client.ts';
import { FailureView } from '../api/FailureView.tsx';
import { Button } from '../shell/Button.tsx';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Notice } from '../shell/Notice.tsx';
import { Page } from '../shell/Page.tsx';
import styles from './AccountForm.module.css';
import { NewPasswordField } from './NewPasswordField.tsx';
import { TextField } from './TextField.tsx';

const route = getRouteApi('/account/recovery');

const AskForm = () => {
  const t = useTranslations('accounts.recovery');
  const [login, setLogin] = useState('');
  const asking = useMutation({ mutationFn: () => send('POST', 'recovery', { login: login.trim() }) });
  if (asking.isSuccess)
    return (
      <Notice title={t('asked')}>
        <p>{t('askedHelp')}</p>
      </Notice>
    );
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        asking.mutate();
      }}
    >
      <TextField label={t('login')} value={login} autoComplete="username" required onText={setLogin} />
      <div className={styles.actions}>
        <Button look="solid" type="submit" disabled={asking.isPending}>
          {t('ask')}
        </Button>
      </div>
      {asking.error !== null && <FailureView error={asking.error} />}
    </form>
  );
};

const ConfirmForm = ({ token }: { readonly token: string }) => {
  const t = useTranslations('accounts.recovery');
  const [password, setPassword] = useState('');
  const confirmation = useMutation({
    mutationFn: () => send('POST', 'recovery/confirm', { token, password }),
  });
  if (confirmation.isSuccess)
    return (
      <Notice title={t('done')} actions={<LinkTo to="/account/sign-in">{t('toSignIn')}</LinkTo>}>
        <p>{t('doneHelp')}</p>
      </Notice>
    );
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        confirmation.mutate();
      }}
    >
      <NewPasswordField value={password} onText={setPassword} />
      <div className={styles.actions}>
        <Button look="solid" type="submit" disabled={confirmation.isPending}>
          {t('confirm')}
        </Button>
      </div>
      {confirmation.error !== null && <FailureView error={confirmation.error} />}
    </form>
  );
};

/** A lost password: asking for a letter, and setting a new one with the token in it. */
export const RecoveryPage = () => {
  const t = useTranslations('accounts.recovery');
  const { token } = route.useSearch();
  return (
    <Page title={t('title')} lede={token === undefined ? t('lede') : t('confirmLede')}>
      {token === undefined ? <AskForm /> : <ConfirmForm token={token} />}
    </Page>
  );
};
