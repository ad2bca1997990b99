import type { SessionDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { QueryView } from '../api/QueryView.tsx';
import { useAccount } from '../api/session.ts';
import { recordsQuery } from '../bank/queries.ts';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Notice } from '../shell/Notice.tsx';
import { Page, Section } from '../shell/Page.tsx';
import { Waiting } from '../shell/Waiting.tsx';
import { interestsQuery, noticesQuery } from './queries.ts';
import { RecordTable } from './RecordTable.tsx';
import { SignInFirst } from './SignInFirst.tsx';

type Account = NonNullable<SessionDocument['account']>;

const Own = ({ account }: { readonly account: Account }) => {
  const t = useTranslations('publishing.mine');
  const records = useQuery({ ...recordsQuery({ mine: 'yes', limit: 500 }), staleTime: 0 });
  const interests = useQuery(interestsQuery());
  const notices = useQuery(noticesQuery());
  const organisations = [
    ...new Set(account.grants.map(({ organisation }) => organisation).filter((id) => id !== null)),
  ];
  const open = (interests.data?.items ?? []).filter(
    ({ state }) => state === 'expressed' || state === 'accepted',
  ).length;
  return (
    <>
      <ul>
        {organisations.map((id) => (
          <li key={id}>
            <LinkTo to={`/bank/records/${id}`}>{t('organisation', { id })}</LinkTo>
          </li>
        ))}
        <li>
          <LinkTo to="/bank/interests">{t('interests', { count: open })}</LinkTo>
        </li>
        <li>
          <LinkTo to="/bank/searches">{t('notices', { count: notices.data?.unread ?? 0 })}</LinkTo>
        </li>
        <li>
          <LinkTo to="/bank/publish">{t('publish')}</LinkTo>
        </li>
      </ul>
      <Section heading={t('records')}>
        <QueryView query={records}>
          {({ items }) =>
            items.length === 0 ? (
              <Notice title={t('none')} actions={<LinkTo to="/bank/publish">{t('publish')}</LinkTo>}>
                <p>{t('noneHelp')}</p>
              </Notice>
            ) : (
              <RecordTable
                caption={t('records')}
                rows={items}
                showsStatus
                to={({ id }) => `/bank/publish/${id}`}
              />
            )
          }
        </QueryView>
      </Section>
    </>
  );
};

/** What is one's own: organisation, records, interests, notices. */
export const MinePage = () => {
  const t = useTranslations('publishing.mine');
  const account = useAccount();
  return (
    <Page title={t('title')} lede={t('lede')}>
      {account === undefined ? (
        <Waiting lines={6} />
      ) : account === null ? (
        <SignInFirst why={t('why')} />
      ) : (
        <Own account={account} />
      )}
    </Page>
  );
};
