import { useLocale, useTranslations } from 'use-intl';

/** A text in up to three languages; at least one is there. */
export interface Trilingual {
  readonly en: string | null;
  readonly ru: string | null;
  readonly zh: string | null;
}

const order = ['en', 'ru', 'zh'] as const;
type Language = (typeof order)[number];

/** The reader's language where the text has it, else the first that it has. */
export const languageFor = (text: Trilingual, locale: string): Language => {
  const own = order.find((language) => language === locale);
  if (own !== undefined && text[own]) return own;
  return order.find((language) => text[language]) ?? 'en';
};

/** The text for the reader as plain text, for titles, tables and exports. */
export const textFor = (text: Trilingual, locale: string): string => text[languageFor(text, locale)] ?? '';

/** The same as a function in the reader's language. */
export const useText = (): ((text: Trilingual) => string) => {
  const locale = useLocale();
  return (text) => textFor(text, locale);
};

/** A text in the reader's language; where nobody has translated it, in another one and saying which. */
export const NameIn = ({ text }: { readonly text: Trilingual }) => {
  const locale = useLocale();
  const t = useTranslations('bank');
  const language = languageFor(text, locale);
  if (language === locale) return text[language];
  return (
    <span lang={language} title={t('notTranslated', { language: t(`language.${language}`) })}>
      {text[language]}
    </span>
  );
};
