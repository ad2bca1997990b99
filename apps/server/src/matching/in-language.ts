import type { Locale } from '@hamkor/messages';
import type { Trilingual } from '@hamkor/registry';

/** Text in the reader's language, else in the first that there is. */
export const inLanguage = (text: Trilingual, locale: Locale): string =>
  text[locale] ?? text.en ?? text.ru ?? text.zh ?? '';
