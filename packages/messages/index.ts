export { isLocale, loadChainPageMessages, loadMessages, loadPageMessages, locales } from './catalogue.ts';
export type { ChainPageMessages, Locale, Messages, Namespace, PageMessages } from './catalogue.ts';
export { translator } from './translator.ts';
