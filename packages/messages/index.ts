export { isLocale, loadMessages, locales } from './catalogue.ts';
export type { Locale, Messages, Namespace } from './catalogue.ts';
export { translator } from './translator.ts';
