import type { Locale, Messages } from '@hamkor/messages';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useLocale } from 'use-intl';
import { Waiting } from './Waiting.tsx';
import { WithTexts } from './WithTexts.tsx';

interface RoomTextsProps {
  /** Name of the texts, by which they are fetched once. */
  readonly name: string;
  readonly load: (locale: Locale) => Promise<Partial<Messages>>;
  readonly children: ReactNode;
}

/** Around what says more than every page does: fetches its texts with it, so that no other page waits for them. */
export const RoomTexts = ({ name, load, children }: RoomTextsProps) => {
  const locale = useLocale();
  const { data } = useQuery({
    queryKey: ['texts', name, locale],
    queryFn: () => load(locale as Locale),
    staleTime: Infinity,
  });
  return data === undefined ? <Waiting lines={3} /> : <WithTexts texts={data}>{children}</WithTexts>;
};
