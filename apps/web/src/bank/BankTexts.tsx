import { loadBankPageMessages } from '@hamkor/messages';
import type { Locale } from '@hamkor/messages';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { IntlProvider, useLocale, useMessages } from 'use-intl';
import { Waiting } from '../shell/Waiting.tsx';

/** Around a part of the data bank that stands on a page of another domain: brings its texts with it. */
export const BankTexts = ({ children }: { readonly children: ReactNode }) => {
  const locale = useLocale();
  const pageMessages = useMessages();
  const { data } = useQuery({
    queryKey: ['texts of the data bank', locale],
    queryFn: () => loadBankPageMessages(locale as Locale),
    staleTime: Infinity,
  });
  const messages = useMemo(() => ({ ...pageMessages, ...data }), [pageMessages, data]);
  if (data === undefined) return <Waiting lines={3} />;
  return (
    <IntlProvider locale={locale} messages={messages}>
      {children}
    </IntlProvider>
  );
};
