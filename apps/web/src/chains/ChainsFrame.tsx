import { getRouteApi, Outlet } from '@tanstack/react-router';
import { useMemo } from 'react';
import { IntlProvider, useLocale, useMessages } from 'use-intl';

const route = getRouteApi('/chains');

/** Around all pages of chains: the texts of every page with those that only they say. */
export const ChainsFrame = () => {
  const { messages: chainMessages } = route.useLoaderData();
  const pageMessages = useMessages();
  const locale = useLocale();
  const messages = useMemo(() => ({ ...pageMessages, ...chainMessages }), [pageMessages, chainMessages]);
  return (
    <IntlProvider locale={locale} messages={messages}>
      <Outlet />
    </IntlProvider>
  );
};
