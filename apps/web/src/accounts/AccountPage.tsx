import type { OwnAccountDocument } from '@hamkor/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { send } from '../api/client.ts';
import { documentQuery } from '../api/queries.ts';
import { QueryView } from '../api/QueryView.tsx';
import { sessionQuery, useTakeSession } from '../api/session.ts';
import { Button } from '../shell/Button.tsx';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Notice } from '../shell/Notice.tsx';
import { Page, Section } from '../shell/Page.tsx';
import styles from './AccountForm.module.css';
import { OpenSessions } from './OpenSessions.tsx';
import { MachineKeys } from './MachineKeys.tsx';
import { Passkeys } from './Passkeys.tsx';
import { PasswordChange } from './PasswordChange.tsx';
import { RecoveryCodes } from './RecoveryCodes.tsx';
import { TotpSection } from './TotpSection.tsx';
import { useGrantWords } from './use-grant-words.ts';

export const ownAccountQuery = () => documentQuery<OwnAccountDocument>('account');

/** Who may invite others. */
const inviting: ReadonlySet<string> = new Set([
  'administrator',
  'national-coordinator',
  'enterprise',
  'research-institute',
  'chamber',
  'bank',
]);

const Own = ({ account }: { readonly account: OwnAccountDocument }) => {
  const t = useTranslations('accounts.account');
  const words = useGrantWords();
  return (
    <>
      <Section heading={t('roles')} lede={t('rolesLede')}>
        {account.grants.length === 0 ? (
          <p>{t('noRoles')}</p>
        ) : (
          <ul className={styles.grants}>
            {account.grants.map((grant) => (
              <li key={words(grant)}>{words(grant)}</li>
            ))}
          </ul>
        )}
        {account.grants.some(({ role }) => inviting.has(role)) && (
          <p>
            <LinkTo to="/account/people">{t('toPeople')}</LinkTo>
          </p>
        )}
      </Section>
      <Section
        heading={t('secondFactor')}
        lede={account.hasSecondFactor ? t('secondFactorOn') : t('secondFactorOff')}
      >
        <TotpSection hasTotp={account.hasTotp} />
        <Passkeys passkeys={account.passkeys} />
        <MachineKeys keys={account.keys} />
        <RecoveryCodes left={account.recoveryCodesLeft} />
      </Section>
      <Section heading={t('password')}>
        <PasswordChange />
      </Section>
      <Section heading={t('sessions')} lede={t('sessionsLede')}>
        <OpenSessions sessions={account.sessions} />
      </Section>
    </>
  );
};

const SignedIn = () => {
  const query = useQuery(ownAccountQuery());
  return <QueryView query={query}>{(account) => <Own account={account} />}</QueryView>;
};

/** The account of whoever is signed in: roles, second factor, password, open sessions. */
export const AccountPage = () => {
  const t = useTranslations('accounts.account');
  const navigate = useNavigate();
  const takeSession = useTakeSession();
  const query = useQuery(sessionQuery());
  const signingOut = useMutation({
    mutationFn: () => send('DELETE', 'session'),
    onSuccess: async () => {
      await takeSession();
      await navigate({ to: '/' });
    },
  });
  const account = query.data?.account ?? null;
  return (
    <Page
      title={t('title')}
      heading={account === null ? t('title') : account.name}
      lede={
        account !== null && (
          <p>
            {t('signedInAs', { login: account.login })}{' '}
            <Button look="line" disabled={signingOut.isPending} onClick={() => signingOut.mutate()}>
              {t('signOut')}
            </Button>
          </p>
        )
      }
    >
      <QueryView query={query} lines={4}>
        {(session) =>
          session.account === null ? (
            <Notice
              title={t('visitor')}
              actions={
                <LinkTo to={session.isSetUp ? '/account/sign-in' : '/account/set-up'}>
                  {session.isSetUp ? t('toSignIn') : t('toSetUp')}
                </LinkTo>
              }
            >
              <p>{t('visitorHelp')}</p>
            </Notice>
          ) : (
            <SignedIn />
          )
        }
      </QueryView>
    </Page>
  );
};
