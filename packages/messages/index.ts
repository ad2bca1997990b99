export {
  isLocale,
  loadAccountPageMessages,
  loadBankPageMessages,
  loadChainPageMessages,
  loadMessages,
  loadPageMessages,
  loadStructurePageMessages,
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
  StructurePageMessages,
} from './catalogue.ts';
export { translator } from './translator.ts';
