import { useLocale } from 'use-intl';
import { useDateText } from '../../evidence/use-date-text.ts';
import { useMomentText } from '../../evidence/use-moment-text.ts';

/** Writes a date as exactly as it is known: an instant, a day (`2021-07-16`), a month (`2022-01`) or a year. */
export const useDayText = (): ((on: string) => string) => {
  const locale = useLocale();
  const date = useDateText();
  const moment = useMomentText();
  const month = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    year: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  return (on) => {
    if (/^\d{4}-\d{2}$/.test(on)) return month.format(new Date(`${on}-01T00:00:00Z`)).replace(/\s*г\.$/, '');
    return on.length > 10 ? moment(on) : date(on);
  };
};
