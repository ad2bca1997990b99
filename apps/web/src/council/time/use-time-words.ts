import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { TimeLeft } from './time-left.ts';
import { timeLeft } from './time-left.ts';
import { offsetAt, offsetMinutes, readerZone } from './zoned-time.ts';

/** Writers of deadlines: time left, the exact end at its place with the zone, the reader's own time where it is another. */
export const useTimeWords = () => {
  const t = useTranslations('council.time');
  const locale = useLocale();
  return useMemo(() => {
    const region = locale === 'en' ? 'en-GB' : locale;
    const written = (instant: string, zone: string): string => {
      const at = Date.parse(instant);
      if (Number.isNaN(at) || offsetMinutes(at, zone) === null) return instant;
      const format = new Intl.DateTimeFormat(region, {
        dateStyle: 'medium',
        timeStyle: 'short',
        timeZone: zone,
      });
      return format.format(at);
    };
    /** Name of the place of a zone; the last part of the zone's own name where the catalogue has none. */
    const place = (zone: string): string => {
      const key = `place.${zone.replaceAll('/', '_')}` as 'place.Asia_Tashkent';
      return t.has(key) ? t(key) : (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
    };
    /** Whether a notice names the place as its zone does (`Bishkek`, `Asia/Bishkek`): then each reads it in the own language. */
    const isNameOf = (zone: string, named: string): boolean =>
      named.trim().toLowerCase() === (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ').toLowerCase();
    /** `23 Nov 2026, 18:00 in Tashkent (UTC+5)`. */
    const atPlace = (instant: string, zone: string, named?: string | null): string =>
      t('atPlace', {
        time: written(instant, zone),
        place: named === undefined || named === null || isNameOf(zone, named) ? place(zone) : named,
        offset: offsetAt(instant, zone),
      });
    /** `14:00 your time (UTC+1)`; null where the reader's clock shows the same as that of the place. */
    const own = (instant: string, zone: string | null): string | null => {
      const reader = readerZone();
      const at = Date.parse(instant);
      if (zone !== null && offsetMinutes(at, zone) === offsetMinutes(at, reader)) return null;
      return t('own', { time: written(instant, reader), offset: offsetAt(instant, reader) });
    };
    const left = (end: string, now: number): string => {
      const { isOver, unit, days, hours, minutes }: TimeLeft = timeLeft(Date.parse(end), now);
      return t(`${isOver ? 'since' : 'left'}.${unit}`, { days, hours, minutes });
    };
    return { written, place, atPlace, own, left };
  }, [t, locale]);
};
