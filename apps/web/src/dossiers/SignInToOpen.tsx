import { useRouterState } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Notice } from '../shell/Notice.tsx';

/** Instead of a form for which one must have an account: why, and the way to it and back to what was asked for. */
export const SignInToOpen = () => {
  const t = useTranslations('dossiers.signIn');
  const next = useRouterState({ select: ({ location }) => location.href });
  return (
    <Notice
      title={t('title')}
      actions={
        <LinkTo to="/account/sign-in" search={{ next }}>
          {t('toSignIn')}
        </LinkTo>
      }
    >
      <p>{t('why')}</p>
    </Notice>
  );
};
