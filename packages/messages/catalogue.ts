import type en from './catalogue/en/index.ts';
import type accountPage from './catalogue/en/account-page.ts';
import type bankPage from './catalogue/en/bank-page.ts';
import type chainPage from './catalogue/en/chain-page.ts';
import type corridorPage from './catalogue/en/corridor-page.ts';
import type councilPage from './catalogue/en/council-page.ts';
import type deliveryPage from './catalogue/en/delivery-page.ts';
import type page from './catalogue/en/page.ts';
import type structurePage from './catalogue/en/structure-page.ts';

/** Every namespace, key and ICU argument of the catalogues; English is the reference. */
export type Messages = typeof en;
export type Namespace = keyof Messages;
/** The part of them that every page may use. */
export type PageMessages = typeof page;
/** What the pages of chains use beside it. */
export type ChainPageMessages = typeof chainPage;
/** What the pages of the data bank use beside it. */
export type BankPageMessages = typeof bankPage;
/** What the pages of complexity, value added and validation use beside it. */
export type StructurePageMessages = typeof structurePage;
/** What the pages of accounts use beside it. */
export type AccountPageMessages = typeof accountPage;
/** What the pages of corridors use beside it. */
export type CorridorPageMessages = typeof corridorPage;
/** What the pages of the council use beside it. */
export type CouncilPageMessages = typeof councilPage;
/** What the pages of dossiers and of delivery use beside it. */
export type DeliveryPageMessages = typeof deliveryPage;

export type Locale = 'en' | 'ru' | 'zh';
export const locales: readonly Locale[] = ['en', 'ru', 'zh'];
export const isLocale = (text: string): text is Locale => (locales as readonly string[]).includes(text);

const importers: Record<Locale, () => Promise<{ readonly default: unknown }>> = {
  en: () => import('./catalogue/en/index.ts'),
  ru: () => import('./catalogue/ru/index.ts'),
  zh: () => import('./catalogue/zh/index.ts'),
};

/** Loads one language only, so that a reader never downloads the other two. */
export const loadMessages = async (locale: Locale): Promise<Messages> => {
  const catalogue = await importers[locale]();
  return catalogue.default as Messages;
};

const pageImporters: Record<Locale, () => Promise<{ readonly default: unknown }>> = {
  en: () => import('./catalogue/en/page.ts'),
  ru: () => import('./catalogue/ru/page.ts'),
  zh: () => import('./catalogue/zh/page.ts'),
};

/** The same without what only the server and the command line say: a third less for a browser to load. */
export const loadPageMessages = async (locale: Locale): Promise<PageMessages> => {
  const catalogue = await pageImporters[locale]();
  return catalogue.default as PageMessages;
};

const chainPageImporters: Record<Locale, () => Promise<{ readonly default: unknown }>> = {
  en: () => import('./catalogue/en/chain-page.ts'),
  ru: () => import('./catalogue/ru/chain-page.ts'),
  zh: () => import('./catalogue/zh/chain-page.ts'),
};

/** What only the pages of chains say, loaded with the first of them. */
export const loadChainPageMessages = async (locale: Locale): Promise<ChainPageMessages> => {
  const catalogue = await chainPageImporters[locale]();
  return catalogue.default as ChainPageMessages;
};

const bankPageImporters: Record<Locale, () => Promise<{ readonly default: unknown }>> = {
  en: () => import('./catalogue/en/bank-page.ts'),
  ru: () => import('./catalogue/ru/bank-page.ts'),
  zh: () => import('./catalogue/zh/bank-page.ts'),
};

/** What only the pages of the data bank say, loaded with the first of them. */
export const loadBankPageMessages = async (locale: Locale): Promise<BankPageMessages> => {
  const catalogue = await bankPageImporters[locale]();
  return catalogue.default as BankPageMessages;
};

const accountPageImporters: Record<Locale, () => Promise<{ readonly default: unknown }>> = {
  en: () => import('./catalogue/en/account-page.ts'),
  ru: () => import('./catalogue/ru/account-page.ts'),
  zh: () => import('./catalogue/zh/account-page.ts'),
};

/** What only the pages of accounts say, loaded with the first of them. */
export const loadAccountPageMessages = async (locale: Locale): Promise<AccountPageMessages> => {
  const catalogue = await accountPageImporters[locale]();
  return catalogue.default as AccountPageMessages;
};

const structurePageImporters: Record<Locale, () => Promise<{ readonly default: unknown }>> = {
  en: () => import('./catalogue/en/structure-page.ts'),
  ru: () => import('./catalogue/ru/structure-page.ts'),
  zh: () => import('./catalogue/zh/structure-page.ts'),
};

/** What only the pages of complexity, value added and validation say, loaded with the first of them. */
export const loadStructurePageMessages = async (locale: Locale): Promise<StructurePageMessages> => {
  const catalogue = await structurePageImporters[locale]();
  return catalogue.default as StructurePageMessages;
};

const corridorPageImporters: Record<Locale, () => Promise<{ readonly default: unknown }>> = {
  en: () => import('./catalogue/en/corridor-page.ts'),
  ru: () => import('./catalogue/ru/corridor-page.ts'),
  zh: () => import('./catalogue/zh/corridor-page.ts'),
};

/** What only the pages of corridors say, loaded with the first of them. */
export const loadCorridorPageMessages = async (locale: Locale): Promise<CorridorPageMessages> => {
  const catalogue = await corridorPageImporters[locale]();
  return catalogue.default as CorridorPageMessages;
};

const councilPageImporters: Record<Locale, () => Promise<{ readonly default: unknown }>> = {
  en: () => import('./catalogue/en/council-page.ts'),
  ru: () => import('./catalogue/ru/council-page.ts'),
  zh: () => import('./catalogue/zh/council-page.ts'),
};

/** What only the pages of the council say, loaded with the first of them. */
export const loadCouncilPageMessages = async (locale: Locale): Promise<CouncilPageMessages> => {
  const catalogue = await councilPageImporters[locale]();
  return catalogue.default as CouncilPageMessages;
};

const deliveryPageImporters: Record<Locale, () => Promise<{ readonly default: unknown }>> = {
  en: () => import('./catalogue/en/delivery-page.ts'),
  ru: () => import('./catalogue/ru/delivery-page.ts'),
  zh: () => import('./catalogue/zh/delivery-page.ts'),
};

/** What only the pages of dossiers and of delivery say, loaded with the first of them. */
export const loadDeliveryPageMessages = async (locale: Locale): Promise<DeliveryPageMessages> => {
  const catalogue = await deliveryPageImporters[locale]();
  return catalogue.default as DeliveryPageMessages;
};
