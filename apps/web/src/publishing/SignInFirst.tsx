import { useRouterState } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Notice } from '../shell/Notice.tsx';

/** Instead of a page for which one must have an account: why, and the way to it and back. */
export const SignInFirst = ({ why }: { readonly why: string }) => {
  const t = useTranslations('publishing.signIn');
  const next = useRouterState({ select: (state) => state.location.pathname });
  return (
    <Notice
      title={t('title')}
      actions={
        <LinkTo to="/account/sign-in" search={{ next }}>
          {t('toSignIn')}
        </LinkTo>
      }
    >
      <p>{why}</p>
    </Notice>
  );
};
