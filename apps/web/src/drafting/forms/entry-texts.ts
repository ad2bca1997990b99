import { languages } from '@hamkor/drafting';
import type { Language, Texts } from '@hamkor/drafting';
import type { KeptEntry } from '../kept/kept.ts';

/** Name of a language's field in an entry: `ru`, or `baseRu` among the fields of `base`. */
export const fieldName = (name: string, language: Language): string =>
  name === '' ? language : `${name}${language[0]!.toUpperCase()}${language.slice(1)}`;

/** The texts that an entry holds under a name; an empty field is no expression. */
export const textsOf = (entry: KeptEntry, name = ''): Texts => {
  const text = (language: Language): string | null => {
    const typed = entry[fieldName(name, language)] ?? '';
    return typed.trim() === '' ? null : typed;
  };
  return { ru: text('ru'), zh: text('zh'), en: text('en') };
};

/** An entry's fields of texts. */
export const fieldsOf = (texts: Texts, name = ''): KeptEntry =>
  Object.fromEntries(languages.map((language) => [fieldName(name, language), texts[language] ?? '']));

/** What an amendment gives: expressions that differ from those it began with, null for the others. */
export const changedTexts = (base: Texts, mine: Texts): Texts => {
  const text = (language: Language): string | null =>
    mine[language] === base[language] ? null : mine[language];
  return { ru: text('ru'), zh: text('zh'), en: text('en') };
};

/** Whether there is an expression in any language. */
export const hasText = (texts: Texts): boolean => languages.some((language) => texts[language] !== null);
