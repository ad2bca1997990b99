import type { Trilingual } from '@hamkor/registry';

export type TextLanguage = keyof Trilingual;

/** The language that a form of one language is written in: the first of English, Russian, Chinese that there is a name in. */
export const mainLanguage = ({ en, ru }: Trilingual): TextLanguage =>
  en !== null ? 'en' : ru !== null ? 'ru' : 'zh';

/** Text in one language only. */
export const inLanguage = (language: TextLanguage, text: string | null): Trilingual | null =>
  text === null ? null : { en: null, ru: null, zh: null, [language]: text };

/** The language of a text by its script, where a form does not tell it or tells another than our three. */
export const languageByScript = (text: string): TextLanguage =>
  /\p{Script=Han}/u.test(text) ? 'zh' : /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en';

/** The language a form declares (`zh-Hans`, `RU`), or that of the script. */
export const declaredLanguage = (declared: string | null | undefined, text: string): TextLanguage => {
  const first = declared?.toLowerCase().split(/[-_]/)[0];
  return first === 'en' || first === 'ru' || first === 'zh' ? first : languageByScript(text);
};
