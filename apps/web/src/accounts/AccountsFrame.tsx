import { getRouteApi, Outlet } from '@tanstack/react-router';
import { useMemo } from 'react';
import { IntlProvider, useLocale, useMessages } from 'use-intl';

const route = getRouteApi('/account');

/** Around all pages of accounts: the texts of every page with those that only they say. */
export const AccountsFrame = () => {
  const { messages: accountMessages } = route.useLoaderData();
  const pageMessages = useMessages();
  const locale = useLocale();
  const messages = useMemo(() => ({ ...pageMessages, ...accountMessages }), [pageMessages, accountMessages]);
  return (
    <IntlProvider locale={locale} messages={messages}>
      <Outlet />
    </IntlProvider>
  );
};
