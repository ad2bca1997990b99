import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { address } from '../../api/client.ts';
import { QueryView } from '../../api/QueryView.tsx';
import { useMomentText } from '../../evidence/use-moment-text.ts';
import { checkpointQuery, verdictQuery } from '../queries.ts';
import styles from './Log.module.css';

/** Whether the chain of acts is whole, read by the server anew. */
export const LogVerdict = () => {
  const t = useTranslations('bank.log');
  const query = useQuery(verdictQuery());
  return (
    <QueryView query={query} lines={2}>
      {({ isSound, checkedTo, size, faults }) => (
        <div className={styles.verdict} data-sound={isSound}>
          <p>
            {isSound ? t('sound', { checkedTo }) : t('broken', { faults: faults.length })}
            {checkedTo < size && ` ${t('notYet', { rest: size - checkedTo })}`}
          </p>
          {faults.length > 0 && (
            <ul>
              {faults.map(({ seq, kind, detail }) => (
                <li key={`${seq ?? ''} ${kind} ${detail}`}>
                  {seq !== null && <b>{t('faultAt', { seq })} </b>}
                  {detail}
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </QueryView>
  );
};

/** The newest signed statement about the log, and how to check everything without this server. */
export const Checkpoint = () => {
  const t = useTranslations('bank.log');
  const moment = useMomentText();
  const query = useQuery(checkpointQuery());
  return (
    <QueryView query={query} lines={4}>
      {({ size, at, root, note, verifierKey }) => (
        <>
          <dl className={styles.checkpoint}>
            <div>
              <dt>{t('size')}</dt>
              <dd>{t('acts', { count: size })}</dd>
            </div>
            <div>
              <dt>{t('signedAt')}</dt>
              <dd>{moment(at)}</dd>
            </div>
            <div>
              <dt>{t('root')}</dt>
              <dd>
                <code>{root}</code>
              </dd>
            </div>
            <div>
              <dt>{t('key')}</dt>
              <dd>
                <code>{verifierKey}</code>
              </dd>
            </div>
          </dl>
          <details>
            <summary>{t('note')}</summary>
            <pre className={styles.note}>{note}</pre>
          </details>
          <h3>{t('offline')}</h3>
          <ol className={styles.how}>
            <li>
              {t('offlineKey')} <code>{verifierKey}</code>
            </li>
            <li>
              {t('offlineEntries')}{' '}
              <a href={address('log/entries', { from: 1, limit: 500 })} download>
                /api/v1/log/entries
              </a>
            </li>
            <li>
              {t('offlineVerify')} <code>hamkor verify</code>
            </li>
            <li>{t('offlineReceipt')}</li>
          </ol>
        </>
      )}
    </QueryView>
  );
};
