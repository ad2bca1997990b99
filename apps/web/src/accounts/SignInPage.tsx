import type { SignInDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { QueryView } from '../api/QueryView.tsx';
import { sessionQuery, useTakeSession } from '../api/session.ts';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Notice } from '../shell/Notice.tsx';
import { Page } from '../shell/Page.tsx';
import { PasswordForm } from './PasswordForm.tsx';
import { SecondFactorForm } from './SecondFactorForm.tsx';

const route = getRouteApi('/account/sign-in');

type SecondFactor = Extract<SignInDocument, { readonly kind: 'second-factor' }>;

/** Signing in: a password and what comes after it, a passkey, or the provider of a ministry. */
export const SignInPage = () => {
  const t = useTranslations('accounts.signIn');
  const { failed, next = '/account' } = route.useSearch();
  const navigate = useNavigate();
  const takeSession = useTakeSession();
  const query = useQuery(sessionQuery());
  const [wanted, setWanted] = useState<SecondFactor | null>(null);
  const onAnswer = async (answer: SignInDocument): Promise<void> => {
    if (answer.kind === 'second-factor') {
      setWanted(answer);
      return;
    }
    await takeSession(answer.session);
    await navigate({ href: next });
  };
  return (
    <Page title={t('title')} lede={wanted === null ? t('lede') : t('secondLede')}>
      {failed !== undefined && (
        <Notice title={t('failed')} alert>
          <p>{t(`failedBy.${failed}`)}</p>
        </Notice>
      )}
      <QueryView query={query} lines={4}>
        {(session) => {
          if (!session.isSetUp)
            return (
              <Notice title={t('notSetUp')} actions={<LinkTo to="/account/set-up">{t('toSetUp')}</LinkTo>}>
                <p>{t('notSetUpHelp')}</p>
              </Notice>
            );
          if (wanted !== null)
            return (
              <SecondFactorForm
                methods={wanted.methods}
                onAnswer={(answer) => void onAnswer(answer)}
                onBack={() => setWanted(null)}
              />
            );
          return <PasswordForm session={session} next={next} onAnswer={(answer) => void onAnswer(answer)} />;
        }}
      </QueryView>
    </Page>
  );
};
