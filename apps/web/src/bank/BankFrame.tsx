import { getRouteApi, Outlet } from '@tanstack/react-router';
import { useMemo } from 'react';
import { IntlProvider, useLocale, useMessages } from 'use-intl';

const route = getRouteApi('/bank');

/** Around all pages of the data bank: the texts of every page with those that only they say. */
export const BankFrame = () => {
  const { messages: bankMessages } = route.useLoaderData();
  const pageMessages = useMessages();
  const locale = useLocale();
  const messages = useMemo(() => ({ ...pageMessages, ...bankMessages }), [pageMessages, bankMessages]);
  return (
    <IntlProvider locale={locale} messages={messages}>
      <Outlet />
    </IntlProvider>
  );
};
