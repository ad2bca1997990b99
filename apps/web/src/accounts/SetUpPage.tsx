import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { QueryView } from '../api/QueryView.tsx';
import { sessionQuery, useTakeSession } from '../api/session.ts';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Notice } from '../shell/Notice.tsx';
import { Page } from '../shell/Page.tsx';
import { NewAccountForm } from './NewAccountForm.tsx';

/** The first account of an installation, made with the code that its start shows. */
export const SetUpPage = () => {
  const t = useTranslations('accounts.setUp');
  const navigate = useNavigate();
  const takeSession = useTakeSession();
  const query = useQuery(sessionQuery());
  return (
    <Page title={t('title')} lede={t('lede')}>
      <QueryView query={query} lines={4}>
        {({ isSetUp }) =>
          isSetUp ? (
            <Notice title={t('done')} actions={<LinkTo to="/account/sign-in">{t('toSignIn')}</LinkTo>}>
              <p>{t('doneHelp')}</p>
            </Notice>
          ) : (
            <NewAccountForm
              path="set-up"
              token={null}
              submit={t('submit')}
              onSession={(session) =>
                void takeSession(session).then(() => navigate({ to: '/account' as never }))
              }
            />
          )
        }
      </QueryView>
    </Page>
  );
};
