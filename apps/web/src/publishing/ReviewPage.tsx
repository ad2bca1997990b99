import type { DuplicateDocument, RecordItemDocument } from '@hamkor/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'use-intl';
import { send } from '../api/client.ts';
import { FailureView } from '../api/FailureView.tsx';
import { QueryView } from '../api/QueryView.tsx';
import { useAccount } from '../api/session.ts';
import { recordQuery } from '../bank/queries.ts';
import { Button } from '../shell/Button.tsx';
import { Page, Section } from '../shell/Page.tsx';
import { DeedButtons } from './DeedButtons.tsx';
import { DuplicateCase } from './DuplicateCase.tsx';
import { reviewQuery } from './queries.ts';
import { RecordTable } from './RecordTable.tsx';
import styles from './Review.module.css';
import { SignInFirst } from './SignInFirst.tsx';
import { usePartWords } from './use-part-words.ts';
import { useBankChange } from './use-bank-change.ts';

const Deeds = ({ id }: { readonly id: string }) => {
  const query = useQuery({ ...recordQuery(id), staleTime: 0 });
  const t = useTranslations('publishing.review');
  const words = usePartWords();
  const locale = useLocale();
  const record = query.data;
  if (record === undefined) return null;
  const blocking = record.quality.parts.filter(({ isBlocking, points, of }) => isBlocking && points < of);
  return (
    <>
      {!record.may.includes('publish') && (
        <p>
          {t('cannot', {
            quality: record.quality.score.toLocaleString(locale, { style: 'percent' }),
          })}{' '}
          {blocking.map(words).join('; ')}
        </p>
      )}
      <DeedButtons record={record} />
    </>
  );
};

const Renewal = ({ record }: { readonly record: RecordItemDocument }) => {
  const t = useTranslations('publishing.deed');
  const client = useQueryClient();
  const confirming = useBankChange(async () => {
    // The version that is confirmed is the one that stands now.
    const { version } = await client.fetchQuery({ ...recordQuery(record.id), staleTime: 0 });
    return send('POST', `records/${encodeURIComponent(record.id)}/confirm`, { version, source: null });
  });
  return (
    <>
      <Button disabled={confirming.isPending} onClick={() => confirming.mutate()}>
        {t('confirm')}
      </Button>
      {confirming.error !== null && <FailureView error={confirming.error} />}
    </>
  );
};

const Waiting = () => {
  const t = useTranslations('publishing.review');
  const query = useQuery(reviewQuery());
  return (
    <QueryView query={query}>
      {({ submitted, expiring, duplicates }) => (
        <>
          <Section heading={t('submitted', { count: submitted.length })} lede={t('submittedLede')}>
            {submitted.length === 0 ? (
              <p>{t('nothing')}</p>
            ) : (
              <RecordTable caption={t('submittedCaption')} rows={submitted}>
                {({ id }) => <Deeds id={id} />}
              </RecordTable>
            )}
          </Section>
          <Section heading={t('duplicates', { count: duplicates.length })} lede={t('duplicatesLede')}>
            {duplicates.length === 0 ? (
              <p>{t('nothing')}</p>
            ) : (
              <ul className={styles.cases}>
                {duplicates.map((each: DuplicateDocument) => (
                  <li key={`${each.one.id} ${each.other.id}`}>
                    <DuplicateCase pair={each} />
                  </li>
                ))}
              </ul>
            )}
          </Section>
          <Section heading={t('expiring', { count: expiring.length })} lede={t('expiringLede')}>
            {expiring.length === 0 ? (
              <p>{t('nothing')}</p>
            ) : (
              <RecordTable caption={t('expiringCaption')} rows={expiring}>
                {(record) => <Renewal record={record} />}
              </RecordTable>
            )}
          </Section>
        </>
      )}
    </QueryView>
  );
};

/** What waits for somebody who may decide: submitted records, possible duplicates, records about to expire. */
export const ReviewPage = () => {
  const t = useTranslations('publishing.review');
  const account = useAccount();
  return (
    <Page title={t('title')} lede={t('lede')}>
      {account === null ? <SignInFirst why={t('why')} /> : <Waiting />}
    </Page>
  );
};
