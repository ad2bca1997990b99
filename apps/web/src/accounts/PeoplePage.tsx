import type { AccountDocument, InvitationDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { send } from '../api/client.ts';
import { FailureView } from '../api/FailureView.tsx';
import type { PageOf } from '../api/queries.ts';
import { documentQuery } from '../api/queries.ts';
import { QueryView } from '../api/QueryView.tsx';
import { useAccount } from '../api/session.ts';
import { useMomentText } from '../evidence/use-moment-text.ts';
import { Button } from '../shell/Button.tsx';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Notice } from '../shell/Notice.tsx';
import { Page, Section } from '../shell/Page.tsx';
import type { TableColumn } from '../table/column.ts';
import { DataTable } from '../table/DataTable.tsx';
import styles from './AccountForm.module.css';
import { InviteForm } from './InviteForm.tsx';
import { useAccountChange } from './use-account-change.ts';
import { useGrantWords } from './use-grant-words.ts';

const Accounts = () => {
  const t = useTranslations('accounts.people');
  const words = useGrantWords();
  const moment = useMomentText();
  const query = useQuery(documentQuery<PageOf<AccountDocument>>('accounts', { limit: 500 }));
  const change = useAccountChange(({ id, status }: Pick<AccountDocument, 'id' | 'status'>) =>
    send('PATCH', `accounts/${encodeURIComponent(id)}`, {
      status: status === 'active' ? 'suspended' : 'active',
    }),
  );
  const columns: readonly TableColumn<AccountDocument>[] = [
    {
      id: 'name',
      header: t('name'),
      value: ({ name }) => name,
      render: ({ name, login }) => (
        <>
          {name} <small>{login}</small>
        </>
      ),
      pinned: true,
    },
    {
      id: 'roles',
      header: t('roles'),
      value: ({ grants }) => grants.map(words).join('; '),
      wrap: true,
    },
    {
      id: 'second',
      header: t('secondFactor'),
      value: ({ hasSecondFactor }) => (hasSecondFactor ? t('yes') : t('no')),
    },
    {
      id: 'seen',
      header: t('lastSeen'),
      value: ({ lastSeenAt }) => lastSeenAt,
      render: ({ lastSeenAt }) => (lastSeenAt === null ? t('never') : moment(lastSeenAt)),
    },
    {
      id: 'status',
      header: t('status'),
      value: ({ status }) => t(status),
      render: (account) => (
        <>
          {t(account.status)}{' '}
          <Button
            look="plain"
            aria-label={t(account.status === 'active' ? 'suspendOf' : 'resumeOf', { name: account.name })}
            disabled={change.isPending}
            onClick={() => change.mutate(account)}
          >
            {account.status === 'active' ? t('suspend') : t('resume')}
          </Button>
        </>
      ),
    },
  ];
  return (
    <>
      <QueryView query={query}>
        {({ items }) => (
          <DataTable caption={t('accounts')} columns={columns} rows={items} rowKey={({ id }) => id} />
        )}
      </QueryView>
      {change.error !== null && <FailureView error={change.error} />}
    </>
  );
};

const Invitations = () => {
  const t = useTranslations('accounts.people');
  const words = useGrantWords();
  const moment = useMomentText();
  const query = useQuery(documentQuery<PageOf<InvitationDocument>>('invitations', { limit: 500 }));
  const revocation = useAccountChange((id: string) =>
    send('DELETE', `invitations/${encodeURIComponent(id)}`),
  );
  return (
    <>
      <QueryView query={query} lines={2}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{t('noInvitations')}</p>
          ) : (
            <ul className={styles.list}>
              {items.map(({ id, email, grant, expiresAt, state }) => (
                <li key={id}>
                  <span>
                    {words(grant)}{' '}
                    <small>
                      {[email, t(`invitation.${state}`, { at: moment(expiresAt) })]
                        .filter((part) => part !== null)
                        .join(' · ')}
                    </small>
                  </span>
                  {state === 'open' && (
                    <Button
                      look="plain"
                      disabled={revocation.isPending}
                      onClick={() => revocation.mutate(id)}
                    >
                      {t('revoke')}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
      {revocation.error !== null && <FailureView error={revocation.error} />}
    </>
  );
};

/** Who has an account here, and invitations to others. */
export const PeoplePage = () => {
  const t = useTranslations('accounts.people');
  const account = useAccount();
  const grants = account?.grants ?? [];
  return (
    <Page title={t('title')} lede={t('lede')}>
      {account === null ? (
        <Notice title={t('visitor')} actions={<LinkTo to="/account/sign-in">{t('toSignIn')}</LinkTo>}>
          <p>{t('visitorHelp')}</p>
        </Notice>
      ) : (
        <>
          <Section heading={t('invite')} lede={t('inviteLede')}>
            <InviteForm own={grants} />
          </Section>
          <Section heading={t('invitations')}>
            <Invitations />
          </Section>
          {grants.some(({ role }) => role === 'administrator' || role === 'national-coordinator') && (
            <Section heading={t('accounts')}>
              <Accounts />
            </Section>
          )}
        </>
      )}
    </Page>
  );
};
