import { memberCodes } from '@hamkor/nomenclature';

/** Columns the free query groups by. */
export const tradeGroups = ['year', 'exporter', 'importer', 'product', 'heading', 'chapter'] as const;
export type TradeGroup = (typeof tradeGroups)[number];

/** A question to the rows of a vintage, as the address keeps it. */
export interface TradeSearch {
  readonly exporter?: string;
  readonly importer?: string;
  /** First digits of a product code. */
  readonly product?: string;
  readonly year?: string;
  /** Columns to group by, joined by commas. */
  readonly by?: string;
}

const isCountry = (text: string): boolean => /^[A-Z]{3}$/.test(text);
const accepted: Readonly<Record<keyof TradeSearch, (text: string) => boolean>> = {
  exporter: isCountry,
  importer: isCountry,
  product: (text) => /^\d{2}(?:\d{2}){0,2}$/.test(text),
  year: (text) => /^(?:19|20)\d\d$/.test(text),
  by: (text) => text.split(',').every((group) => (tradeGroups as readonly string[]).includes(group)),
};

/** Keeps what the page understands of an address. */
export const validateTradeSearch = (search: Record<string, unknown>): TradeSearch =>
  Object.fromEntries(
    Object.entries(accepted).flatMap(([name, fits]) => {
      const text = search[name];
      return typeof text === 'string' && fits(text) ? [[name, text]] : [];
    }),
  );

/** The question asked when the address asks none: who of the members sells, by year. */
export const groupsOf = ({ by }: TradeSearch): readonly TradeGroup[] => {
  const wanted = by?.split(',') ?? ['year', 'exporter'];
  return tradeGroups.filter((group) => wanted.includes(group));
};

/** The question as the API takes it; members as exporters unless the address names one. */
export const tradeParameters = (vintage: string, search: TradeSearch) => ({
  vintage,
  exporter: search.exporter ?? (search.importer === undefined ? [...memberCodes] : undefined),
  importer: search.importer,
  product: search.product,
  year: search.year,
  by: groupsOf(search),
});
