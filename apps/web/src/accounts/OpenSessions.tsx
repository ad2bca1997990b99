import type { OpenSessionDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { send } from '../api/client.ts';
import { FailureView } from '../api/FailureView.tsx';
import { useMomentText } from '../evidence/use-moment-text.ts';
import { Button } from '../shell/Button.tsx';
import styles from './AccountForm.module.css';
import { useAccountChange } from './use-account-change.ts';

/** Where the account is signed in; any of them can be ended. */
export const OpenSessions = ({ sessions }: { readonly sessions: readonly OpenSessionDocument[] }) => {
  const t = useTranslations('accounts.sessions');
  const moment = useMomentText();
  const ending = useAccountChange((id: string) =>
    send('DELETE', `account/sessions/${encodeURIComponent(id)}`),
  );
  return (
    <>
      <ul className={styles.list}>
        {sessions.map(({ id, agent, seenAt, isThis }) => (
          <li key={id}>
            <span>
              {agent ?? t('unknownAgent')} <small>{t('seen', { at: moment(seenAt) })}</small>
            </span>
            {isThis ? (
              <small>{t('this')}</small>
            ) : (
              <Button look="plain" disabled={ending.isPending} onClick={() => ending.mutate(id)}>
                {t('end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {ending.error !== null && <FailureView error={ending.error} />}
    </>
  );
};
