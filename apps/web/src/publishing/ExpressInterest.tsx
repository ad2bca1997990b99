import type { RecordDocument } from '@hamkor/contract';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { send } from '../api/client.ts';
import { FailureView } from '../api/FailureView.tsx';
import { Button } from '../shell/Button.tsx';
import { LinkTo } from '../shell/LinkTo.tsx';
import fields from './form/Fields.module.css';
import styles from './Interest.module.css';
import { useBankChange } from './use-bank-change.ts';

/** The first step of the ladder: a few words that name nobody. Shown to whoever may take it. */
export const ExpressInterest = ({ record }: { readonly record: RecordDocument }) => {
  const t = useTranslations('publishing.express');
  const id = useId();
  const [message, setMessage] = useState('');
  const expressing = useBankChange(() =>
    send('POST', 'interests', { record: record.id, asRecord: null, message: message.trim() }),
  );
  if (expressing.isSuccess)
    return (
      <p>
        {t('done')} <LinkTo to="/bank/interests">{t('toInterests')}</LinkTo>
      </p>
    );
  return (
    <details className={styles.commit}>
      <summary>{t('open')}</summary>
      <form
        className={fields.field}
        onSubmit={(event) => {
          event.preventDefault();
          expressing.mutate();
        }}
      >
        <label htmlFor={id}>{t('message')}</label>
        <textarea
          id={id}
          rows={4}
          maxLength={2000}
          required
          value={message}
          onChange={({ currentTarget }) => setMessage(currentTarget.value)}
        />
        <small>{t('about')}</small>
        <div>
          <Button look="solid" type="submit" disabled={message.trim() === '' || expressing.isPending}>
            {t('submit')}
          </Button>
        </div>
        {expressing.error !== null && <FailureView error={expressing.error} />}
      </form>
    </details>
  );
};
