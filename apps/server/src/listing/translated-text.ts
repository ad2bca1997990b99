/** Text in the languages somebody wrote it in; English comes first and always. */
export interface TranslatedText {
  readonly en: string;
  readonly ru: string | null;
  readonly zh: string | null;
}

/** Text from its three columns, null where there is none. */
export const translated = (
  en: string | null,
  ru: string | null,
  zh: string | null,
): { en: string; ru: string | null; zh: string | null } | null => (en === null ? null : { en, ru, zh });

/** All its languages in one string, for searches. */
export const allLanguages = (text: TranslatedText | null): string =>
  text === null ? '' : [text.en, text.ru, text.zh].filter((part) => part !== null).join(' ');
