import type { Messages } from '@hamkor/messages';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { IntlProvider, useLocale, useMessages } from 'use-intl';

interface WithTextsProps {
  readonly texts: Partial<Messages>;
  readonly children: ReactNode;
}

/** Adds texts that only a part of the product says to those of every page. */
export const WithTexts = ({ texts, children }: WithTextsProps) => {
  const pageMessages = useMessages();
  const locale = useLocale();
  const messages = useMemo(() => ({ ...pageMessages, ...texts }), [pageMessages, texts]);
  return (
    <IntlProvider locale={locale} messages={messages}>
      {children}
    </IntlProvider>
  );
};
