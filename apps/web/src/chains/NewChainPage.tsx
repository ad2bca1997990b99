import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { FailureView } from '../api/FailureView.tsx';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Notice } from '../shell/Notice.tsx';
import { Page } from '../shell/Page.tsx';
import { Waiting } from '../shell/Waiting.tsx';
import { keepDraft } from './model/draft-store.ts';
import { laneBasis } from './model/place-changes.ts';
import { designChain } from './queries.ts';
import type { DesignSearch } from './search.ts';

const route = getRouteApi('/chains/new');

const designQuery = ({ option, product, partners }: DesignSearch) => ({
  queryKey: ['chains', 'design', option, product, partners] as const,
  queryFn: () =>
    designChain({
      ...(option === undefined ? {} : { option }),
      ...(product === undefined ? {} : { product }),
      ...(partners === undefined ? {} : { partners: partners.split(',') }),
    }),
  retry: false,
});

/** Designs a chain from an option, or from a product and partners, and opens it as a working copy. */
export const NewChainPage = () => {
  const t = useTranslations('chains.start');
  const search: DesignSearch = route.useSearch();
  const navigate = useNavigate();
  const isAsked = search.option !== undefined || search.product !== undefined;
  const design = useQuery({ ...designQuery(search), enabled: isAsked });
  const designed = design.data;
  useEffect(() => {
    if (designed === undefined) return;
    const key = Date.now().toString(36);
    const { model, gaps } = designed;
    const draft = {
      key: `own:${key}`,
      model,
      gaps,
      laneBasis: laneBasis(model),
      changedAt: new Date().toISOString(),
    };
    void keepDraft(draft).then(() => navigate({ to: '/chains/drafts/$key', params: { key }, replace: true }));
  }, [designed, navigate]);
  return (
    <Page title={t('designing')} lede={isAsked ? t('designingHelp') : undefined}>
      {!isAsked && (
        <Notice title={t('nothingTitle')} actions={<LinkTo to="/chains">{t('toChains')}</LinkTo>}>
          <p>{t('nothingHelp')}</p>
        </Notice>
      )}
      {design.error !== null && <FailureView error={design.error} onRetry={() => void design.refetch()} />}
      {isAsked && design.error === null && <Waiting lines={10} />}
    </Page>
  );
};
