import { useLocale } from 'use-intl';

/** Writes an ISO date and time the way the reader's language does, in the reader's own time. */
export const useMomentText = (): ((iso: string) => string) => {
  const locale = useLocale();
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (iso) => {
    const moment = Date.parse(iso);
    return Number.isNaN(moment) ? iso : format.format(moment);
  };
};
