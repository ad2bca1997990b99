export {
  isLocale,
  loadAccountPageMessages,
  loadBankPageMessages,
  loadChainPageMessages,
  loadMessages,
  loadPageMessages,
  locales,
} from './catalogue.ts';
export type {
  AccountPageMessages,
  BankPageMessages,
  ChainPageMessages,
  Locale,
  Messages,
  Namespace,
  PageMessages,
} from './catalogue.ts';
export { translator } from './translator.ts';
