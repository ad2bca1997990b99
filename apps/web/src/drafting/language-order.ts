import { languages } from '@hamkor/drafting';
import type { Language, Texts } from '@hamkor/drafting';

export const isLanguage = (text: string): text is Language => (languages as readonly string[]).includes(text);

/** Nothing in any language. */
export const noTexts: Texts = { ru: null, zh: null, en: null };
