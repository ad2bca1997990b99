import type { Locale, Messages } from '@hamkor/messages';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { IntlProvider, useLocale, useMessages } from 'use-intl';
import { Waiting } from './Waiting.tsx';

interface RoomTextsProps {
  /** Name of the texts, by which they are fetched once. */
  readonly name: string;
  readonly load: (locale: Locale) => Promise<Partial<Messages>>;
  readonly children: ReactNode;
}

/** Around what says more than every page does: fetches its texts with it, so that no other page waits for them. */
export const RoomTexts = ({ name, load, children }: RoomTextsProps) => {
  const locale = useLocale();
  const pageMessages = useMessages();
  const { data } = useQuery({
    queryKey: ['texts', name, locale],
    queryFn: () => load(locale as Locale),
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
