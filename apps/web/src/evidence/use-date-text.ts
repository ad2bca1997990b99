import { useLocale } from 'use-intl';

/** English of the whole world rather than of one country: 23 Nov 2026. */
const regions: Readonly<Record<string, string>> = { en: 'en-GB' };

/** Writes an ISO date (`2026-07-14`) the way the reader's language does; anything else is left as it is. */
export const useDateText = (): ((iso: string) => string) => {
  const locale = useLocale();
  const format = new Intl.DateTimeFormat(regions[locale] ?? locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return (iso) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return iso;
    // The Russian abbreviation of "year" would put a second full stop at the end of a sentence.
    return format.format(new Date(`${iso}T00:00:00Z`)).replace(/\s*г\.$/, '');
  };
};
