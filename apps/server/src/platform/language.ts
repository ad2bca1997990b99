import { isLocale, translator } from '@hamkor/messages';
import type { Locale } from '@hamkor/messages';

/**
 * The best language we have for an Accept-Language header (RFC 9110, 12.5.4): highest weight first, a
 * regional variant counts as its language, English when nothing fits.
 *
 * @example preferredLocale('uz, ru-RU;q=0.8, en;q=0.5') // 'ru'
 */
export const preferredLocale = (header: string | undefined): Locale => {
  const wishes = (header ?? '')
    .split(',')
    .map((part) => {
      const [range = '', ...parameters] = part.trim().split(';');
      const weight = parameters.map((text) => /^\s*q=([\d.]+)\s*$/.exec(text)?.[1]).find(Boolean);
      return { language: range.split('-')[0]!.toLowerCase(), weight: weight ? Number(weight) : 1 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return wishes.map(({ language }) => language).find(isLocale) ?? 'en';
};

const loaded = new Map<Locale, ReturnType<typeof translator>>();

/** The translator of one language, loaded once per process. */
export const phrases = (locale: Locale): ReturnType<typeof translator> => {
  let ready = loaded.get(locale);
  if (!ready) {
    ready = translator(locale);
    loaded.set(locale, ready);
  }
  return ready;
};
