import type { RecordDocument } from '@hamkor/contract';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { send } from '../api/client.ts';
import { FailureView } from '../api/FailureView.tsx';
import { Button } from '../shell/Button.tsx';
import styles from './form/Fields.module.css';
import layout from './form/RecordForm.module.css';
import { useBankChange } from './use-bank-change.ts';

/** Deeds that need no more than a press; the others ask for a reason first. */
const plain = ['submit', 'publish', 'confirm'] as const;
const reasoned = ['return', 'withdraw'] as const;
type Reasoned = (typeof reasoned)[number];

/** What whoever looks may do with a record now: each is an act in the log. */
export const DeedButtons = ({ record }: { readonly record: RecordDocument }) => {
  const t = useTranslations('publishing.deed');
  const id = useId();
  const [asked, setAsked] = useState<Reasoned | null>(null);
  const [reason, setReason] = useState('');
  const doing = useBankChange(({ deed, body }: { readonly deed: string; readonly body: object }) =>
    send('POST', `records/${encodeURIComponent(record.id)}/${deed}`, { version: record.version, ...body }),
  );
  return (
    <>
      <div className={layout.actions}>
        {plain
          .filter((deed) => record.may.includes(deed))
          .map((deed) => (
            <Button
              key={deed}
              disabled={doing.isPending}
              onClick={() => doing.mutate({ deed, body: deed === 'confirm' ? { source: null } : {} })}
            >
              {t(deed)}
            </Button>
          ))}
        {reasoned
          .filter((deed) => record.may.includes(deed))
          .map((deed) => (
            <Button key={deed} look="plain" aria-expanded={asked === deed} onClick={() => setAsked(deed)}>
              {t(deed)}
            </Button>
          ))}
      </div>
      {asked !== null && (
        <form
          className={styles.field}
          onSubmit={(event) => {
            event.preventDefault();
            doing.mutate({ deed: asked, body: { reason } }, { onSuccess: () => setAsked(null) });
          }}
        >
          <label htmlFor={id}>{t('reason')}</label>
          <textarea
            id={id}
            rows={3}
            maxLength={2000}
            required
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          <div className={layout.actions}>
            <Button type="submit" disabled={reason.trim() === '' || doing.isPending}>
              {t(asked)}
            </Button>
            <Button look="plain" onClick={() => setAsked(null)}>
              {t('cancel')}
            </Button>
          </div>
        </form>
      )}
      {doing.error !== null && <FailureView error={doing.error} />}
    </>
  );
};
