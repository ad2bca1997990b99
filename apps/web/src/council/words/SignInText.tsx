import { useRouterState } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { Notice } from '../../shell/Notice.tsx';

/** Instead of a part for which one must have an account: why, and the way to it and back. */
export const SignInText = ({ why }: { readonly why: string }) => {
  const t = useTranslations('council.open');
  const next = useRouterState({ select: ({ location }) => location.pathname + location.searchStr });
  return (
    <Notice
      title={t('signInTitle')}
      actions={
        <LinkTo to="/account/sign-in" search={{ next }}>
          {t('signIn')}
        </LinkTo>
      }
    >
      <p>{why}</p>
    </Notice>
  );
};
