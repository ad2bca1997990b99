export { isLocale, loadMessages, loadPageMessages, locales } from './catalogue.ts';
export type { Locale, Messages, Namespace, PageMessages } from './catalogue.ts';
export { translator } from './translator.ts';
