import { useTranslations } from 'use-intl';
import { LinkTo } from './LinkTo.tsx';
import { Page } from './Page.tsx';

/** An address without a page, or a record that is not there. */
export const NotFound = () => {
  const t = useTranslations('shell.failure');
  return (
    <Page title={t('notFoundTitle')}>
      <p>{t('notFoundHelp')}</p>
      <p>
        <LinkTo to="/">{t('toOverview')}</LinkTo>
      </p>
    </Page>
  );
};
