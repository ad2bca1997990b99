import type { SignInDocument } from '@hamkor/contract';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { send } from '../api/client.ts';
import { FailureView } from '../api/FailureView.tsx';
import { Button } from '../shell/Button.tsx';
import styles from './AccountForm.module.css';
import { TextField } from './TextField.tsx';
import { signInByPasskey } from './passkeys.ts';

type Methods = Extract<SignInDocument, { readonly kind: 'second-factor' }>['methods'];

interface SecondFactorFormProps {
  readonly methods: Methods;
  readonly onAnswer: (answer: SignInDocument) => void;
  readonly onBack: () => void;
}

/** A code of the authenticator, a recovery code, or a passkey. */
export const SecondFactorForm = ({ methods, onAnswer, onBack }: SecondFactorFormProps) => {
  const t = useTranslations('accounts.secondFactor');
  const [code, setCode] = useState('');
  const [isRecovery, setIsRecovery] = useState(!methods.includes('totp'));
  const taken = (answer: SignInDocument | null): void => {
    if (answer) onAnswer(answer);
  };
  const byCode = useMutation({
    mutationFn: () =>
      send<SignInDocument>('POST', 'session/second-factor', {
        method: isRecovery ? 'recovery-code' : 'totp',
        code: code.trim(),
      }),
    onSuccess: taken,
  });
  const byPasskey = useMutation({ mutationFn: () => signInByPasskey(), onSuccess: taken });
  const error = byCode.error ?? byPasskey.error;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        byCode.mutate();
      }}
    >
      <TextField
        key={String(isRecovery)}
        label={isRecovery ? t('recoveryCode') : t('code')}
        about={isRecovery ? t('recoveryAbout') : t('codeAbout')}
        value={code}
        inputMode={isRecovery ? 'text' : 'numeric'}
        autoComplete="one-time-code"
        required
        onText={setCode}
      />
      <div className={styles.actions}>
        <Button look="solid" type="submit" disabled={byCode.isPending}>
          {t('submit')}
        </Button>
        <Button look="plain" onClick={onBack}>
          {t('back')}
        </Button>
      </div>
      {error !== null && <FailureView error={error} />}
      <div className={styles.ways}>
        {methods.includes('passkey') && (
          <Button disabled={byPasskey.isPending} onClick={() => byPasskey.mutate()}>
            {t('byPasskey')}
          </Button>
        )}
        {methods.includes('recovery-code') && methods.includes('totp') && (
          <Button
            look="plain"
            onClick={() => {
              setCode('');
              setIsRecovery(!isRecovery);
            }}
          >
            {isRecovery ? t('useCode') : t('useRecovery')}
          </Button>
        )}
      </div>
    </form>
  );
};
