export {
  isLocale,
  loadAccountPageMessages,
  loadCorridorPageMessages,
  loadCouncilPageMessages,
  loadDeliveryPageMessages,
  loadBankPageMessages,
  loadChainPageMessages,
  loadMessages,
  loadPageMessages,
  loadStructurePageMessages,
  locales,
} from './catalogue.ts';
export type {
  AccountPageMessages,
  CorridorPageMessages,
  CouncilPageMessages,
  DeliveryPageMessages,
  BankPageMessages,
  ChainPageMessages,
  Locale,
  Messages,
  Namespace,
  PageMessages,
  StructurePageMessages,
} from './catalogue.ts';
export { translator } from './translator.ts';
