import type { Trilingual } from '@hamkor/registry';
import { useLocale, useTranslations } from 'use-intl';
import { languageFor, textFor } from '../bank/NameIn.tsx';

/** A text in the reader's language; where nobody has translated it, in another one and saying which. */
export const TextOf = ({ text }: { readonly text: Trilingual }) => {
  const locale = useLocale();
  const t = useTranslations('dossiers');
  const tLanguage = useTranslations('shell.language');
  const language = languageFor(text, locale);
  if (language === locale) return text[language];
  return (
    <span lang={language} dir="auto" title={t('notTranslated', { language: tLanguage(language) })}>
      {textFor(text, locale)}
    </span>
  );
};
