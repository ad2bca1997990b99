import type { InterestDocument } from '@hamkor/contract';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { send } from '../api/client.ts';
import { FailureView } from '../api/FailureView.tsx';
import { NameIn } from '../bank/NameIn.tsx';
import { useRecordWords } from '../bank/use-record-words.ts';
import { useMomentText } from '../evidence/use-moment-text.ts';
import { Button } from '../shell/Button.tsx';
import { LinkTo } from '../shell/LinkTo.tsx';
import { CommitKnowHow } from './CommitKnowHow.tsx';
import fields from './form/Fields.module.css';
import styles from './Interest.module.css';
import { useBankChange } from './use-bank-change.ts';

const steps = ['expressed', 'accepted', 'disclosed'] as const;

/** The ladder: a teaser, consent of one side, names once both consented. */
const Ladder = ({ state }: Pick<InterestDocument, 'state'>) => {
  const t = useTranslations('publishing.interest.step');
  const reached = steps.indexOf(state as (typeof steps)[number]);
  if (reached < 0) return <p className={styles.over}>{t(state)}</p>;
  return (
    <ol className={styles.ladder}>
      {steps.map((step, index) => (
        <li
          key={step}
          data-reached={index <= reached || undefined}
          aria-current={index === reached ? 'step' : undefined}
        >
          {t(step)}
        </li>
      ))}
    </ol>
  );
};

/** One expression of interest: what was said, who has consented, what can be done. */
export const InterestCase = ({ interest }: { readonly interest: InterestDocument }) => {
  const t = useTranslations('publishing.interest');
  const moment = useMomentText();
  const words = useRecordWords();
  const id = useId();
  const [contact, setContact] = useState('');
  const { record, side, state, other, consents, message, commitments, updatedAt } = interest;
  const path = `interests/${encodeURIComponent(interest.id)}`;
  const stepping = useBankChange(({ deed, body }: { readonly deed: string; readonly body: object }) =>
    send('POST', `${path}/${deed}`, body),
  );
  const isOpen = state === 'expressed' || state === 'accepted';
  return (
    <article className={styles.case}>
      <header>
        <LinkTo to={`/bank/records/${record.id}`}>
          <NameIn text={record.name} />
        </LinkTo>{' '}
        <small>{moment(updatedAt)}</small>
      </header>
      <Ladder state={state} />
      <blockquote className={styles.message} dir="auto">
        {message}
      </blockquote>
      <p className={styles.other}>
        {state === 'disclosed'
          ? t('named', { name: other.name ?? '', contact: other.contact ?? '' })
          : t('teaser', {
              state: other.state === null ? t('unknownState') : words.country(other.state),
              kind: other.kind === null ? '' : words.kind(other.kind),
            })}
      </p>
      {isOpen && !consents[side] && (
        <form
          className={styles.consent}
          onSubmit={(event) => {
            event.preventDefault();
            stepping.mutate({ deed: 'consent', body: { contact: contact.trim() } });
          }}
        >
          <div className={fields.field}>
            <label htmlFor={id}>{t('contact')}</label>
            <input
              id={id}
              maxLength={300}
              required
              value={contact}
              onChange={({ currentTarget }) => setContact(currentTarget.value)}
            />
            <small>{t('contactAbout')}</small>
          </div>
          <Button look="solid" type="submit" disabled={contact.trim() === '' || stepping.isPending}>
            {t('consent')}
          </Button>
        </form>
      )}
      {isOpen && consents[side] && <p>{t('waiting')}</p>}
      {isOpen && (
        <Button
          look="plain"
          disabled={stepping.isPending}
          onClick={() => stepping.mutate({ deed: side === 'holder' ? 'decline' : 'withdraw', body: {} })}
        >
          {t(side === 'holder' ? 'decline' : 'withdraw')}
        </Button>
      )}
      {stepping.error !== null && <FailureView error={stepping.error} />}
      {commitments.length > 0 && (
        <ul className={styles.commitments}>
          {commitments.map(({ act, title, digest, by, at }) => (
            <li key={act}>
              {title} <small>{t(by === side ? 'byUs' : 'byThem', { at: moment(at) })}</small>{' '}
              <code title={digest}>{digest.slice(0, 12)}…</code>{' '}
              <a href={`/api/v1/acts/${act}/receipt`} download={`receipt-${act}.json`}>
                {t('receipt')}
              </a>
            </li>
          ))}
        </ul>
      )}
      {state !== 'declined' && state !== 'withdrawn' && <CommitKnowHow path={path} />}
    </article>
  );
};
