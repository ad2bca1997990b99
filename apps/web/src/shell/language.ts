import { isLocale, locales } from '@hamkor/messages';
import type { Locale } from '@hamkor/messages';
import { recall, remember } from './memory.ts';

const key = 'hamkor.language';

/** The language last chosen, else the browser's first that we speak, else English. */
export const preferredLanguage = (): Locale => {
  const remembered = recall(key) ?? '';
  if (isLocale(remembered)) return remembered;
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLocale);
  return spoken ?? locales[0]!;
};

export const rememberLanguage = (locale: Locale): void => remember(key, locale);

/** Languages written from right to left; none of them has a catalogue yet, the layout is ready for them. */
const rightToLeft = new Set(['fa', 'ur', 'ar', 'he']);
export const directionOf = (locale: string): 'ltr' | 'rtl' => (rightToLeft.has(locale) ? 'rtl' : 'ltr');
