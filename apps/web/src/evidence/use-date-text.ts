import { useFormatter } from 'use-intl';

/** Writes an ISO date (`2026-07-14`) the way the reader's language does; anything else is left as it is. */
export const useDateText = (): ((iso: string) => string) => {
  const format = useFormatter();
  return (iso) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return iso;
    return format.dateTime(new Date(`${iso}T00:00:00Z`), { dateStyle: 'medium', timeZone: 'UTC' });
  };
};
