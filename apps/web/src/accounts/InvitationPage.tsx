import type { InvitationDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { documentQuery } from '../api/queries.ts';
import { QueryView } from '../api/QueryView.tsx';
import { useTakeSession } from '../api/session.ts';
import { useMomentText } from '../evidence/use-moment-text.ts';
import { Notice } from '../shell/Notice.tsx';
import { Page } from '../shell/Page.tsx';
import { NewAccountForm } from './NewAccountForm.tsx';
import { useGrantWords } from './use-grant-words.ts';

const route = getRouteApi('/account/invitation');

const Invited = ({ token }: { readonly token: string }) => {
  const t = useTranslations('accounts.invitation');
  const navigate = useNavigate();
  const takeSession = useTakeSession();
  const words = useGrantWords();
  const moment = useMomentText();
  const query = useQuery(documentQuery<InvitationDocument>(`invitations/by-token/${token}`));
  return (
    <QueryView query={query} lines={4}>
      {({ grant, invitedBy, expiresAt, state }) =>
        state === 'open' ? (
          <>
            <p>{t('about', { by: invitedBy, role: words(grant), until: moment(expiresAt) })}</p>
            <NewAccountForm
              path="invitations/accept"
              token={token}
              submit={t('submit')}
              onSession={(session) =>
                void takeSession(session).then(() => navigate({ to: '/account' as never }))
              }
            />
          </>
        ) : (
          <Notice title={t('over')}>
            <p>{t('overHelp')}</p>
          </Notice>
        )
      }
    </QueryView>
  );
};

/** Taking up an invitation. */
export const InvitationPage = () => {
  const t = useTranslations('accounts.invitation');
  const { token } = route.useSearch();
  return (
    <Page title={t('title')}>
      {token === undefined ? (
        <Notice title={t('noToken')}>
          <p>{t('overHelp')}</p>
        </Notice>
      ) : (
        <Invited token={token} />
      )}
    </Page>
  );
};
