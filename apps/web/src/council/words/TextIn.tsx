import { useLocale, useTranslations } from 'use-intl';
import type { Trilingual } from '../../bank/NameIn.tsx';
import { languageFor } from '../../bank/NameIn.tsx';

/** A text in the reader's language; where nobody has translated it, in another one and saying which. */
export const TextIn = ({ text }: { readonly text: Trilingual }) => {
  const locale = useLocale();
  const t = useTranslations('council');
  const language = languageFor(text, locale);
  if (language === locale) return text[language];
  return (
    <span lang={language} title={t('notTranslated', { language: t(`language.${language}`) })}>
      {text[language]}
    </span>
  );
};
