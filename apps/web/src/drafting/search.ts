import type { Language } from '@hamkor/drafting';
import { isLanguage } from './language-order.ts';

export const textViews = ['text', 'compare', 'consolidate', 'terms', 'certify'] as const;
export type TextView = (typeof textViews)[number];

/** What the address of a text says besides its case. */
export interface TextSearch {
  readonly view?: TextView;
  /** Columns shown, joined by commas; all three unless given. */
  readonly columns?: string;
  /** An earlier version, by the act after which it stood so. */
  readonly at?: string;
  /** Versions compared, by the acts after which they stood so; `to` is the text as it stands unless given. */
  readonly from?: string;
  readonly to?: string;
  /** The language compared. */
  readonly language?: Language;
}

const isAct = (text: unknown): text is string => typeof text === 'string' && /^[1-9]\d{0,15}$/.test(text);

/** Keeps what the page understands of an address; anything else is left out. */
export const validateTextSearch = (search: Record<string, unknown>): TextSearch => {
  const { view, columns, at, from, to, language } = search;
  return {
    ...(textViews.some((each) => each === view) ? { view: view as TextView } : {}),
    ...(typeof columns === 'string' && columnsOf(columns).length > 0 ? { columns } : {}),
    ...(isAct(at) ? { at } : {}),
    ...(isAct(from) ? { from } : {}),
    ...(isAct(to) ? { to } : {}),
    ...(typeof language === 'string' && isLanguage(language) ? { language } : {}),
  };
};

/** Languages of a list in the address, each once and in the order of the columns. */
export const columnsOf = (list: string | undefined): readonly Language[] => {
  const named = (list ?? '').split(',');
  return (['ru', 'zh', 'en'] as const).filter((language) => named.includes(language));
};

/** What the address of the clean text says: the language to be printed. */
export interface CleanSearch {
  readonly language?: Language;
  readonly at?: string;
}

export const validateCleanSearch = ({ language, at }: Record<string, unknown>): CleanSearch => ({
  ...(typeof language === 'string' && isLanguage(language) ? { language } : {}),
  ...(isAct(at) ? { at } : {}),
});
