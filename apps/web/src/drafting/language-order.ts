import { languages } from '@hamkor/drafting';
import type { Language, Texts } from '@hamkor/drafting';

export const isLanguage = (text: string): text is Language => (languages as readonly string[]).includes(text);

/** Nothing in any language. */
export const noTexts: Texts = { ru: null, zh: null, en: null };

/** The expression for a reader: in the own language, else Russian, Chinese, English, whichever is there first. */
export const expressionFor = (texts: Texts, locale: string): Language | null =>
  [locale, ...languages].filter(isLanguage).find((language) => texts[language] !== null) ?? null;
