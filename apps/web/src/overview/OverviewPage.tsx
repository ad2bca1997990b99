import { useTranslations } from 'use-intl';
import { Page } from '../shell/Page.tsx';

export const OverviewPage = () => {
  const t = useTranslations('shell');
  return <Page title={t('way.overview')}>{t('motto')}</Page>;
};
